package org.khabar.merge;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khabar.model.Count;

/** Several figures for one toll. */
final class Counts {
  private Counts() {}

  /**
   * The span of all figures: the lowest that any gives, the highest that any gives, and the first
   * best one (the latest article's comes first).
   */
  static Count span(List<Count> counts) {
    OptionalInt low = all(counts).min();
    OptionalInt best =
        counts.stream()
            .map(Count::best)
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElse(OptionalInt.empty());
    boolean open = counts.stream().allMatch(count -> count.high().isEmpty());
    boolean unbounded = counts.stream().allMatch(count -> count.low().isEmpty());
    OptionalInt high = all(counts).max();
    boolean single = counts.size() == 1;
    return single
        ? counts.get(0)
        : new Count(unbounded ? OptionalInt.empty() : low, best, open ? OptionalInt.empty() : high);
  }

  private static IntStream all(List<Count> counts) {
    return counts.stream()
        .flatMap(count -> Stream.of(count.low(), count.best(), count.high()))
        .filter(OptionalInt::isPresent)
        .mapToInt(OptionalInt::getAsInt);
  }
}
