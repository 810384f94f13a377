package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides which deeds of an article are tellings of one incident. */
final class TellingMerger {
  /** Chronicles tell hundreds; what tells more is no article. */
  private static final int MOST = 1_000;

  private final TellingComparison comparison;
  private final List<Telling> tellings = new ArrayList<>();
  private Optional<Telling> current = Optional.empty();

  TellingMerger(PlaceChooser places, String text) {
    this.comparison = new TellingComparison(places, text);
  }

  List<Telling> tellings() {
    return tellings;
  }

  /** The incident that a line without a place or date of its own goes on about. */
  Optional<Telling> current(Line line) {
    if (current.isEmpty()) {
      return Optional.empty();
    }
    boolean goesOn = current.get().lastLine().paragraph() == line.paragraph();
    boolean background = current.get().first().recalled();
    return goesOn || !background ? current : Optional.of(tellings.get(0));
  }

  /** Gives a deed to the incident it tells, or begins a new one; absent where it does neither. */
  Optional<Telling> take(Deed deed) {
    Optional<Telling> home = home(deed);
    if (home.isPresent()) {
      home.get().add(deed);
      current = home;
      return home;
    }
    boolean begins = deed.founds() || deed.answers();
    if (!begins || tellings.size() >= MOST) {
      return Optional.empty();
    }
    Telling telling = new Telling(deed.founds() ? deed : deed.asOperation());
    tellings.add(telling);
    current = Optional.of(telling);
    return current;
  }

  private Optional<Telling> home(Deed deed) {
    Optional<Telling> line = current.filter(each -> each.lastLine() == deed.line());
    if (line.isPresent() && agreesInLine(deed, line.get())) {
      return line;
    }
    if (deed.another() && deed.founds() && !deed.pointsBack()) {
      return Optional.empty();
    }
    Optional<Telling> ongoing = current(deed.line());
    if (ongoing.isPresent() && agrees(deed, ongoing.get())) {
      return ongoing;
    }
    for (int i = tellings.size() - 1; i >= 0; i--) {
      if (agrees(deed, tellings.get(i)) && sharesDetail(deed, tellings.get(i))) {
        return Optional.of(tellings.get(i));
      }
    }
    return Optional.empty();
  }

  private boolean agreesInLine(Deed deed, Telling telling) {
    return Types.mingle(deed.type(), telling.type()) && !comparison.contradict(deed, telling);
  }

  private boolean agrees(Deed deed, Telling telling) {
    boolean loose = deed.pointsBack() || !deed.founds();
    boolean types =
        loose
            ? Types.mingle(deed.type(), telling.type())
            : (Types.agree(deed.type(), telling.type()) || comparison.hitSame(deed, telling));
    return types
        && !comparison.contradict(deed, telling)
        && !comparison.hitDifferent(deed, telling);
  }

  private boolean sharesDetail(Deed deed, Telling telling) {
    return (deed.place().isPresent() && !telling.places().isEmpty())
        || (deed.date().isPresent() && telling.date().isPresent())
        || comparison.hitSame(deed, telling)
        || !deed.founds();
  }
}
