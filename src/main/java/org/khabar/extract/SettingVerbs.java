package org.khabar.extract;

import static org.khabar.extract.Setting.flag;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.model.Mention;
import org.khabar.model.Span;

/** Finds the verbs that dates and places go with: "was shot on Monday", "took place in Quetta". */
final class SettingVerbs {
  static final List<String> NAMES =
      List.of(
          "verb of this telling",
          "verb of another telling",
          "verb of taking place",
          "verb of a reaction",
          "any verb of this telling",
          "any verb of taking place",
          "reactions alone");

  private static final int REACH = 10;
  private static final Set<String> CONJUNCTIONS = Set.of("that", "when", "if", "because");
  private static final Set<String> OCCURRING = Set.of("occur", "happen", "take");

  private final Reactions reactions;
  private final Map<Integer, List<Deed>> deeds = new HashMap<>();

  SettingVerbs(List<Telling> tellings, Reactions reactions) {
    this.reactions = reactions;
    tellings.stream()
        .flatMap(telling -> telling.deeds().stream())
        .forEach(
            deed ->
                deeds.computeIfAbsent(deed.line().number(), none -> new ArrayList<>()).add(deed));
  }

  /** What the verb is that a date or a place goes with. */
  private enum Verb {
    OWN,
    OTHER,
    TAKES_PLACE,
    REACTION,
    ANY
  }

  /** As numbers, what the verbs are that the nearest name of a date or place and all go with. */
  double[] of(Telling telling, Named nearest, List<? extends Named> names) {
    Verb verb = of(telling, nearest);
    Set<Verb> all = EnumSet.noneOf(Verb.class);
    names.forEach(name -> all.add(of(telling, name)));
    return new double[] {
      flag(verb == Verb.OWN),
      flag(verb == Verb.OTHER),
      flag(verb == Verb.TAKES_PLACE),
      flag(verb == Verb.REACTION),
      flag(all.contains(Verb.OWN)),
      flag(all.contains(Verb.TAKES_PLACE)),
      flag(all.equals(EnumSet.of(Verb.REACTION)))
    };
  }

  private Verb of(Telling telling, Named name) {
    int verb = verb(name.line(), name.word(), name.end());
    return verb < 0 ? Verb.ANY : at(telling, name.line(), verb);
  }

  /**
   * A verb right behind the words, else the last in front of it, else the first behind it; or -1.
   */
  private static int verb(Line line, int word, int end) {
    int right = line.tag(end).startsWith("RB") ? end + 1 : end;
    if (line.isVerb(right) && !line.isVerb(word - 1) && isFinite(line, right)) {
      return right;
    }
    if (opensClause(line, word, end)) {
      int behind = behind(line, end);
      return behind >= 0 ? behind : inFront(line, word);
    }
    int front = inFront(line, word);
    return front >= 0 ? front : behind(line, word + 1);
  }

  private static int inFront(Line line, int word) {
    for (int i = word - 1; i >= Math.max(0, word - REACH); i--) {
      if (line.isVerb(i)) {
        return i;
      }
    }
    return -1;
  }

  private static int behind(Line line, int word) {
    for (int i = word; i < Math.min(line.size(), word + REACH); i++) {
      if (line.isVerb(i) && !line.isVerb(i + 1) && !line.isVerb(i + 2)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * "On 25 January, gunmen shot", "…, the same day the senator was shot", "said that on Monday".
   */
  private static boolean opensClause(Line line, int word, int end) {
    int first = word;
    while (!CONJUNCTIONS.contains(line.word(first - 1))
        && (line.isPreposition(first - 1) || line.tag(first - 1).equals("DT"))) {
      first--;
    }
    boolean closed = line.word(end).equals(",") || line.tag(end).equals("CC");
    return first == 0
        || CONJUNCTIONS.contains(line.word(first - 1))
        || (line.word(first - 1).equals(",") && !closed);
  }

  /** Whether a date goes with a verb of what is said or done after an incident. */
  boolean isOfReaction(Line line, Mention.Time time) {
    int end = line.firstWord(new Span(time.span().end(), time.span().end()));
    int verb = verb(line, line.firstWord(time.span()), end);
    return verb >= 0
        && reactions.isReaction(line, verb)
        && deeds.getOrDefault(line.number(), List.of()).stream()
            .noneMatch(deed -> verb >= deed.trigger().from() && verb < deed.trigger().end());
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
    if (reactions.isReaction(line, i)) {
      return Verb.REACTION;
    }
    int subject = subject(line, i);
    for (Deed deed : deeds.getOrDefault(line.number(), List.of())) {
      if (deed.trigger().phrase().filter(phrase -> phrase.covers(subject)).isPresent()) {
        return telling.deeds().contains(deed) ? Verb.OWN : Verb.OTHER;
      }
    }
    return Verb.ANY;
  }

  /** "Had shot", "shot": not the "shot" of "was today shot". */
  private static boolean isFinite(Line line, int i) {
    return line.isFinite(i) || line.isFinite(i + 1);
  }

  /** The last word in front of a verb and its helpers: "explosions have today rocked". */
  private static int subject(Line line, int verb) {
    int i = verb - 1;
    while (i >= 0
        && (line.isVerb(i) || line.tag(i).startsWith("RB") || line.timeAt(i).isPresent())) {
      i--;
    }
    return i;
  }
}
