package org.khabar.model;

import java.util.Optional;

/**
 * One figure that one voice in an article gives.
 *
 * @param count the figure
 * @param speaker who says so, in the article's words; absent where the article says it itself
 * @param speakerVia through whom the article has the speaker's words
 * @param span the words
 */
public record TollClaim(
    Count count, Optional<String> speaker, Optional<String> speakerVia, Span span) {}
