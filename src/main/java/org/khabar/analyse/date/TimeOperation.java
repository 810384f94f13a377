package org.khabar.analyse.date;

import java.util.Optional;

/** Reaches the value of a time expression. */
@FunctionalInterface
interface TimeOperation {
  /** The value; empty where the expression turns out to be none. */
  Optional<TimeValue> apply(TimeMatch match, TimeContext context);
}
