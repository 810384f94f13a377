package org.khabar.compare;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers that two articles have in common when they share much of their text, and hardly
 * otherwise.
 *
 * <p>Two kinds. Bands of MinHash values over shingles of {@value #SHINGLE} words (Broder 1997): two
 * texts of which 7 in 10 shingles are the same share a band in 98 of 100 cases. Fingerprints of
 * {@value #GRAM} words, chosen by winnowing (Schleimer, Wilkerson and Aiken 2003): two texts that
 * have {@value #SURE_RUN} words in a row in common always share one. For 600 words some 100
 * numbers.
 */
final class Sketch {
  /** Whatever stands word for word in two articles and is not shorter is found. */
  static final int SURE_RUN = 20;

  private static final int SHINGLE = 5;
  private static final int GRAM = 8;
  private static final int WINDOW = SURE_RUN - GRAM + 1;

  private static final int BANDS = 16;
  private static final int ROWS = 4;

  private Sketch() {}

  /** The sketch; empty for a text of fewer than {@value #SURE_RUN} words. */
  static int[] of(Words words) {
    if (words.count() < SURE_RUN) {
      return new int[0];
    }
    int[] bands = bands(words.list());
    int[] fingerprints = fingerprints(words.list());
    int[] sketch = Arrays.copyOf(bands, bands.length + fingerprints.length);
    System.arraycopy(fingerprints, 0, sketch, bands.length, fingerprints.length);
    return sketch;
  }

  private static int[] bands(List<String> words) {
    long[] least = new long[BANDS * ROWS];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long shingle : Shingles.of(words, SHINGLE)) {
      for (int i = 0; i < least.length; i++) {
        least[i] = Math.min(least[i], Shingles.mix(shingle + i));
      }
    }
    int[] bands = new int[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long all = band;
      for (int row = 0; row < ROWS; row++) {
        all = Shingles.mix(all + least[band * ROWS + row]);
      }
      bands[band] = (int) all;
    }
    return bands;
  }

  /** In each window of grams the least one, the last of equals; one that stays is taken once. */
  private static int[] fingerprints(List<String> words) {
    long[] grams = Shingles.of(words, GRAM);
    int[] chosen = new int[grams.length];
    int count = 0;
    int least = -1;
    for (int end = WINDOW - 1; end < grams.length; end++) {
      int begin = end - WINDOW + 1;
      int before = least;
      if (least < begin) {
        least = begin;
        for (int i = begin + 1; i <= end; i++) {
          least = grams[i] <= grams[least] ? i : least;
        }
      } else if (grams[end] <= grams[least]) {
        least = end;
      }
      if (least != before) {
        chosen[count++] = (int) (grams[least] >>> Integer.SIZE);
      }
    }
    return Arrays.copyOf(chosen, count);
  }
}
