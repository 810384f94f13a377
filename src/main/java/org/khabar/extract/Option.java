package org.khabar.extract;

import java.util.Optional;

/**
 * An answer that may be right, with what speaks for it.
 *
 * @param <T> what is asked for
 */
final class Option<T> {
  private final Optional<T> answer;
  private final double[] row;

  Option(Optional<T> answer, double[] row) {
    this.answer = answer;
    this.row = row;
  }

  /** The answer; absent for "the article does not say". */
  Optional<T> answer() {
    return answer;
  }

  /** Its features. */
  double[] row() {
    return row;
  }
}
