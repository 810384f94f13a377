package org.khabar.analyse.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.TimexType;

/**
 * Lengths of time and repeated times; they stand for no days of their own, but for the last ones
 * before publication.
 */
final class Durations {
  private static final String LENGTH = "a length of time";
  private static final int HOURS = 24;

  private Durations() {}

  static Map<String, TimeOperation> operations() {
    return Map.of(
        "duration", Durations::duration,
        "durationbefore", Durations::before,
        "durationandhalf", Durations::andHalf,
        "half", Durations::half,
        "set", Durations::every,
        "none", (match, context) -> Optional.empty(),
        "setvalue", (match, context) -> repeated(match.rule().argument()));
  }

  /** The number of units, where it is exact; "a" is one. */
  static Optional<Integer> wholeNumber(TimeMatch match) {
    if (match.has("VAGUE")) {
      return Optional.empty();
    }
    Optional<String> number = match.value("NUMBER").or(() -> match.value("COUPLE"));
    if (number.isPresent()) {
      return number.filter(text -> text.matches("\\d{1,6}")).map(Integer::parseInt);
    }
    return match.has("UNIT") || match.has("CLOCKUNIT") ? Optional.of(1) : Optional.empty();
  }

  private static Optional<TimeValue> duration(TimeMatch match, TimeContext context) {
    List<String> clock = match.values("CLOCKUNITS");
    if (clock.size() == 2) {
      List<String> numbers = match.values("NUMBER");
      return length("PT" + numbers.get(0) + clock.get(0) + numbers.get(1) + clock.get(1));
    }
    String number = number(match);
    return clockUnit(match)
        .map(unit -> "PT" + number + unit)
        .or(() -> unit(match).map(unit -> "P" + number + unit))
        .flatMap(Durations::length);
  }

  /** "The last 48 hours": from two days before publication on; "the last few hours": on its day. */
  private static Optional<TimeValue> before(TimeMatch match, TimeContext context) {
    return duration(match, context)
        .map(
            length ->
                context
                    .reference()
                    .flatMap(now -> first(match, now).map(first -> length.over(first, now)))
                    .orElse(length));
  }

  /** The day on which a time began that was over on another; the same for less than a day. */
  static Optional<LocalDate> first(TimeMatch match, LocalDate last) {
    Optional<Integer> number = wholeNumber(match);
    Optional<String> clock = clockUnit(match);
    int hours = clock.filter("H"::equals).isPresent() ? number.orElse(0) : 0;
    return clock.isPresent()
        ? Optional.of(last.minusDays(hours / HOURS))
        : number.flatMap(count -> unit(match).map(unit -> TimeUnits.plus(last, -count, unit)));
  }

  private static String number(TimeMatch match) {
    return match.has("VAGUE")
        ? "X"
        : match.value("NUMBER").or(() -> wholeNumber(match).map(String::valueOf)).orElse("X");
  }

  private static Optional<String> unit(TimeMatch match) {
    return match.value("UNIT").or(() -> match.value("UNITS"));
  }

  private static Optional<String> clockUnit(TimeMatch match) {
    return match.value("CLOCKUNIT").or(() -> match.value("CLOCKUNITS"));
  }

  private static Optional<TimeValue> andHalf(TimeMatch match, TimeContext context) {
    String number = number(match);
    String clock = clockUnit(match).orElse("");
    return switch (clock) {
      case "H" -> length("PT" + number + "H30M");
      case "M" -> length("PT" + number + "M30S");
      default -> unit(match).flatMap(unit -> length("P" + number + ".5" + unit));
    };
  }

  private static Optional<TimeValue> half(TimeMatch match, TimeContext context) {
    if (clockUnit(match).isPresent()) {
      return length(clockUnit(match).get().equals("H") ? "PT30M" : "PT30S");
    }
    return switch (unit(match).orElse("")) {
      case "Y" -> length("P6M");
      case "DE" -> length("P5Y");
      case "CE" -> length("P50Y");
      default -> length("P0.5" + unit(match).orElse("D"));
    };
  }

  private static Optional<TimeValue> length(String value) {
    return Optional.of(TimeValue.plain(TimexType.DURATION, value, LENGTH));
  }

  private static Optional<TimeValue> every(TimeMatch match, TimeContext context) {
    return repeated("P1" + match.value("UNIT").orElse("D"));
  }

  private static Optional<TimeValue> repeated(String value) {
    return Optional.of(TimeValue.plain(TimexType.SET, value, "repeated, no single day"));
  }
}
