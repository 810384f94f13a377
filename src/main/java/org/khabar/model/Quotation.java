package org.khabar.model;

/**
 * Words of an article that outlive its text in memory.
 *
 * @param article the article
 * @param span where they stand in its text
 * @param points the same in code points
 * @param words the words
 * @param line the line of its file in which they begin
 */
public record Quotation(ArticleRef article, Span span, Span points, String words, int line) {}
