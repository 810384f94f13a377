package org.khabar.analyse.date;

import java.time.LocalDate;
import java.util.Optional;
import org.khabar.model.DatePrecision;
import org.khabar.model.TimexType;
import org.khabar.model.UncertainDate;

/**
 * What a time expression stands for.
 *
 * @param type TimeML type
 * @param value TimeML value
 * @param date the days, where known
 * @param basis how it was reached, or why it was not
 */
record TimeValue(
    TimexType type, Optional<String> value, Optional<UncertainDate> date, String basis) {
  static final String NO_REFERENCE = "no publication date";

  /** A date given by its TimeML value. */
  static TimeValue date(String value, String basis) {
    return new TimeValue(TimexType.DATE, Optional.of(value), DateValues.days(value), basis);
  }

  /** A date that cannot be told, for want of a publication date. */
  static TimeValue unresolved(String symbolic) {
    return new TimeValue(TimexType.DATE, Optional.of(symbolic), Optional.empty(), NO_REFERENCE);
  }

  /** Days that TimeML has no value for. */
  static TimeValue between(String value, UncertainDate days, String basis) {
    return new TimeValue(TimexType.DATE, Optional.of(value), Optional.of(days), basis);
  }

  /** A value of a type that stands for no days. */
  static TimeValue plain(TimexType type, String value, String basis) {
    return new TimeValue(type, Optional.of(value), Optional.empty(), basis);
  }

  /** The same length of time, up to publication. */
  TimeValue over(LocalDate first, LocalDate last) {
    return new TimeValue(
        type,
        value,
        Optional.of(
            first.equals(last)
                ? UncertainDate.day(first)
                : DateValues.interval(first, last, DatePrecision.INTERVAL)),
        "up to publication");
  }

  TimeValue as(TimexType other) {
    return new TimeValue(other, value, date, basis);
  }
}
