package org.khabar.compare;

import java.util.Arrays;

/** Which article had a number of its sketch first: a map from numbers to numbers of articles. */
final class Holders {
  private static final int NONE = -1;

  private int[] keys = new int[1 << 10];
  private int[] holders = filled(1 << 10);
  private int size;

  /** The number of the article that had the key before; {@code -1} when none had. */
  int firstOf(int key) {
    return holders[slot(key)];
  }

  /** Notes the article unless another had the key before. */
  void note(int key, int article) {
    int slot = slot(key);
    if (holders[slot] == NONE) {
      keys[slot] = key;
      holders[slot] = article;
      size++;
      if (size > keys.length / 4 * 3) {
        grow();
      }
    }
  }

  /** Where the key is, or where it would go. */
  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = (int) Shingles.mix(key) & mask;
    while (holders[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldHolders = holders;
    keys = new int[2 * oldKeys.length];
    holders = filled(2 * oldKeys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHolders[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        holders[slot] = oldHolders[i];
      }
    }
  }

  private static int[] filled(int length) {
    int[] filled = new int[length];
    Arrays.fill(filled, NONE);
    return filled;
  }
}
