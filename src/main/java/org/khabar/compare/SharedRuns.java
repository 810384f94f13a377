package org.khabar.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two texts have in common, word by word.
 *
 * <p>From the start of the first text, at each word the longest row of words that stands in the
 * other too is taken, {@value #SHORTEST} words at least; then what follows it. A row that stands in
 * the other text many times is compared with its first {@value #MOST_PLACES} places there, so that
 * time grows with the words.
 */
final class SharedRuns {
  /** Fewer words in a row are chance or idiom. */
  static final int SHORTEST = 5;

  private static final int MOST_PLACES = 16;

  private final Words one;
  private final Words other;
  private final Map<Long, List<Integer>> places = new HashMap<>();
  private final List<Run> runs = new ArrayList<>();

  private SharedRuns(Words one, Words other) {
    this.one = one;
    this.other = other;
  }

  /** Compares two texts. */
  static SharedRuns of(Words one, Words other) {
    SharedRuns shared = new SharedRuns(one, other);
    shared.find();
    return shared;
  }

  private void find() {
    long[] there = Shingles.of(other.list(), SHORTEST);
    for (int i = 0; i < there.length; i++) {
      List<Integer> same = places.computeIfAbsent(there[i], unused -> new ArrayList<>(1));
      if (same.size() < MOST_PLACES) {
        same.add(i);
      }
    }
    long[] here = Shingles.of(one.list(), SHORTEST);
    for (int i = 0; i < here.length; ) {
      Run longest = longest(i, places.getOrDefault(here[i], List.of()));
      if (longest.length() >= SHORTEST) {
        runs.add(longest);
        i += longest.length();
      } else {
        i++;
      }
    }
  }

  private Run longest(int begin, List<Integer> starts) {
    Run longest = new Run(begin, 0, 0);
    for (int start : starts) {
      int length = 0;
      while (begin + length < one.count()
          && start + length < other.count()
          && one.list().get(begin + length).equals(other.list().get(start + length))) {
        length++;
      }
      longest = length > longest.length() ? new Run(begin, start, length) : longest;
    }
    return longest;
  }

  /** The rows of at least so many words, in the order of the first text. */
  List<Run> runs(int shortest) {
    return runs.stream().filter(run -> run.length() >= shortest).toList();
  }

  /** How much of the first text's words stand in the other, 0 to 1. */
  double shareOfOne() {
    return runs.stream().mapToInt(Run::length).sum() / (double) Math.max(1, one.count());
  }

  /** How much of the other text's words stand in the first, 0 to 1. */
  double shareOfOther() {
    BitSet covered = new BitSet(other.count());
    runs.forEach(run -> covered.set(run.other(), run.other() + run.length()));
    return covered.cardinality() / (double) Math.max(1, other.count());
  }
}
