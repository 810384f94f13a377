package org.khabar.model;

/** How exactly a date is known. */
public enum DatePrecision implements Notation {
  DAY,
  WEEK,
  MONTH,
  SEASON,
  YEAR,
  DECADE,
  INTERVAL
}
