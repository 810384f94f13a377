package org.khabar.compare;

import java.time.LocalDate;
import java.util.function.IntConsumer;
import org.khabar.remember.Numbers;
import org.khabar.remember.Records;

/** The articles that are compared, in a file, by the number in which they were added. */
final class Candidates implements AutoCloseable {
  private final Records records = new Records();

  /** For each the day on which it came out and its length, so put that the first is the least. */
  private final Numbers ranks = new Numbers();

  /** Adds an article; returns its number. */
  int add(Candidate candidate) {
    int number = records.add(candidate.bytes());
    long day =
        candidate
            .published()
            .map(LocalDate::toEpochDay)
            .map(it -> Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE - 1L, it)))
            .orElse((long) Integer.MAX_VALUE);
    ranks.set(number, (day << Integer.SIZE) | (Integer.MAX_VALUE - candidate.text().length()));
    return number;
  }

  Candidate get(int number) {
    return Candidate.of(records.get(number));
  }

  /**
   * Hands on all numbers: of those that came out first first, the undated last; of those of one day
   * the longer ones first, then by key.
   */
  void byPublication(IntConsumer next) {
    try (Numbers heap = new Numbers()) {
      int count = records.count();
      for (int i = 0; i < count; i++) {
        heap.set(i, i);
      }
      for (int i = count / 2 - 1; i >= 0; i--) {
        sink(heap, i, count);
      }
      for (int left = count; left > 0; left--) {
        next.accept((int) heap.get(0));
        heap.set(0, heap.get(left - 1L));
        sink(heap, 0, left - 1);
      }
    }
  }

  /** Moves a number down to where the two below it come later (Williams 1964, heapsort). */
  private void sink(Numbers heap, int from, int count) {
    int at = from;
    for (int below = 2 * at + 1; below < count && below > 0; below = 2 * at + 1) {
      int first = below + 1 < count && isBefore(heap, below + 1, below) ? below + 1 : below;
      if (!isBefore(heap, first, at)) {
        return;
      }
      long moved = heap.get(at);
      heap.set(at, heap.get(first));
      heap.set(first, moved);
      at = first;
    }
  }

  private boolean isBefore(Numbers heap, int one, int other) {
    int first = (int) heap.get(one);
    int second = (int) heap.get(other);
    int order = Long.compare(ranks.get(first), ranks.get(second));
    return order == 0 ? get(first).ref().key().compareTo(get(second).ref().key()) < 0 : order < 0;
  }

  @Override
  public void close() {
    records.close();
    ranks.close();
  }
}
