package org.khabar.extract;

/**
 * What {@code responsibility.tsv} says of words.
 *
 * @param claim whether those behind it say so themselves
 * @param side where they stand
 */
record Responsibility(boolean claim, Side side) {
  /** Where those held responsible stand around the words. */
  enum Side {
    SUBJECT,
    OBJECT,
    TO
  }
}
