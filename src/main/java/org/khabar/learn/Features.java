package org.khabar.learn;

import java.util.Arrays;

/** The binary features of one example, as hashed numbers; of a template and up to three values. */
public final class Features {
  private int[] keys = new int[128];
  private int size;

  /** No features yet. */
  public Features() {}

  /** Adds a feature without a value. */
  public void add(int template) {
    put(mix(template));
  }

  /** Adds a feature of one value. */
  public void add(int template, int value) {
    put(mix(mix(template) ^ value));
  }

  /** Adds a feature of two values together. */
  public void add(int template, int one, int two) {
    put(mix(mix(mix(template) ^ one) ^ two));
  }

  /** Adds a feature of three values together. */
  public void add(int template, int one, int two, int three) {
    put(mix(mix(mix(mix(template) ^ one) ^ two) ^ three));
  }

  /** A value that stands for a constant, whatever its place in the list. */
  public static int key(Enum<?> constant) {
    return constant.name().hashCode();
  }

  private void put(int key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size++] = key;
  }

  /** Spreads the bits of a number (the finaliser of MurmurHash3, in the public domain). */
  private static int mix(int value) {
    int mixed = value + 0x9e3779b9;
    mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    return mixed ^ (mixed >>> 16);
  }

  /** The features so far, in order, each once. */
  public int[] keys() {
    int[] sorted = Arrays.copyOf(keys, size);
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }
}
