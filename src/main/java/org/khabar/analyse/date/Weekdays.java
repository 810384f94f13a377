package org.khabar.analyse.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.TimexType;

/** Weekdays: a bare one is the last on or before the reference day. */
final class Weekdays {
  private Weekdays() {}

  static Map<String, TimeOperation> operations() {
    return Map.of(
        "weekday", Weekdays::bare,
        "weekdaybefore", Weekdays::before,
        "weekdayafter", Weekdays::after,
        "weekdaylastweek", Weekdays::lastWeek,
        "setweekday", Weekdays::every);
  }

  private static DayOfWeek weekday(TimeMatch match) {
    return DayOfWeek.of(match.number("WEEKDAY"));
  }

  private static Optional<TimeValue> bare(TimeMatch match, TimeContext context) {
    return context.future() && !match.has("BEFORE")
        ? resolve(match, context, "weekday after publication", now -> next(match, now))
        : resolve(
            match,
            context,
            "weekday on or before publication",
            now -> now.with(TemporalAdjusters.previousOrSame(weekday(match))));
  }

  private static LocalDate next(TimeMatch match, LocalDate now) {
    return now.with(TemporalAdjusters.nextOrSame(weekday(match)));
  }

  private static Optional<TimeValue> before(TimeMatch match, TimeContext context) {
    return resolve(
        match,
        context,
        "weekday before publication",
        now -> now.with(TemporalAdjusters.previous(weekday(match))));
  }

  private static Optional<TimeValue> after(TimeMatch match, TimeContext context) {
    return resolve(
        match,
        context,
        "weekday after publication",
        now -> now.with(TemporalAdjusters.next(weekday(match))));
  }

  private static Optional<TimeValue> lastWeek(TimeMatch match, TimeContext context) {
    return resolve(
        match,
        context,
        "weekday of the week before publication",
        now ->
            now.minusWeeks(1)
                .with(DayOfWeek.MONDAY)
                .with(TemporalAdjusters.nextOrSame(weekday(match))));
  }

  private static Optional<TimeValue> resolve(
      TimeMatch match,
      TimeContext context,
      String basis,
      java.util.function.UnaryOperator<LocalDate> find) {
    String symbol = "XXXX-WXX-" + match.number("WEEKDAY");
    return Optional.of(
        context
            .reference()
            .map(find)
            .map(day -> TimeValue.date(day.toString(), basis))
            .orElseGet(() -> TimeValue.unresolved(symbol)));
  }

  private static Optional<TimeValue> every(TimeMatch match, TimeContext context) {
    String number = match.value("WEEKDAY").or(() -> match.value("WEEKDAYS")).orElseThrow();
    return Optional.of(
        TimeValue.plain(TimexType.SET, "XXXX-WXX-" + number, "repeated, no single day"));
  }
}
