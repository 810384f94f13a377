package org.khabar.extract;

import java.util.List;

/**
 * How likely it is that an article tells incidents, and each of its lines who played a part.
 *
 * @param article of the article
 * @param lines of each line, by number
 */
record Gates(double article, List<Double> lines) {
  private static final double[] STEPS = {0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.85};

  Gates {
    lines = List.copyOf(lines);
  }

  /** The likelihood of a line, 0 outside the article. */
  double line(int number) {
    return number >= 0 && number < lines.size() ? lines.get(number) : 0;
  }

  /** A likelihood in a few steps. */
  static int step(double likelihood) {
    int step = 0;
    while (step < STEPS.length && likelihood > STEPS[step]) {
      step++;
    }
    return step;
  }
}
