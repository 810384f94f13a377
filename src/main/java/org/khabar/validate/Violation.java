package org.khabar.validate;

import java.util.Optional;

/**
 * One way in which a graph does not meet a shape.
 *
 * @param code name of the shape, for example {@code claim-evidence}
 * @param message what is wrong and where, in one or two sentences, for example {@code Article
 *     "sample", "…two guards were killed, police said.": The offsets of a mention reproduce its
 *     quote. Found: "two".}
 * @param focus IRI of the thing that breaks the shape
 * @param path the property that breaks it
 * @param value the value that breaks it
 * @param article id of the article that the thing is in
 * @param quote the words of the article around the thing
 */
public record Violation(
    String code,
    String message,
    String focus,
    Optional<String> path,
    Optional<String> value,
    Optional<String> article,
    Optional<String> quote) {}
