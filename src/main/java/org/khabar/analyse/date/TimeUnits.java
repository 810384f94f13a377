package org.khabar.analyse.date;

import java.time.LocalDate;
import java.util.Locale;

/** Reckoning with days, weeks, months, quarters, years, decades and centuries. */
final class TimeUnits {
  /** No article means a time further off; keeps reckoning within the calendar. */
  private static final int MOST = 5_000;

  private TimeUnits() {}

  /** A day, so many units later. */
  static LocalDate plus(LocalDate day, int number, String unit) {
    int bounded = Math.max(-MOST, Math.min(MOST, number));
    return switch (unit) {
      case "D" -> day.plusDays(bounded);
      case "W" -> day.plusWeeks(bounded);
      case "M" -> day.plusMonths(bounded);
      case "Q" -> day.plusMonths(3L * bounded);
      case "DE" -> day.plusYears(10L * Math.max(-100, Math.min(100, bounded)));
      case "CE" -> day.plusYears(100L * Math.max(-10, Math.min(10, bounded)));
      default -> day.plusYears(bounded);
    };
  }

  /** The TimeML value of the unit in which a day lies. */
  static String value(LocalDate day, String unit) {
    String year = String.format(Locale.ROOT, "%04d", day.getYear());
    return switch (unit) {
      case "D" -> day.toString();
      case "W" -> DateValues.week(day);
      case "M" -> day.toString().substring(0, 7);
      case "Q" -> DateValues.quarter(day);
      case "DE" -> year.substring(0, 3);
      case "CE" -> year.substring(0, 2);
      default -> year;
    };
  }

  /** The TimeML value of a unit when it is not known which one. */
  static String symbol(String unit) {
    return switch (unit) {
      case "D" -> "XXXX-XX-XX";
      case "W" -> "XXXX-WXX";
      case "M" -> "XXXX-XX";
      case "Q" -> "XXXX-QX";
      case "DE" -> "XXX";
      case "CE" -> "XX";
      default -> "XXXX";
    };
  }
}
