package org.khabar.extract;

/**
 * What {@code numbers.tsv} says of a word.
 *
 * @param kind how it works
 * @param value the number, 0 where it has none
 */
record NumberWord(Kind kind, int value) {
  /** How a number word works. */
  enum Kind {
    VALUE,
    SCALE,
    FLOOR,
    VAGUE,
    LEAST,
    MOST,
    ABOUT
  }

  /** Whether it stands in front of a number rather than for one. */
  boolean isModifier() {
    return kind == Kind.LEAST || kind == Kind.MOST || kind == Kind.ABOUT || kind == Kind.VAGUE;
  }
}
