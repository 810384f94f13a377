package org.khabar.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as exactly as it is known.
 *
 * @param edtf Extended Date/Time Format (ISO 8601-2:2019), level 1, for example {@code 2023-02-17},
 *     {@code 2011}, {@code 2023-01-10/2023-02-03}
 * @param earliest the first day it can be; absent when open
 * @param latest the last day it can be; absent when open
 * @param precision how exactly it is known
 */
public record UncertainDate(
    String edtf,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    DatePrecision precision) {
  /** One day. */
  public static UncertainDate day(LocalDate day) {
    return new UncertainDate(day.toString(), Optional.of(day), Optional.of(day), DatePrecision.DAY);
  }

  /** Whether it is one known day. */
  public boolean isDay() {
    return precision == DatePrecision.DAY;
  }
}
