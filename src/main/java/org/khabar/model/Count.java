package org.khabar.model;

import java.util.OptionalInt;

/**
 * A number of people, as exactly as it is known: "at least 20" is low 20, best 20, high open;
 * "dozens" is low 24 only.
 *
 * @param low not fewer
 * @param best the figure to quote
 * @param high not more
 */
public record Count(OptionalInt low, OptionalInt best, OptionalInt high) {
  /** Exactly this many. */
  public static Count exactly(int value) {
    return new Count(OptionalInt.of(value), OptionalInt.of(value), OptionalInt.of(value));
  }
}
