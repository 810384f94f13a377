package org.khabar.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the verbs that dates go with: "was shot on Monday", "took place on Monday". */
final class DateVerbs {
  private static final int REACH = 10;
  private static final Set<String> OCCURRING = Set.of("occur", "happen", "take");

  private final DateChooser chooser;
  private final Map<Integer, List<Deed>> deeds = new HashMap<>();

  DateVerbs(List<Telling> tellings, DateChooser chooser) {
    this.chooser = chooser;
    tellings.stream()
        .flatMap(telling -> telling.deeds().stream())
        .forEach(
            deed ->
                deeds.computeIfAbsent(deed.line().number(), none -> new ArrayList<>()).add(deed));
  }

  /** What the verb is that a date goes with. */
  enum Verb {
    OWN,
    OTHER,
    TAKES_PLACE,
    REACTION,
    ANY
  }

  /** The last verb in front of a date, else the first behind it. */
  Verb of(Telling telling, Line line, int word) {
    for (int i = word - 1; i >= Math.max(0, word - REACH); i--) {
      if (line.isVerb(i)) {
        return at(telling, line, i);
      }
    }
    for (int i = word + 1; i < Math.min(line.size(), word + REACH); i++) {
      if (line.isVerb(i) && !line.isVerb(i + 1) && !line.isVerb(i + 2)) {
        return at(telling, line, i);
      }
    }
    return Verb.ANY;
  }

  private Verb at(Telling telling, Line line, int i) {
    if (OCCURRING.contains(line.lemma(i))) {
      return Verb.TAKES_PLACE;
    }
    for (Deed deed : deeds.getOrDefault(line.number(), List.of())) {
      if (i >= deed.trigger().from() && i < deed.trigger().end()) {
        return telling.deeds().contains(deed) ? Verb.OWN : Verb.OTHER;
      }
    }
    return chooser.reactions().isReaction(line, i) ? Verb.REACTION : Verb.ANY;
  }
}
