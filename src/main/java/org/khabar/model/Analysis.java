package org.khabar.model;

import java.util.List;

/**
 * An article's language, taken apart: what every later room reads.
 *
 * @param article the article
 * @param sentences in text order; boilerplate has none
 * @param mentions names and time expressions in text order, not linked yet; a name inside a longer
 *     one stands behind it
 * @param abbreviations learnt from the article, in text order
 */
public record Analysis(
    Article article,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Abbreviation> abbreviations) {
  public Analysis {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    abbreviations = List.copyOf(abbreviations);
  }
}
