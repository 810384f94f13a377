package org.khabar.extract;

import java.util.List;

/** How near the words of other incidents come to a date or a place, which may be theirs instead. */
final class OtherTellings {
  private static final int MOST = 12;
  private static final int FAR = 1000;
  private static final int ANOTHER_LINE = 100;

  private final List<Telling> tellings;

  OtherTellings(List<Telling> tellings) {
    this.tellings = tellings.subList(0, Math.min(MOST, tellings.size()));
  }

  /**
   * The nearest other telling.
   *
   * @param distance as dates and places count it
   * @param order which in the article; -1 for none
   */
  record Nearest(int distance, int order) {
    private static final Nearest NONE = new Nearest(FAR, -1);

    private Nearest or(int other, int number) {
      return other < distance ? new Nearest(other, number) : this;
    }
  }

  /** Of those whose lines name a date. */
  Nearest to(Telling telling, NamedDate date, DateChooser chooser) {
    Nearest nearest = Nearest.NONE;
    for (int i = 0; i < tellings.size(); i++) {
      Telling other = tellings.get(i);
      if (other != telling && other.lines().contains(date.line().number())) {
        Deed deed = Setting.nearest(other, date.line(), date.word());
        int distance =
            deed.line() == date.line()
                ? chooser.distance(date.line(), date.time(), deed.trigger())
                : ANOTHER_LINE;
        nearest = nearest.or(distance, i);
      }
    }
    return nearest;
  }

  /** Of those whose lines name a place or one in it. */
  Nearest to(Telling telling, String place, PlaceChooser places) {
    Nearest nearest = Nearest.NONE;
    for (int i = 0; i < tellings.size(); i++) {
      for (PlaceChooser.Placed each :
          tellings.get(i) == telling ? List.<PlaceChooser.Placed>of() : tellings.get(i).places()) {
        boolean nearer = each.distance() < nearest.distance();
        if (nearer && places.chain(each.place().id()).contains(place)) {
          nearest = nearest.or(each.distance(), i);
        }
      }
    }
    return nearest;
  }
}
