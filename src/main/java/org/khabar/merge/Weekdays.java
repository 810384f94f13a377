package org.khabar.merge;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Weekdays in the words of an unresolved date. */
final class Weekdays {
  private Weekdays() {}

  /** The weekday that the words name, if any. */
  static Optional<DayOfWeek> in(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return Stream.of(DayOfWeek.values())
        .filter(day -> lower.contains(day.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
