package org.khabar.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Rows of features with their answers, to fit a model to. */
public final class Examples {
  private final List<String> features;
  private final List<Example> rows = new ArrayList<>();
  private final List<double[]> values = new ArrayList<>();

  /**
   * One row, besides its values.
   *
   * @param article the article it comes from: folds never part an article
   * @param group the number of the choice it is a candidate of; rows of a group follow each other
   * @param target 1 for yes or the right one, 0 for no, or between
   * @param weight how much it counts
   */
  record Example(String article, int group, double target, double weight) {}

  /** None yet, of the given features. */
  public Examples(List<String> features) {
    this.features = List.copyOf(features);
  }

  /** Adds a row that is a group of its own. */
  public void add(String article, double[] row, double target) {
    add(article, row, target, 1);
  }

  /** Adds a row with a weight that is a group of its own. */
  public void add(String article, double[] row, double target, double weight) {
    add(new Example(article, nextGroup(), target, weight), row);
  }

  /** Adds the candidates of a choice; targets that add up to nothing teach nothing. */
  public void addChoice(String article, List<double[]> candidates, double[] targets) {
    int group = nextGroup();
    for (int i = 0; i < candidates.size(); i++) {
      add(new Example(article, group, targets[i], 1), candidates.get(i));
    }
  }

  private void add(Example example, double[] row) {
    if (row.length != features.size()) {
      throw new IllegalArgumentException(row.length + " values, " + features.size() + " features");
    }
    rows.add(example);
    values.add(row.clone());
  }

  private int nextGroup() {
    return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).group() + 1;
  }

  List<String> features() {
    return features;
  }

  /** How many rows. */
  public int size() {
    return rows.size();
  }

  Example get(int i) {
    return rows.get(i);
  }

  /** The values of a row. */
  double[] row(int i) {
    return values.get(i);
  }

  /** The target of a row. */
  public double target(int i) {
    return rows.get(i).target();
  }

  /** The rows whose number fits. */
  Examples only(IntPredicate fits) {
    Examples some = new Examples(features);
    IntStream.range(0, size()).filter(fits).forEach(i -> some.add(rows.get(i), values.get(i)));
    return some;
  }
}
