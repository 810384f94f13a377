package org.khabar.extract;

import java.util.Set;
import org.khabar.model.Mention;
import org.khabar.model.Span;

/**
 * A mention in its line and the place that it speaks for.
 *
 * @param place id of the place
 * @param way {@link #OWN} for its own, {@link #AROUND} for one around it, {@link #SITE} for one
 *     around a site, {@link #DATELINE} for one that only the dateline names
 */
record NamedPlace(Line line, Mention.Entity mention, String place, int way) implements Named {
  static final int OWN = 0;
  static final int AROUND = 1;
  static final int SITE = 2;
  static final int DATELINE = 3;

  private static final Set<String> COMPASS =
      Set.of("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest");

  @Override
  public Span span() {
    return mention.span();
  }

  @Override
  public int word() {
    return line.firstWord(mention.span());
  }

  /** "20 km north of Bogota", "to the east of it". */
  boolean isBeside() {
    int at = line.phraseAt(word()).map(Phrase::begin).orElse(word());
    return line.word(at - 1).equals("of") && COMPASS.contains(line.word(at - 2));
  }

  /** Whether it tells where something else is, or where somebody comes from. */
  boolean isAway() {
    return isBeside() || PlaceBearing.isElsewhere(line, word());
  }

  /** The preposition in front of it, "" where there is none. */
  String preposition() {
    return line.phraseAt(word()).map(line::preposition).orElse("");
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
