package org.khabar.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the phrases that "and" and commas join to one. */
final class Coordination {
  static final Set<String> JOINTS = Set.of("and", "or", "&");

  /** Behind these a clause begins that has a subject of its own. */
  private static final Set<String> SPEECH =
      Set.of("say", "report", "confirm", "announce", "state", "add", "declare", "believe");

  private static final Set<String> ATTACHING =
      Set.of("of", "from", "in", "at", "on", "against", "near");
  private static final int MOST = 12;

  private Coordination() {}

  /** A phrase and those that "and" or commas join to it from the left, in text order. */
  static List<Phrase> before(Line line, Phrase last) {
    List<Phrase> found = new ArrayList<>(List.of(last));
    Phrase at = last;
    for (int i = 0; i < MOST; i++) {
      Optional<Phrase> before = joinedBefore(line, at);
      if (before.isEmpty()) {
        break;
      }
      at = before.get();
      found.add(at);
    }
    Collections.reverse(found);
    return found;
  }

  private static Optional<Phrase> joinedBefore(Line line, Phrase phrase) {
    int at = phrase.begin() - 1;
    boolean joint = JOINTS.contains(line.word(at));
    if (joint) {
      at--;
    }
    boolean comma = line.word(at).equals(",");
    if (comma) {
      at--;
    }
    if (!joint && !comma) {
      return Optional.empty();
    }
    return line.phraseBefore(at + 1)
        .map(each -> climbed(line, each))
        .filter(each -> line.timeAt(each.head()).isEmpty())
        .filter(each -> !isObject(line, each))
        .filter(each -> joint || line.preposition(each).isEmpty());
  }

  /** "Members of the Front who": the members. */
  static Phrase climbed(Line line, Phrase phrase) {
    Phrase top = phrase;
    while (line.preposition(top).equals("of") || line.preposition(top).equals("from")) {
      Optional<Phrase> governor = line.phraseBefore(top.begin() - 1);
      if (governor.isEmpty()) {
        break;
      }
      top = governor.get();
    }
    return top;
  }

  /** Whether a verb stands right in front, and not one behind which a clause begins: "said". */
  static boolean isObject(Line line, Phrase phrase) {
    int before = phrase.begin() - 1;
    return line.isVerb(before) && !SPEECH.contains(line.lemma(before));
  }

  /** "The mayor's house": the house. */
  static Phrase owned(Line line, Phrase phrase) {
    Phrase at = phrase;
    while (at.possessive()) {
      Optional<Phrase> next = line.phraseFrom(at.end() + 1);
      if (next.isEmpty()) {
        break;
      }
      at = next.get();
    }
    return at;
  }

  /** A phrase and those that "and" or commas join to it from the right. */
  static List<Phrase> behind(Line line, Phrase first) {
    List<Phrase> found = new ArrayList<>(List.of(first));
    int at = behindAttached(line, first.end());
    for (int i = 0; i < MOST; i++) {
      boolean comma = line.word(at).equals(",");
      int next = comma ? at + 1 : at;
      if (line.word(next).equals("as") && line.word(next + 1).equals("well")) {
        next += 3;
      } else if (JOINTS.contains(line.word(next))) {
        next++;
      } else if (!comma) {
        break;
      }
      Optional<Phrase> phrase = line.phraseFrom(next).filter(each -> !startsClause(line, each));
      if (phrase.isEmpty()) {
        break;
      }
      Phrase whole = owned(line, phrase.get());
      found.add(whole);
      at = behindAttached(line, whole.end());
    }
    return found;
  }

  /** Whether the phrase is the subject of a verb that follows. */
  static boolean startsClause(Line line, Phrase phrase) {
    int at = behindAttached(line, phrase.end());
    while (line.tag(at).startsWith("RB")) {
      at++;
    }
    return line.isFinite(at)
        || line.timeAt(phrase.head()).isPresent()
        || line.tag(at).equals("VBN")
        || (JOINTS.contains(line.word(at)) && line.isFinite(at + 1));
  }

  /** Behind "of the Front", "from Austria". */
  private static int behindAttached(Line line, int end) {
    int at = end;
    for (int i = 0; i < 4; i++) {
      if (line.tag(at).equals("-LRB-") && line.tag(at + 2).equals("-RRB-")) {
        at += 3;
      }
      boolean attaches = ATTACHING.contains(line.word(at));
      Optional<Phrase> phrase = attaches ? line.phraseFrom(at + 1) : Optional.empty();
      if (phrase.isEmpty()) {
        break;
      }
      at = owned(line, phrase.get()).end();
    }
    return at;
  }
}
