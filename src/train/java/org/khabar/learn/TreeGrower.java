package org.khabar.learn;

import java.util.Arrays;
import java.util.Optional;

/** Grows one regression tree to the first and second derivatives of a loss. */
final class TreeGrower {
  private final Bins bins;
  private final TreeSettings settings;
  private final double[] gains;

  /** Adds what each question gains to {@code gains}, by feature. */
  TreeGrower(Bins bins, TreeSettings settings, double[] gains) {
    this.bins = bins;
    this.settings = settings;
    this.gains = gains;
  }

  private record Question(int feature, int bin, double gain) {}

  private record Sum(double first, double second) {
    Sum less(Sum other) {
      return new Sum(first - other.first, second - other.second);
    }
  }

  /** A tree for the given rows, its leaves already shrunk. */
  TreeNode grow(int[] rows, double[] first, double[] second, int depth) {
    Sum all = sum(rows, first, second);
    Optional<Question> best =
        depth < settings.depth() ? best(rows, first, second, all) : Optional.empty();
    if (best.isEmpty()) {
      double value = -all.first() / (all.second() + settings.ridge());
      return new TreeNode.Leaf((float) (settings.shrinkage() * value));
    }
    Question question = best.get();
    gains[question.feature()] += question.gain();
    return new TreeNode.Split(
        question.feature(),
        bins.threshold(question.feature(), question.bin()),
        grow(side(rows, question, true), first, second, depth + 1),
        grow(side(rows, question, false), first, second, depth + 1));
  }

  private static Sum sum(int[] rows, double[] first, double[] second) {
    double a = 0;
    double b = 0;
    for (int row : rows) {
      a += first[row];
      b += second[row];
    }
    return new Sum(a, b);
  }

  private int[] side(int[] rows, Question question, boolean left) {
    byte[] bin = bins.of(question.feature());
    int[] side = new int[rows.length];
    int size = 0;
    for (int row : rows) {
      if ((bin[row] <= question.bin()) == left) {
        side[size++] = row;
      }
    }
    return Arrays.copyOf(side, size);
  }

  private Optional<Question> best(int[] rows, double[] first, double[] second, Sum all) {
    Optional<Question> best = Optional.empty();
    for (int feature = 0; feature < gains.length; feature++) {
      Optional<Question> found = best(feature, rows, first, second, all);
      if (found.isPresent() && (best.isEmpty() || found.get().gain() > best.get().gain())) {
        best = found;
      }
    }
    return best;
  }

  private Optional<Question> best(
      int feature, int[] rows, double[] first, double[] second, Sum all) {
    int count = bins.count(feature);
    double[] firsts = new double[count];
    double[] seconds = new double[count];
    byte[] bin = bins.of(feature);
    for (int row : rows) {
      firsts[bin[row]] += first[row];
      seconds[bin[row]] += second[row];
    }
    Optional<Question> best = Optional.empty();
    double gain = 1e-6;
    double a = 0;
    double b = 0;
    for (int i = 0; i < count - 1; i++) {
      a += firsts[i];
      b += seconds[i];
      Sum left = new Sum(a, b);
      Sum right = all.less(left);
      if (b >= settings.leafWeight() && right.second() >= settings.leafWeight()) {
        double gained = worth(left) + worth(right) - worth(all);
        if (gained > gain) {
          gain = gained;
          best = Optional.of(new Question(feature, i, gained));
        }
      }
    }
    return best;
  }

  private double worth(Sum sum) {
    return sum.first() * sum.first() / (sum.second() + settings.ridge());
  }
}
