package org.khabar.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A log-linear model over hashed binary features, its weights rounded to eight bits; immutable.
 *
 * <p>File: the number of classes, the number of features and the scale of the weights; then for
 * each feature, sorted, its key and one byte a class.
 */
public final class LinearModel {
  private final int classes;
  private final float scale;
  private final int[] keys;
  private final byte[] weights;

  /** Where a key stands, plus one; open addressing, 0 where free. */
  private final int[] table;

  LinearModel(int classes, float scale, int[] keys, byte[] weights) {
    this.classes = classes;
    this.scale = scale;
    this.keys = keys;
    this.weights = weights;
    this.table = new int[Integer.highestOneBit(Math.max(1, keys.length)) * 4];
    for (int i = 0; i < keys.length; i++) {
      int slot = keys[i] & (table.length - 1);
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = i + 1;
    }
  }

  /** The probability of each class, given the keys of {@link Features}. */
  public double[] probabilities(int[] features) {
    long[] sums = new long[classes];
    for (int feature : features) {
      int at = find(feature);
      if (at >= 0) {
        for (int k = 0; k < classes; k++) {
          sums[k] += weights[at * classes + k];
        }
      }
    }
    return softmax(sums);
  }

  private int find(int key) {
    int slot = key & (table.length - 1);
    while (table[slot] != 0) {
      if (keys[table[slot] - 1] == key) {
        return table[slot] - 1;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return -1;
  }

  private double[] softmax(long[] sums) {
    long most = Long.MIN_VALUE;
    for (long sum : sums) {
      most = Math.max(most, sum);
    }
    double[] probabilities = new double[classes];
    double all = 0;
    for (int k = 0; k < classes; k++) {
      probabilities[k] = Math.exp((sums[k] - most) * (double) scale);
      all += probabilities[k];
    }
    for (int k = 0; k < classes; k++) {
      probabilities[k] /= all;
    }
    return probabilities;
  }

  /** Number of features with a weight. */
  public int size() {
    return keys.length;
  }

  /** Reads a model. */
  public static LinearModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    int classes = in.readInt();
    int[] keys = new int[in.readInt()];
    float scale = in.readFloat();
    byte[] weights = new byte[keys.length * classes];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.readInt();
      in.readFully(weights, i * classes, classes);
    }
    return new LinearModel(classes, scale, keys, weights);
  }

  /** Writes a model as {@link #read} reads it. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(classes);
    out.writeInt(keys.length);
    out.writeFloat(scale);
    for (int i = 0; i < keys.length; i++) {
      out.writeInt(keys[i]);
      out.write(weights, i * classes, classes);
    }
    out.flush();
  }
}
