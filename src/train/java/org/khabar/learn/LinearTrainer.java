package org.khabar.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Fits a {@link LinearModel}: softmax regression by AdaGrad with an L2 penalty; deterministic.
 *
 * @param classes number of classes
 * @param rounds passes over the examples
 * @param rate learning rate
 * @param penalty L2 penalty, as in the sum of the log losses plus half of it times the squared norm
 * @param atLeast features of fewer examples are left out
 */
public record LinearTrainer(int classes, int rounds, double rate, double penalty, int atLeast) {
  /** Examples that are right by all but this are passed over. */
  private static final double LEAST = 0.003;

  /** An example: its features, its class and how much it counts. */
  @SuppressWarnings("ArrayRecordComponent") // millions of numbers, never compared
  public record Example(int[] features, int label, float weight) {}

  /** The model of some examples. */
  public LinearModel train(List<Example> examples) {
    Map<Integer, Integer> counts = new HashMap<>();
    examples.forEach(
        each -> {
          for (int feature : each.features()) {
            counts.merge(feature, 1, Integer::sum);
          }
        });
    TreeMap<Integer, Integer> kept = new TreeMap<>(counts);
    kept.values().removeIf(count -> count < atLeast);
    int[] keys = new int[kept.size()];
    float[] decay = new float[keys.length];
    Map<Integer, Integer> numbers = new HashMap<>();
    kept.forEach(
        (key, count) -> {
          int number = numbers.size();
          keys[number] = key;
          decay[number] = (float) (penalty / count);
          numbers.put(key, number);
        });
    List<int[]> rows = new ArrayList<>();
    for (Example example : examples) {
      int[] row = new int[example.features().length];
      int size = 0;
      for (int feature : example.features()) {
        Integer number = numbers.get(feature);
        if (number != null) {
          row[size++] = number;
        }
      }
      rows.add(Arrays.copyOf(row, size));
    }
    return rounded(keys, fit(examples, rows, decay));
  }

  private float[] fit(List<Example> examples, List<int[]> rows, float[] decay) {
    float[] weights = new float[decay.length * classes];
    float[] squares = new float[weights.length];
    Arrays.fill(squares, 0.01f);
    int[] order = new int[rows.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Random random = new Random(7);
    for (int round = 0; round < rounds; round++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swap = order[i];
        order[i] = order[j];
        order[j] = swap;
      }
      for (int i : order) {
        step(examples.get(i), rows.get(i), decay, weights, squares);
      }
    }
    return weights;
  }

  private void step(Example example, int[] row, float[] decay, float[] weights, float[] squares) {
    double[] slopes = new double[classes];
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < classes; k++) {
      for (int feature : row) {
        slopes[k] += weights[feature * classes + k];
      }
      most = Math.max(most, slopes[k]);
    }
    double all = 0;
    for (int k = 0; k < classes; k++) {
      slopes[k] = Math.exp(slopes[k] - most);
      all += slopes[k];
    }
    double steepest = 0;
    for (int k = 0; k < classes; k++) {
      slopes[k] = example.weight() * (slopes[k] / all - (k == example.label() ? 1 : 0));
      steepest = Math.max(steepest, Math.abs(slopes[k]));
    }
    if (steepest < LEAST) {
      return;
    }
    for (int feature : row) {
      for (int k = 0; k < classes; k++) {
        int at = feature * classes + k;
        float slope = (float) slopes[k] + decay[feature] * weights[at];
        if (Math.abs(slope) < 1e-4f) {
          continue;
        }
        squares[at] += slope * slope;
        weights[at] -= (float) (rate * slope / Math.sqrt(squares[at]));
      }
    }
  }

  /** Eight bits a weight; features that round to nothing are left out. */
  private LinearModel rounded(int[] keys, float[] weights) {
    float most = 1e-6f;
    for (float weight : weights) {
      most = Math.max(most, Math.abs(weight));
    }
    float scale = most / 127;
    int[] kept = new int[keys.length];
    byte[] bytes = new byte[weights.length];
    int size = 0;
    for (int i = 0; i < keys.length; i++) {
      boolean any = false;
      for (int k = 0; k < classes; k++) {
        byte rounded = (byte) Math.round(weights[i * classes + k] / scale);
        bytes[size * classes + k] = rounded;
        any |= rounded != 0;
      }
      if (any) {
        kept[size++] = keys[i];
      }
    }
    return new LinearModel(
        classes, scale, Arrays.copyOf(kept, size), Arrays.copyOf(bytes, size * classes));
  }
}
