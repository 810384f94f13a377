package org.khabar.analyse.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.DatePrecision;
import org.khabar.model.UncertainDate;

/** TimeML values of dates, and the days they stand for as Extended Date/Time Format, level 1. */
final class DateValues {
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:T.*)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");

  /** EDTF's season codes and the first month of each on the northern half of the earth. */
  private static final Map<String, int[]> SEASONS =
      Map.of(
          "SP",
          new int[] {21, 3},
          "SU",
          new int[] {22, 6},
          "FA",
          new int[] {23, 9},
          "WI",
          new int[] {24, 12});

  private DateValues() {}

  /** The value of a week that holds a day, for example {@code 1998-W02}. */
  static String week(LocalDate day) {
    return String.format(
        java.util.Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** The value of a quarter that holds a day. */
  static String quarter(LocalDate day) {
    return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  /** The days of a TimeML value; empty for a value that names none. */
  static Optional<UncertainDate> days(String value) {
    try {
      return read(value);
    } catch (DateTimeException e) {
      return Optional.empty(); // no such day, as 31 June
    }
  }

  private static Optional<UncertainDate> read(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      return Optional.of(UncertainDate.day(LocalDate.parse(day.group(1))));
    }
    if (value.matches("\\d{4}")) {
      int year = Integer.parseInt(value);
      return span(value, year, 1, year, 12, DatePrecision.YEAR);
    }
    if (value.matches("\\d{3}")) {
      int year = 10 * Integer.parseInt(value);
      return span(value + "X", year, 1, year + 9, 12, DatePrecision.DECADE);
    }
    if (value.matches("\\d{2}")) {
      int year = 100 * Integer.parseInt(value);
      return span(value + "XX", year, 1, year + 99, 12, DatePrecision.INTERVAL);
    }
    return readParts(value);
  }

  private static Optional<UncertainDate> readParts(String value) {
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      int year = Integer.parseInt(month.group(1));
      int number = Integer.parseInt(month.group(2));
      return span(value, year, number, year, number, DatePrecision.MONTH);
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      return Optional.of(week(week));
    }
    Matcher quarter = QUARTER.matcher(value);
    if (quarter.matches()) {
      int year = Integer.parseInt(quarter.group(1));
      int first = 3 * Integer.parseInt(quarter.group(2)) - 2;
      String edtf = YearMonth.of(year, first) + "/" + YearMonth.of(year, first + 2);
      return span(edtf, year, first, year, first + 2, DatePrecision.INTERVAL);
    }
    Matcher season = SEASON.matcher(value);
    return season.matches() ? season(season) : Optional.empty();
  }

  private static Optional<UncertainDate> season(Matcher season) {
    int year = Integer.parseInt(season.group(1));
    int[] codes = SEASONS.getOrDefault(season.group(2), new int[] {21, 3});
    YearMonth first = YearMonth.of(year, codes[1]);
    YearMonth last = first.plusMonths(2);
    String edtf = year + "-" + codes[0];
    return span(edtf, year, codes[1], last.getYear(), last.getMonthValue(), DatePrecision.SEASON);
  }

  private static UncertainDate week(Matcher week) {
    LocalDate monday =
        LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
            .with(java.time.DayOfWeek.MONDAY);
    boolean weekend = week.group(3) != null;
    LocalDate first = weekend ? monday.plusDays(5) : monday;
    return interval(
        first, monday.plusDays(6), weekend ? DatePrecision.INTERVAL : DatePrecision.WEEK);
  }

  /** All days from one to another. */
  static UncertainDate interval(LocalDate first, LocalDate last, DatePrecision precision) {
    return new UncertainDate(first + "/" + last, Optional.of(first), Optional.of(last), precision);
  }

  private static Optional<UncertainDate> span(
      String edtf, int year, int month, int lastYear, int lastMonth, DatePrecision precision) {
    LocalDate first = LocalDate.of(year, month, 1);
    LocalDate last = YearMonth.of(lastYear, lastMonth).atEndOfMonth();
    return Optional.of(new UncertainDate(edtf, Optional.of(first), Optional.of(last), precision));
  }
}
