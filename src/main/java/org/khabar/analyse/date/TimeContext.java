package org.khabar.analyse.date;

import java.time.LocalDate;
import java.util.Optional;
import org.khabar.model.UncertainDate;

/** What an article has said of time so far, and when it was written. */
final class TimeContext {
  private final Optional<LocalDate> reference;
  private Optional<LocalDate> lastDay = Optional.empty();
  private Optional<String> lastQuarter = Optional.empty();
  private Optional<Integer> lastYear = Optional.empty();
  private Tense tense = Tense.UNKNOWN;

  TimeContext(Optional<LocalDate> reference) {
    this.reference = reference;
  }

  /** The day on which the article speaks. */
  Optional<LocalDate> reference() {
    return reference;
  }

  /** The day named last, else the reference day. */
  Optional<LocalDate> anchor() {
    return lastDay.or(() -> reference);
  }

  /** The day named last. */
  Optional<LocalDate> lastDay() {
    return lastDay;
  }

  /** The quarter named last, for example {@code 1989-Q3}. */
  Optional<String> lastQuarter() {
    return lastQuarter;
  }

  /** The year named last. */
  Optional<Integer> lastYear() {
    return lastYear;
  }

  /** Whether the verb near the expression speaks of what is to come. */
  boolean future() {
    return tense == Tense.FUTURE;
  }

  /** Whether nothing around the expression speaks of the past or of what is to come. */
  boolean tenseUnknown() {
    return tense == Tense.UNKNOWN;
  }

  void setTense(Tense near) {
    tense = near;
  }

  /**
   * Takes in what an expression stood for.
   *
   * @param compares whether it only compares with a time before, as "a year ago" does
   */
  void remember(TimeValue value, boolean compares) {
    if (!compares && value.value().filter(text -> text.matches("\\d{4}-Q\\d")).isPresent()) {
      lastQuarter = value.value();
    }
    value
        .date()
        .filter(UncertainDate::isDay)
        .flatMap(UncertainDate::earliest)
        .ifPresent(this::note);
    value
        .date()
        .flatMap(UncertainDate::earliest)
        .ifPresent(day -> lastYear = Optional.of(day.getYear()));
  }

  private void note(LocalDate day) {
    lastDay = Optional.of(day);
  }
}
