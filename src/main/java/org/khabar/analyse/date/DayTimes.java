package org.khabar.analyse.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.TimexType;

/** Times of the day, on the day named last or the reference day. */
final class DayTimes {
  /** How a time was reached whose day was named before. */
  static final String ON_THE_DAY = "on the day named before";

  private DayTimes() {}

  static Map<String, TimeOperation> operations() {
    return Map.of(
        "clock", DayTimes::clock,
        "noon", (match, context) -> at(context, match.rule().argument() + ":00"),
        "partofday", DayTimes::partOfDay,
        "clockago", DayTimes::ago,
        "clockaway", DayTimes::away);
  }

  /** The TimeML part of the day, for example {@code TMO}. */
  static String part(String code) {
    return switch (code) {
      case "DAWN" -> "TMO";
      case "MIDNIGHT" -> "T24:00";
      case "MI" -> "TMI";
      default -> "T" + code;
    };
  }

  private static Optional<TimeValue> clock(TimeMatch match, TimeContext context) {
    String clock =
        match.value("CLOCK").or(() -> match.value("HOURS4")).or(() -> hour(match)).orElse("");
    String[] parts = clock.split(":", -1);
    if (parts.length < 2) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(parts[0]);
    if (match.has("HALF")) {
      hour = hour % 12 + match.number("HALF");
    }
    return at(context, String.format(Locale.ROOT, "%02d:%s", hour, parts[1]));
  }

  private static Optional<String> hour(TimeMatch match) {
    return match
        .value("NUMBER")
        .filter(number -> number.matches("\\d{1,2}") && Integer.parseInt(number) <= 12)
        .map(number -> number + ":00");
  }

  private static Optional<TimeValue> at(TimeContext context, String time) {
    Optional<LocalDate> day = context.anchor();
    return Optional.of(
        day.map(date -> TimeValue.date(date + "T" + time, ON_THE_DAY))
            .orElseGet(() -> TimeValue.unresolved("XXXX-XX-XXT" + time))
            .as(TimexType.TIME));
  }

  private static Optional<TimeValue> partOfDay(TimeMatch match, TimeContext context) {
    String part = part(match.value("PART").orElse(match.has("night") ? "NI" : "MO"));
    return Optional.of(
        context
            .anchor()
            .map(day -> TimeValue.date(day + part, ON_THE_DAY))
            .orElseGet(() -> TimeValue.unresolved("XXXX-XX-XX" + part))
            .as(TimexType.TIME));
  }

  /** "A few minutes ago": on the day of publication. */
  private static Optional<TimeValue> ago(TimeMatch match, TimeContext context) {
    return Optional.of(
        context
            .reference()
            .map(now -> Durations.first(match, now).orElse(now))
            .map(day -> TimeValue.date(day.toString(), RelativeDates.FROM_PUBLICATION))
            .orElseGet(() -> TimeValue.unresolved("XXXX-XX-XX"))
            .as(TimexType.TIME));
  }

  /** "Two hours later": on the day told of. */
  private static Optional<TimeValue> away(TimeMatch match, TimeContext context) {
    return Optional.of(
        context
            .anchor()
            .map(day -> TimeValue.date(day.toString(), ON_THE_DAY))
            .orElseGet(() -> TimeValue.unresolved("XXXX-XX-XX"))
            .as(TimexType.TIME));
  }
}
