package org.khabar.analyse.date;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Quarters and seasons of the year. */
final class Quarters {
  private Quarters() {}

  static Map<String, TimeOperation> operations() {
    return Map.of(
        "quarter", Quarters::quarter,
        "samequarter", Quarters::sameQuarter,
        "yearago", Quarters::yearAgo,
        "season", Quarters::season);
  }

  private static Optional<TimeValue> quarter(TimeMatch match, TimeContext context) {
    Optional<Integer> year = match.value("YEAR").map(Integer::parseInt);
    if (!match.has("ORDINAL")) {
      return context
          .lastQuarter()
          .flatMap(last -> year.map(y -> TimeValue.date(y + last.substring(4), "as written")));
    }
    int number = match.number("ORDINAL");
    if (number > 4) {
      return Optional.empty();
    }
    int offset = match.has("BEFORE") ? -1 : match.has("AFTER") ? 1 : 0;
    Optional<Integer> counted =
        year.or(() -> context.reference().map(now -> yearOf(number, now, context) + offset));
    return Optional.of(
        counted
            .map(y -> TimeValue.date(y + "-Q" + number, "nearest to publication"))
            .orElseGet(() -> TimeValue.unresolved("XXXX-Q" + number)));
  }

  /** A quarter that has begun lies in this year, one that has not in the last. */
  private static int yearOf(int quarter, LocalDate now, TimeContext context) {
    boolean ahead = 3 * quarter - 2 > now.getMonthValue() + (context.future() ? 12 : 1);
    return now.getYear() - (ahead ? 1 : 0);
  }

  private static Optional<TimeValue> sameQuarter(TimeMatch match, TimeContext context) {
    return context
        .lastQuarter()
        .or(() -> context.reference().map(now -> DateValues.quarter(now.minusMonths(1))))
        .map(value -> TimeValue.date(value, "quarter named before"));
  }

  private static Optional<TimeValue> yearAgo(TimeMatch match, TimeContext context) {
    return RelativeDates.yearBefore(context);
  }

  private static Optional<TimeValue> season(TimeMatch match, TimeContext context) {
    String season = match.value("SEASON").orElseThrow();
    Optional<Integer> year = match.value("YEAR").map(Integer::parseInt);
    boolean last = match.has("BEFORE") && !match.has("SAME");
    Optional<Integer> counted =
        year.or(() -> context.reference().map(now -> yearOf(season, last, now)));
    return Optional.of(
        counted
            .map(y -> TimeValue.date(y + "-" + season, "nearest to publication"))
            .orElseGet(() -> TimeValue.unresolved("XXXX-" + season)));
  }

  private static int yearOf(String season, boolean last, LocalDate now) {
    int first =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    boolean before = last && first + 2 >= now.getMonthValue();
    return now.getYear() - (before ? 1 : 0);
  }
}
