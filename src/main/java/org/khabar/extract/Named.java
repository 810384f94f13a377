package org.khabar.extract;

import org.khabar.model.Span;

/** Words that name a date or a place, in their line. */
interface Named {
  /** Where they stand. */
  Line line();

  /** Their characters. */
  Span span();

  /** Their first word in the line. */
  int word();

  /** The word behind them. */
  default int end() {
    return line().firstWord(new Span(span().end(), span().end()));
  }
}
