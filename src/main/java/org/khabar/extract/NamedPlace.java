package org.khabar.extract;

import org.khabar.model.Mention;

/**
 * A mention in its line and the place that it speaks for.
 *
 * @param place id of the place
 * @param way {@link #OWN} for its own, {@link #AROUND} for one around it, {@link #SITE} for one
 *     around a site, {@link #DATELINE} for one that only the dateline names
 */
record NamedPlace(Line line, Mention.Entity mention, String place, int way) {
  static final int OWN = 0;
  static final int AROUND = 1;
  static final int SITE = 2;
  static final int DATELINE = 3;

  /** The mention's first word in the line. */
  int word() {
    return line.firstWord(mention.span());
  }

  /** The deed of a telling that stands nearest. */
  Deed nearest(Telling telling) {
    return Setting.nearest(telling, line, word());
  }

  /** Lines from the nearest deed of a telling. */
  int lines(Telling telling) {
    return Math.abs(nearest(telling).line().number() - line.number());
  }
}
