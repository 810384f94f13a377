package org.khabar.model;

import java.util.Arrays;

/**
 * Maps between the UTF-16 indexes used inside Khabar and the code points of the record and the
 * graph.
 *
 * <p>Costs nothing for a text without supplementary characters; otherwise one array of their
 * positions and a binary search.
 */
public final class CodePoints {
  /** UTF-16 indexes of the low surrogates of pairs, ascending. */
  private final int[] lows;

  private CodePoints(int[] lows) {
    this.lows = lows;
  }

  /** The map of {@code text}. */
  public static CodePoints of(CharSequence text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(found, count));
  }

  /** How many code points stand before the UTF-16 index. */
  public int fromIndex(int index) {
    int at = Arrays.binarySearch(lows, index);
    return index - (at >= 0 ? at : -at - 1);
  }

  /** The UTF-16 index of the code point with this number. */
  public int toIndex(int codePoint) {
    int low = 0;
    int high = lows.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lows[middle] - middle <= codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }
}
