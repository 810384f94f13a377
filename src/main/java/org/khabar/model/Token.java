package org.khabar.model;

/**
 * A word, number or mark.
 *
 * @param span where it stands in the article's text; longer than {@code text} where damage inside
 *     was read around
 * @param text as read, letter case kept
 * @param lemma lower-case base form
 * @param tag part of speech, Penn Treebank tag set
 */
public record Token(Span span, String text, String lemma, String tag) {}
