package org.khabar.extract;

import org.khabar.model.Mention;
import org.khabar.model.Span;

/**
 * A time expression in its line, seen from a telling.
 *
 * @param line where it stands
 * @param time the expression
 * @param word its first word in the line
 * @param deed the telling's deed that stands nearest
 * @param distance from that deed as {@link DateChooser} counts it, lines apart counting much more
 */
record NamedDate(Line line, Mention.Time time, int word, Deed deed, int distance) implements Named {
  @Override
  public Span span() {
    return time.span();
  }

  /** Lines from the deed. */
  int lines() {
    return Math.abs(line.number() - deed.line().number());
  }
}
