package org.khabar.analyse.date;

import java.util.Map;
import org.khabar.model.Span;

/**
 * The smallest part of a time expression: a word, a number, or a part of a word with hyphens.
 *
 * @param word in small letters
 * @param classes what it can be, with its value there: {@code MONTH} 2, {@code NUMBER} 17
 * @param span where it stands in the article
 * @param token number of the token it is of
 */
record TimePiece(String word, Map<String, String> classes, Span span, int token) {}
