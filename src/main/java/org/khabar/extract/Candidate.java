package org.khabar.extract;

/**
 * A noun that may stand for someone or something that plays a part.
 *
 * @param line where it stands
 * @param phrase the noun phrase it stands in
 * @param head its number in the line
 */
record Candidate(Line line, Phrase phrase, int head) {
  /** Whether it is the noun of its phrase, not a word in front of it. */
  boolean isHead() {
    return phrase.head() == head;
  }
}
