package org.khabar.correct.suggest;

import org.khabar.model.MentionKind;

/**
 * A name in an article whose entry is doubtful or missing.
 *
 * @param kind place or organization
 * @param name the name as the article writes it
 * @param article the article's id
 * @param quote the words around it
 */
public record OpenName(MentionKind kind, String name, String article, String quote) {}
