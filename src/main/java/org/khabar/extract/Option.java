package org.khabar.extract;

import java.util.Arrays;
import java.util.Optional;

/**
 * An answer that may be right, with what speaks for it.
 *
 * @param <T> what is asked for
 */
final class Option<T> {
  private final Optional<T> answer;
  private final double[] row;

  private Option(Optional<T> answer, double[] row) {
    this.answer = answer;
    this.row = row;
  }

  /**
   * An answer.
   *
   * @param own what speaks for it
   * @param about what is the same for all answers to the question
   */
  static <T> Option<T> of(T answer, double[] own, double[] about) {
    double[] row = Arrays.copyOf(own, own.length + about.length);
    System.arraycopy(about, 0, row, own.length, about.length);
    return new Option<>(Optional.of(answer), row);
  }

  /**
   * That the article does not say: its first feature is 1, its other own ones are unknown.
   *
   * @param features how many features a row has
   */
  static <T> Option<T> unsaid(int features, double[] about) {
    double[] row = new double[features];
    Arrays.fill(row, Double.NaN);
    row[0] = 1;
    System.arraycopy(about, 0, row, features - about.length, about.length);
    return new Option<>(Optional.empty(), row);
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
