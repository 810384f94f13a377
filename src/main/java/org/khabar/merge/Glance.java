package org.khabar.merge;

import java.time.LocalDate;
import org.khabar.model.UncertainDate;

/**
 * What shows of an account without reading it.
 *
 * @param certainty the most exactly dated are 0 and 1, the undated the last; the even ones are main
 *     incidents
 * @param earliest the first day it can have happened, counted from 1970; the least number where
 *     that is open
 * @param latest the last day
 */
record Glance(int certainty, int earliest, int latest) {
  /** With a day or another date or none, told as the main matter or not. */
  static final int CERTAINTIES = 6;

  static Glance of(Account account) {
    int date = account.hasDay() ? 0 : account.date().isPresent() ? 1 : 2;
    return new Glance(
        2 * date + (account.incident().main() ? 0 : 1),
        account
            .date()
            .flatMap(UncertainDate::earliest)
            .map(Glance::number)
            .orElse(Integer.MIN_VALUE),
        account
            .date()
            .flatMap(UncertainDate::latest)
            .map(Glance::number)
            .orElse(Integer.MAX_VALUE));
  }

  private static int number(LocalDate day) {
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, day.toEpochDay()));
  }
}
