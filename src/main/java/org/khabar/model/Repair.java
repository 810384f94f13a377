package org.khabar.model;

/**
 * Characters of an article's text that the file holds otherwise, because they were stored in a
 * wrong encoding or NUL bytes stand in their place.
 *
 * <p>An offset in the text is one in the file's characters by adding, for each repair before it,
 * how much longer the original is: see {@link Article#inFile}.
 *
 * @param span where the mended characters stand in the text; empty where some were left out
 * @param original what the file holds in their place, for example {@code â€™}
 */
public record Repair(Span span, String original) {}
