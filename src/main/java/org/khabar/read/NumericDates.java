package org.khabar.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days that exports write in digits alone, where everybody reads them alike: {@code
 * 2023/2/18}, {@code 20230218}, {@code 18.02.2023}, {@code 2/18/2023}, and the seconds or
 * milliseconds since 1970 of Unix. {@code 02/03/2023} is another day in Karachi than in Kansas and
 * is not read.
 */
final class NumericDates {
  private static final String TIME = "(?:[T ]+\\d{1,2}:?\\d{2}.{0,40})?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?:,?" + TIME + ")?");
  private static final Pattern TOGETHER =
      Pattern.compile("((?:19|20)\\d{2})([01]\\d)([0-3]\\d)(?:T?\\d{4}(?:\\d{2})?Z?)?");
  private static final Pattern SECONDS = Pattern.compile("(1\\d{9})(?:\\d{3})?(?:\\.\\d+)?");

  private static final int MONTHS = 12;

  private NumericDates() {}

  /** The day that these digits are; of a moment, the day in its own zone, of Unix time in UTC. */
  static Optional<LocalDate> day(String value) {
    Matcher yearFirst = YEAR_FIRST.matcher(value);
    if (yearFirst.matches()) {
      return day(number(yearFirst, 1), number(yearFirst, 3), number(yearFirst, 4));
    }
    Matcher together = TOGETHER.matcher(value);
    if (together.matches()) {
      return day(number(together, 1), number(together, 2), number(together, 3));
    }
    Matcher seconds = SECONDS.matcher(value);
    if (seconds.matches()) {
      long since = Long.parseLong(seconds.group(1));
      return Optional.of(Instant.ofEpochSecond(since).atZone(ZoneOffset.UTC).toLocalDate());
    }
    Matcher yearLast = YEAR_LAST.matcher(value);
    return yearLast.matches()
        ? yearLast(number(yearLast, 1), number(yearLast, 3), number(yearLast, 4))
        : Optional.empty();
  }

  /** Day and month in either order, where only one order gives a day. */
  private static Optional<LocalDate> yearLast(int one, int two, int year) {
    if (one <= MONTHS && two <= MONTHS && one != two) {
      return Optional.empty();
    }
    return one > MONTHS ? day(year, two, one) : day(year, one, two);
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
