package org.khabar.learn;

import java.util.Arrays;

/** Cuts the values of each feature into a few steps, so that a split is found by counting. */
final class Bins {
  private static final int MOST = 64;

  private final float[][] thresholds;
  private final byte[][] binOf;

  /** Cuts the features of some rows at their quantiles. */
  Bins(Examples examples) {
    int width = examples.features().size();
    thresholds = new float[width][];
    binOf = new byte[width][examples.size()];
    for (int feature = 0; feature < width; feature++) {
      double[] values = new double[examples.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = examples.row(i)[feature];
      }
      thresholds[feature] = cuts(values);
      for (int i = 0; i < values.length; i++) {
        binOf[feature][i] = (byte) bin(thresholds[feature], values[i]);
      }
    }
  }

  /** Between neighbouring distinct values, at most one cut for each of equal shares of the rows. */
  private static float[] cuts(double[] values) {
    double[] sorted = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    Arrays.sort(sorted);
    float[] cuts = new float[MOST];
    int size = 0;
    boolean unknown = sorted.length < values.length;
    if (unknown && sorted.length > 0) {
      cuts[size++] = Math.nextDown((float) sorted[0]);
    }
    int distinct = (int) Arrays.stream(sorted).distinct().count();
    double step = distinct < MOST ? 0 : sorted.length / (double) (MOST - 2);
    double due = step;
    for (int i = 1; i < sorted.length && size < MOST - 1; i++) {
      if (sorted[i] > sorted[i - 1] && i >= due) {
        float cut = (float) ((sorted[i] + sorted[i - 1]) / 2);
        if (size == 0 || cut > cuts[size - 1]) {
          cuts[size++] = cut;
          due = i + step;
        }
      }
    }
    return Arrays.copyOf(cuts, size);
  }

  /** The number of thresholds below a value; 0 for an unknown one. */
  private static int bin(float[] thresholds, double value) {
    int low = 0;
    int high = thresholds.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (value > thresholds[middle]) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int count(int feature) {
    return thresholds[feature].length + 1;
  }

  float threshold(int feature, int bin) {
    return thresholds[feature][bin];
  }

  /** The bin of each row. */
  byte[] of(int feature) {
    return binOf[feature];
  }
}
