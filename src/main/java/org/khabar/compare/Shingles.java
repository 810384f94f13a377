package org.khabar.compare;

import java.util.List;

/** Numbers that stand for so many words in a row, one for each word that such a row begins with. */
final class Shingles {
  /** An odd multiplier, so that no word of a row loses its weight. */
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private Shingles() {}

  /** Hashes of all rows of {@code length} words, rolled on from one to the next. */
  static long[] of(List<String> words, int length) {
    int count = Math.max(0, words.size() - length + 1);
    long[] shingles = new long[count];
    long first = 1;
    for (int i = 1; i < length; i++) {
      first *= BASE;
    }
    long rolling = 0;
    for (int i = 0; i < words.size(); i++) {
      if (i >= length) {
        rolling -= first * hash(words.get(i - length));
      }
      rolling = rolling * BASE + hash(words.get(i));
      if (i >= length - 1) {
        shingles[i - length + 1] = mix(rolling);
      }
    }
    return shingles;
  }

  /** {@link String#hashCode()} is the same on every Java; mixing spreads it over all bits. */
  private static long hash(String word) {
    return mix(word.hashCode());
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014): every bit depends on every other. */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
