package org.khabar.model;

import java.util.List;

/**
 * A sentence, headline or dateline.
 *
 * @param span where it stands in the article's text
 * @param part the kind of part it is in
 * @param paragraph number of its paragraph, from 0
 * @param tokens its tokens in order, never empty
 */
public record Sentence(Span span, PartKind part, int paragraph, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
