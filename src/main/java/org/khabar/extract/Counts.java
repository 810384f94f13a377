package org.khabar.extract;

import java.util.List;
import java.util.OptionalInt;
import org.khabar.model.Count;

/** Adds numbers of people. */
final class Counts {
  private Counts() {}

  /** The sum, as exactly as the parts allow. */
  static Count sum(List<Count> counts) {
    if (counts.size() == 1) {
      return counts.get(0);
    }
    return new Count(
        add(counts.stream().map(Count::low).toList()),
        add(counts.stream().map(Count::best).toList()),
        add(counts.stream().map(Count::high).toList()));
  }

  private static OptionalInt add(List<OptionalInt> numbers) {
    boolean all = numbers.stream().allMatch(OptionalInt::isPresent);
    return all
        ? OptionalInt.of(numbers.stream().mapToInt(OptionalInt::getAsInt).sum())
        : OptionalInt.empty();
  }
}
