package org.khabar.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something wrong with an input, said so that its owner can mend it.
 *
 * @param code the kind
 * @param source the file, relative to the input's root
 * @param line the line in that file, from 1, where known
 * @param span where it stands in the article's text, where it has a place there
 * @param message what was found, one sentence
 * @param remedy what to do about it, one sentence
 */
public record Problem(
    ProblemCode code,
    String source,
    OptionalInt line,
    Optional<Span> span,
    String message,
    String remedy) {}
