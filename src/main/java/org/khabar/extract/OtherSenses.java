package org.khabar.extract;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells words of violence that speak of something else: "the dog attacked him", "killed the deal",
 * "a heart attack", "went off the road".
 */
final class OtherSenses {
  private static final String ANY = "*";
  private static final int REACH = 3;

  /** "The car deliberately struck": what a driver means to do is no accident. */
  private static final Set<String> MEANT =
      Set.of(
          "deliberately",
          "intentionally",
          "purposely",
          "ramming",
          "rammed",
          "terror",
          "terrorist",
          "terrorism",
          "bomb",
          "mine",
          "landmine",
          "ied",
          "explosive",
          "bomber",
          "attacker",
          "attackers",
          "militant",
          "militants");

  /** Where the other word stands. */
  private enum Where {
    AGENT,
    PATIENT,
    INSIDE,
    BEHIND
  }

  private final Map<Where, Map<String, Set<String>>> words = new EnumMap<>(Where.class);

  OtherSenses() {
    for (List<String> row : WordList.rows("other-senses.tsv")) {
      Where where = Where.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      for (String trigger : row.get(1).split(" ", -1)) {
        words
            .computeIfAbsent(where, none -> new HashMap<>())
            .computeIfAbsent(trigger, none -> new HashSet<>())
            .addAll(Arrays.asList(row.get(2).split(" ", -1)));
      }
    }
  }

  /** Whether a trigger speaks of no violence here. */
  boolean has(Trigger trigger, Arguments around) {
    Line line = trigger.line();
    if (line.hasAny(MEANT)) {
      return false;
    }
    return areAll(line, trigger, Where.AGENT, around.agents())
        || areAll(line, trigger, Where.PATIENT, around.patients())
        || isInside(line, trigger)
        || isBehind(line, trigger);
  }

  private boolean areAll(Line line, Trigger trigger, Where where, List<Phrase> phrases) {
    return !phrases.isEmpty()
        && phrases.stream().allMatch(phrase -> is(where, line, trigger, phrase.head()));
  }

  private boolean isInside(Line line, Trigger trigger) {
    int begin = trigger.phrase().map(Phrase::begin).orElse(trigger.begin());
    for (int i = begin; i < trigger.begin(); i++) {
      if (is(Where.INSIDE, line, trigger, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBehind(Line line, Trigger trigger) {
    for (int i = trigger.end(); i < Math.min(line.size(), trigger.end() + REACH); i++) {
      if (is(Where.BEHIND, line, trigger, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(Where where, Line line, Trigger trigger, int word) {
    Map<String, Set<String>> others = words.getOrDefault(where, Map.of());
    String lemma = line.lemma(word);
    int own = trigger.isNoun() ? trigger.end() - 1 : trigger.begin();
    Set<String> these = others.getOrDefault(line.lemma(own), Set.of());
    return others.getOrDefault(ANY, Set.of()).contains(lemma)
        || these.contains(lemma)
        || these.contains(ANY);
  }
}
