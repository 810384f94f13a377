package org.khabar.analyse.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.DatePrecision;

/**
 * Days, months and years of the calendar. What lacks a year is the most recent one on or before the
 * reference day, or the next one where the verb speaks of what is to come.
 */
final class CalendarDates {
  private static final String WRITTEN = "as written";
  private static final String MOST_RECENT = "most recent on or before publication";

  /** Days ahead in which a date without a year is taken to be announced. */
  private static final int SOON = 60;

  private CalendarDates() {}

  static Map<String, TimeOperation> operations() {
    return Map.ofEntries(
        Map.entry("calendar", CalendarDates::calendar),
        Map.entry("range", CalendarDates::range),
        Map.entry("iso", (match, context) -> day(match.value("ISO").orElseThrow())),
        Map.entry("slash", CalendarDates::slash),
        Map.entry("monthbefore", CalendarDates::monthBefore),
        Map.entry("monthafter", CalendarDates::monthAfter),
        Map.entry("monthofyear", CalendarDates::monthOfYear),
        Map.entry("year", CalendarDates::year),
        Map.entry("yearrange", CalendarDates::yearRange),
        Map.entry("decade", CalendarDates::decade),
        Map.entry("century", CalendarDates::century),
        Map.entry("holiday", CalendarDates::holiday));
  }

  private static Optional<TimeValue> day(String value) {
    return DateValues.days(value).map(days -> TimeValue.date(value, WRITTEN));
  }

  private static Optional<TimeValue> calendar(TimeMatch match, TimeContext context) {
    int month = match.number("MONTH");
    Optional<String> day = match.value("DAY");
    Optional<Integer> written = writtenYear(match, context);
    if (written.isPresent()) {
      return day(value(written.get(), month, day));
    }
    String md = day.map(d -> String.format(Locale.ROOT, "-%02d", Integer.parseInt(d))).orElse("");
    Optional<Integer> year = nearestYear(context, month, day);
    if (year.isEmpty()) {
      return Optional.of(TimeValue.unresolved(String.format(Locale.ROOT, "XXXX-%02d", month) + md));
    }
    String basis = context.future() ? "next after publication" : MOST_RECENT;
    String value = value(year.get(), month, day);
    return DateValues.days(value).map(days -> TimeValue.date(value, basis));
  }

  private static String value(int year, int month, Optional<String> day) {
    return String.format(Locale.ROOT, "%04d-%02d", year, month)
        + day.map(d -> String.format(Locale.ROOT, "-%02d", Integer.parseInt(d))).orElse("");
  }

  private static Optional<Integer> writtenYear(TimeMatch match, TimeContext context) {
    Optional<String> full = match.value("YEAR");
    Optional<String> two = match.value("YEAR2").or(() -> match.value("YEARAPOS"));
    return full.map(Integer::parseInt)
        .or(() -> two.map(digits -> century(digits.replace("'", ""), context)));
  }

  /** The year with these last two digits that is nearest before ten years from now. */
  private static int century(String digits, TimeContext context) {
    int two = Integer.parseInt(digits);
    int newest = context.reference().map(day -> day.getYear() + 10).orElse(2050);
    int year = newest - newest % 100 + two;
    return year > newest ? year - 100 : year;
  }

  /** The year in which a month or day comes nearest, before or after the reference day. */
  private static Optional<Integer> nearestYear(
      TimeContext context, int month, Optional<String> day) {
    if (context.reference().isEmpty()) {
      return Optional.empty();
    }
    LocalDate reference = context.reference().get();
    int last = YearMonth.of(reference.getYear(), month).lengthOfMonth();
    int number = Math.min(last, day.map(Integer::parseInt).orElse(context.future() ? last : 1));
    LocalDate thisYear = LocalDate.of(reference.getYear(), month, number);
    if (context.future()) {
      return Optional.of(reference.getYear() + (thisYear.isBefore(reference) ? 1 : 0));
    }
    boolean soon = day.isPresent() && context.tenseUnknown() && isSoon(reference, thisYear);
    return Optional.of(reference.getYear() - (thisYear.isAfter(reference) && !soon ? 1 : 0));
  }

  /** Without a tense, a day of the coming weeks is nearer than one of nearly a year ago. */
  private static boolean isSoon(LocalDate reference, LocalDate day) {
    return day.isAfter(reference) && day.isBefore(reference.plusDays(SOON));
  }

