package org.khabar.analyse.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.DatePrecision;
import org.khabar.model.TimexType;

/** Dates counted from the reference day, or from the day named last. */
final class RelativeDates {
  static final String FROM_PUBLICATION = "counted from publication";
  private static final String FROM_BEFORE = "counted from the date before";

  private RelativeDates() {}

  static Map<String, TimeOperation> operations() {
    return Map.ofEntries(
        Map.entry("day", RelativeDates::day),
        Map.entry("tonight", RelativeDates::night),
        Map.entry("overnight", RelativeDates::overnight),
        Map.entry("unit", RelativeDates::unit),
        Map.entry("nextunit", RelativeDates::unitFromBefore),
        Map.entry("sameunit", RelativeDates::sameUnit),
        Map.entry("weekend", RelativeDates::weekend),
        Map.entry("sameday", (match, context) -> fromBefore(context, 0)),
        Map.entry("nextday", RelativeDates::nextDay),
        Map.entry("ago", (match, context) -> counted(match, context, -1, context.reference())),
        Map.entry("earlier", (match, context) -> counted(match, context, -1, context.anchor())),
        Map.entry("later", (match, context) -> counted(match, context, 1, context.lastDay())),
        Map.entry("ref", RelativeDates::vague));
  }

  private static int argument(TimeMatch match) {
    return Integer.parseInt(match.rule().argument());
  }

  private static Optional<TimeValue> day(TimeMatch match, TimeContext context) {
    String part = match.value("PART").map(DayTimes::part).orElse("");
    return Optional.of(
        context
            .reference()
            .map(now -> now.plusDays(argument(match)) + part)
            .map(value -> TimeValue.date(value, FROM_PUBLICATION))
            .orElseGet(() -> TimeValue.unresolved("XXXX-XX-XX" + part))
            .as(match.rule().type()));
  }

  private static Optional<TimeValue> night(TimeMatch match, TimeContext context) {
    return Optional.of(
        context
            .reference()
            .map(now -> now.plusDays(argument(match)) + "TNI")
            .map(value -> TimeValue.date(value, FROM_PUBLICATION))
            .orElseGet(() -> TimeValue.unresolved("XXXX-XX-XXTNI"))
            .as(TimexType.TIME));
  }

  private static Optional<TimeValue> overnight(TimeMatch match, TimeContext context) {
    return Optional.of(
        context
            .anchor()
            .map(day -> TimeValue.date(day + "TNI", FROM_BEFORE))
            .orElseGet(() -> TimeValue.unresolved("XXXX-XX-XXTNI"))
            .as(TimexType.TIME));
  }

  private static Optional<TimeValue> unit(TimeMatch match, TimeContext context) {
    String unit = match.value("UNIT").orElse("Y");
    if (unit.equals("Q") && match.rule().argument().equals("0")) {
      return context.lastQuarter().map(value -> TimeValue.date(value, "quarter named before"));
    }
    return Optional.of(
        context
            .reference()
            .map(now -> TimeUnits.plus(now, argument(match), unit))
            .map(day -> TimeValue.date(TimeUnits.value(day, unit), FROM_PUBLICATION))
            .orElseGet(() -> TimeValue.unresolved(TimeUnits.symbol(unit))));
  }

  private static Optional<TimeValue> unitFromBefore(TimeMatch match, TimeContext context) {
    String unit = match.value("UNIT").orElse("D");
    return Optional.of(
        context
            .anchor()
            .map(day -> TimeUnits.plus(day, argument(match), unit))
            .map(day -> TimeValue.date(TimeUnits.value(day, unit), FROM_BEFORE))
            .orElseGet(() -> TimeValue.unresolved(TimeUnits.symbol(unit))));
  }

  private static Optional<TimeValue> sameUnit(TimeMatch match, TimeContext context) {
    String unit = match.value("UNIT").orElse("D");
    if (unit.equals("Y")) {
      return context.lastYear().map(year -> TimeValue.date(String.valueOf(year), FROM_BEFORE));
    }
    return context.lastDay().map(day -> TimeValue.date(TimeUnits.value(day, unit), FROM_BEFORE));
  }

  private static Optional<TimeValue> weekend(TimeMatch match, TimeContext context) {
    int weeks = match.has("BEFORE") ? -1 : match.has("AFTER") ? 1 : 0;
    return Optional.of(
        context
            .reference()
            .map(now -> weekendOf(now, weeks, match.has("SAME")))
            .map(day -> TimeValue.date(DateValues.week(day) + "-WE", FROM_PUBLICATION))
            .orElseGet(() -> TimeValue.unresolved("XXXX-WXX-WE")));
  }

  /** "The weekend" told of is the one before, unless it is weekend. */
  private static LocalDate weekendOf(LocalDate now, int weeks, boolean same) {
    boolean over = !same && weeks == 0 && now.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) < 0;
    return now.plusWeeks(over ? -1 : weeks);
  }

  private static Optional<TimeValue> nextDay(TimeMatch match, TimeContext context) {
    return fromBefore(context, argument(match));
  }

  private static Optional<TimeValue> fromBefore(TimeContext context, int days) {
    return Optional.of(
        context
            .anchor()
            .map(day -> TimeValue.date(day.plusDays(days).toString(), FROM_BEFORE))
            .orElseGet(() -> TimeValue.unresolved("XXXX-XX-XX")));
  }

  private static Optional<TimeValue> counted(
      TimeMatch match, TimeContext context, int sign, Optional<LocalDate> from) {
    String unit = match.value("UNIT").or(() -> match.value("UNITS")).orElseThrow();
    Optional<Integer> number = Durations.wholeNumber(match);
    boolean one = number.isPresent() && number.get() == 1;
    if (sign < 0 && one && unit.equals("Y") && context.lastQuarter().isPresent()) {
      return yearBefore(context);
    }
    String basis = from.equals(context.reference()) ? FROM_PUBLICATION : FROM_BEFORE;
    if (from.isEmpty()) {
      return Optional.of(TimeValue.unresolved(sign < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    if (number.isPresent()) {
      LocalDate day = TimeUnits.plus(from.get(), sign * number.get(), unit);
      return Optional.of(TimeValue.date(TimeUnits.value(day, unit), basis));
    }
    LocalDate near = TimeUnits.plus(from.get(), sign * 2, unit);
    LocalDate far = TimeUnits.plus(from.get(), sign * 8, unit);
    LocalDate first = sign < 0 ? far : near;
    LocalDate last = sign < 0 ? near : far;
    return Optional.of(
        TimeValue.between(
            sign < 0 ? "PAST_REF" : "FUTURE_REF",
            DateValues.interval(first, last, DatePrecision.INTERVAL),
            basis + ", some two to eight"));
  }

  /** "A year ago" where an article compares quarters is the same quarter of the year before. */
  static Optional<TimeValue> yearBefore(TimeContext context) {
    Optional<String> quarter =
        context
            .lastQuarter()
            .map(last -> (Integer.parseInt(last.substring(0, 4)) - 1) + last.substring(4));
    return quarter
        .or(() -> context.reference().map(now -> String.valueOf(now.getYear() - 1)))
        .map(value -> TimeValue.date(value, "a year before"));
  }

  private static Optional<TimeValue> vague(TimeMatch match, TimeContext context) {
    return Optional.of(
        TimeValue.plain(TimexType.DATE, match.rule().argument(), "no exact time is meant"));
  }
}
