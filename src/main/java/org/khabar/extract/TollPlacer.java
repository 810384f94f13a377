package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives figures to the incidents they count for; a figure may stand in front of its incident. */
final class TollPlacer {
  /** How many lines a figure waits for the incident that it belongs to. */
  private static final int WAIT = 2;

  private final TellingMerger merger;
  private final List<TollFinding> waiting = new ArrayList<>();

  TollPlacer(TellingMerger merger) {
    this.merger = merger;
  }

  /** Takes in the figures of a line and the deeds that it tells, each with its incident. */
  void take(Line line, List<TollFinding> counted, List<Deed> told, List<Optional<Telling>> homes) {
    waiting.addAll(counted);
    List<TollFinding> homeless = new ArrayList<>();
    for (TollFinding toll : waiting) {
      Optional<Telling> home = home(toll, told, homes);
      if (home.isPresent()) {
        home.get().add(toll);
      } else if (line.number() - toll.line().number() < WAIT) {
        homeless.add(toll);
      }
    }
    waiting.clear();
    waiting.addAll(homeless);
  }

  /** The incident of the nearest trigger in the line, else the one the text goes on about. */
  private Optional<Telling> home(TollFinding toll, List<Deed> told, List<Optional<Telling>> homes) {
    Optional<Telling> nearest = Optional.empty();
    int distance = Integer.MAX_VALUE;
    for (int i = 0; i < told.size(); i++) {
      int far = Math.abs(told.get(i).trigger().begin() - toll.word());
      if (homes.get(i).isPresent() && far < distance) {
        nearest = homes.get(i);
        distance = far;
      }
    }
    return nearest
        .or(() -> merger.current(toll.line()))
        .map(each -> each.first().line() == toll.line() ? each : beginning(each));
  }

  /**
   * What a course of events began with: "a van hit walkers; the men then stabbed others. Eight were
   * killed": a figure for it all belongs there.
   */
  private Telling beginning(Telling telling) {
    int index = merger.tellings().indexOf(telling);
    if (index < 1) {
      return telling;
    }
    Telling before = merger.tellings().get(index - 1);
    Line line = telling.first().line();
    boolean goesOn =
        telling.first().date().isEmpty()
            && !telling.first().another()
            && (before.lastLine() == line
                || (before.lastLine().paragraph() == line.paragraph()
                    && line.number() - before.lastLine().number() == 1
                    && line.words().contains("then")));
    return goesOn && !before.first().recalled() ? beginning(before) : telling;
  }
}