  private static Optional<TimeValue> range(TimeMatch match, TimeContext context) {
    int month = match.number("MONTH");
    List<String> days = match.values("DAY");
    Optional<Integer> year =
        writtenYear(match, context).or(() -> nearestYear(context, month, Optional.of(days.get(0))));
    if (year.isEmpty()) {
      return Optional.of(TimeValue.unresolved(String.format(Locale.ROOT, "XXXX-%02d", month)));
    }
    try {
      LocalDate first = LocalDate.of(year.get(), month, Integer.parseInt(days.get(0)));
      LocalDate last = LocalDate.of(year.get(), month, Integer.parseInt(days.get(1)));
      return last.isBefore(first)
          ? Optional.empty()
          : Optional.of(
              TimeValue.between(
                  first.toString(),
                  DateValues.interval(first, last, DatePrecision.INTERVAL),
                  WRITTEN));
    } catch (DateTimeException e) {
      return Optional.empty(); // no such day, as 31 June
    }
  }

  /** Month first, as in American English, unless only the other order gives a date. */
  private static Optional<TimeValue> slash(TimeMatch match, TimeContext context) {
    String[] parts = match.value("SLASH").orElseThrow().split(" ", -1);
    int year = parts[2].length() == 2 ? century(parts[2], context) : Integer.parseInt(parts[2]);
    boolean dayFirst = Integer.parseInt(parts[0]) > 12;
    String month = dayFirst ? parts[1] : parts[0];
    String number = dayFirst ? parts[0] : parts[1];
    return day(NumericForms.day(String.valueOf(year), month, number));
  }

  private static Optional<TimeValue> monthBefore(TimeMatch match, TimeContext context) {
    int month = match.number("MONTH");
    Optional<String> day = match.value("DAY");
    return Optional.of(
        context
            .reference()
            .map(now -> now.getYear() - (month >= now.getMonthValue() ? 1 : 0))
            .map(year -> TimeValue.date(value(year, month, day), "last before publication"))
            .orElseGet(() -> TimeValue.unresolved(unknownYear(month))));
  }

  private static Optional<TimeValue> monthAfter(TimeMatch match, TimeContext context) {
    int month = match.number("MONTH");
    return Optional.of(
        context
            .reference()
            .map(now -> now.getYear() + (month <= now.getMonthValue() ? 1 : 0))
            .map(year -> value(year, month, Optional.empty()))
            .map(value -> TimeValue.date(value, "next after publication"))
            .orElseGet(() -> TimeValue.unresolved(unknownYear(month))));
  }

  private static Optional<TimeValue> monthOfYear(TimeMatch match, TimeContext context) {
    int month = match.number("MONTH");
    int offset = match.has("BEFORE") ? -1 : match.has("AFTER") ? 1 : 0;
    return Optional.of(
        context
            .reference()
            .map(now -> value(now.getYear() + offset, month, Optional.empty()))
            .map(value -> TimeValue.date(value, "counted from the year of publication"))
            .orElseGet(() -> TimeValue.unresolved(unknownYear(month))));
  }

  private static String unknownYear(int month) {
    return String.format(Locale.ROOT, "XXXX-%02d", month);
  }

  private static Optional<TimeValue> year(TimeMatch match, TimeContext context) {
    return writtenYear(match, context).flatMap(year -> day(String.valueOf(year)));
  }

  private static Optional<TimeValue> yearRange(TimeMatch match, TimeContext context) {
    List<String> years = match.values("YEAR");
    int first = Integer.parseInt(years.get(0));
    int last =
        years.size() > 1
            ? Integer.parseInt(years.get(1))
            : first - first % 100 + match.number("YEAR2");
    if (last <= first || last - first > 200) {
      return Optional.empty();
    }
    return Optional.of(
        TimeValue.between(
            String.valueOf(first),
            new org.khabar.model.UncertainDate(
                first + "/" + last,
                Optional.of(LocalDate.of(first, 1, 1)),
                Optional.of(LocalDate.of(last, 12, 31)),
                DatePrecision.INTERVAL),
            WRITTEN));
  }

  private static Optional<TimeValue> decade(TimeMatch match, TimeContext context) {
    return day(match.value("DECADES").or(() -> match.value("DECADE")).orElseThrow());
  }

  private static Optional<TimeValue> century(TimeMatch match, TimeContext context) {
    return day(String.format(Locale.ROOT, "%02d", match.number("ORDINAL") - 1));
  }

  private static Optional<TimeValue> holiday(TimeMatch match, TimeContext context) {
    String[] day = match.value("HOLIDAY").orElseThrow().split("-", -1);
    int month = Integer.parseInt(day[0]);
    return nearestYear(context, month, Optional.of(day[1]))
        .map(year -> TimeValue.date(value(year, month, Optional.of(day[1])), MOST_RECENT));
  }
}
