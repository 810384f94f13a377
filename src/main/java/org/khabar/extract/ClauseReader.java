package org.khabar.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds subject, objects and prepositional phrases of a word without a parser. */
final class ClauseReader {
  private static final int REACH = 45;
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "when",
          "while",
          "because",
          "although",
          "though",
          "but",
          "if",
          "whether",
          "where",
          "whereas",
          "so",
          "until",
          "unless",
          "who",
          "which",
          "that",
          "whom",
          "whose");

  /** Behind these a clause begins that has a subject of its own. */
  private static final Set<String> SPEECH =
      Set.of("say", "report", "confirm", "announce", "state", "add", "declare", "believe");

  private static final Set<String> OPENING = Set.of("after", "before", "since", "until", "as");
  private static final Set<String> ATTACHING =
      Set.of("of", "from", "in", "at", "on", "against", "near");
  private static final Set<String> JOINTS = Set.of("and", "or", "&");

  private ClauseReader() {}

  /** Who or what stands as subject of the verb group that begins at a word. */
  static List<Phrase> subject(Line line, int begin) {
    int at = begin - 1;
    while (at >= 0 && begin - at < REACH) {
      String word = line.word(at);
      Optional<Phrase> phrase = line.phraseBefore(at + 1);
      if (phrase.isPresent()) {
        Phrase first = phrase.get();
        boolean bracketed = line.tag(first.begin() - 1).equals("-LRB-");
        if (bracketed || isObject(line, first)) {
          at = first.begin() - 2;
          continue;
        }
        if (isSubject(line, first) || opensClause(line, first, begin)) {
          List<Phrase> joined = coordinatedBefore(line, first);
          Optional<Phrase> listed = listedBehindIncluding(line, joined.get(0));
          if (listed.isEmpty() || !JOINTS.contains(line.word(first.begin() - 1))) {
            return listed.isEmpty() ? joined : List.of(first);
          }
          first = listed.get();
        }
        at = first.begin() - 2;
      } else if (RELATIVES.contains(word)) {
        return antecedent(line, at);
      } else if (word.equals(",")) {
        at = beforeParenthesis(line, at);
      } else if (JOINTS.contains(word)) {
        return subjectOfEarlierVerb(line, at);
      } else if (isSkipped(line, at)) {
        at--;
      } else {
        return List.of();
      }
    }
    return List.of();
  }

  /** "People including women and children": the women, who only stand as examples. */
  private static Optional<Phrase> listedBehindIncluding(Line line, Phrase first) {
    int at = first.begin();
    while (JOINTS.contains(line.word(at - 1)) || line.word(at - 1).equals(",")) {
      at--;
    }
    return at == first.begin()
        ? Optional.empty()
        : line.phraseBefore(at).filter(each -> line.preposition(each).equals("including"));
  }

  private static boolean isSubject(Line line, Phrase phrase) {
    return line.preposition(phrase).isEmpty()
        && !phrase.possessive()
        && line.timeAt(phrase.head()).isEmpty();
  }

  /** Whether a verb stands right in front, and not one behind which a clause begins: "said". */
  private static boolean isObject(Line line, Phrase phrase) {
    int before = phrase.begin() - 1;
    return line.isVerb(before) && !SPEECH.contains(line.lemma(before));
  }

  /** "After a bomb exploded": the subject of the clause that "after" opens. */
  private static boolean opensClause(Line line, Phrase phrase, int verb) {
    return phrase.end() == verb
        && OPENING.contains(line.preposition(phrase))
        && line.timeAt(phrase.head()).isEmpty();
  }

  private static boolean isSkipped(Line line, int at) {
    String tag = line.tag(at);
    return tag.startsWith("RB")
        || tag.equals("VBG")
        || tag.equals("VBN")
        || tag.equals("POS")
        || tag.equals("TO")
        || tag.equals("-RRB-")
        || tag.equals("-LRB-")
        || tag.equals("''")
        || tag.equals("``")
        || line.isPreposition(at);
  }

  /** Skips ", including two women," and the like; stays outside a clause with a verb of its own. */
  private static int beforeParenthesis(Line line, int comma) {
    for (int i = comma - 1; i >= 0 && comma - i < 25; i--) {
      if (line.word(i).equals(",") || line.tag(i).equals("-LRB-")) {
        return i - 1;
      }
    }
    return comma - 1;
  }

  private static List<Phrase> antecedent(Line line, int relative) {
    int at = line.word(relative - 1).equals(",") ? relative - 1 : relative;
    Optional<Phrase> phrase = line.phraseBefore(at);
    if (phrase.isEmpty()) {
      return List.of();
    }
    return coordinatedBefore(line, climbed(line, phrase.get()));
  }

  /** "Members of the Front who": the members. */
  private static Phrase climbed(Line line, Phrase phrase) {
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

  /** "They entered the farm and killed": the subject of "entered". */
  private static List<Phrase> subjectOfEarlierVerb(Line line, int joint) {
    for (int i = joint - 1; i >= 0 && joint - i < REACH; i--) {
      if (line.isFinite(i) || line.tag(i).equals("VBN")) {
        int begin = i;
        while (begin > 0 && (line.isVerb(begin - 1) || line.tag(begin - 1).startsWith("RB"))) {
          begin--;
        }
        return begin == 0 ? List.of() : subject(line, begin);
      }
    }
    return List.of();
  }

  /** A phrase and those that "and" or commas join to it from the left, in text order. */
  static List<Phrase> coordinatedBefore(Line line, Phrase last) {
    List<Phrase> found = new ArrayList<>(List.of(last));
    Phrase at = last;
    for (int i = 0; i < 12; i++) {
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

  /** The objects that begin at a word, joined ones included; empty where no phrase begins there. */
  static List<Phrase> objects(Line line, int from) {
    int at = from;
    while (line.tag(at).startsWith("RB") || line.tag(at).equals("RP")) {
      at++;
    }
    Optional<Phrase> first = line.phraseFrom(at).filter(each -> line.timeAt(each.head()).isEmpty());
    return first.map(phrase -> coordinatedAfter(line, owned(line, phrase))).orElse(List.of());
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
  static List<Phrase> coordinatedAfter(Line line, Phrase first) {
    List<Phrase> found = new ArrayList<>(List.of(first));
    int at = behindAttached(line, first.end());
    for (int i = 0; i < 12; i++) {
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
  private static boolean startsClause(Line line, Phrase phrase) {
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

  /** The phrases behind prepositions from a word to the end of its clause. */
  static List<Attached> attached(Line line, int from) {
    List<Attached> found = new ArrayList<>();
    String preposition = "";
    for (int i = from; i < line.size() && i - from < REACH; ) {
      Optional<Phrase> phrase = line.phraseFrom(i);
      if (phrase.isPresent()) {
        String said = line.preposition(phrase.get());
        if (i > from
            && line.word(i - 1).equals(",")
            && startsClause(line, owned(line, phrase.get()))) {
          break;
        }
        preposition = said.isEmpty() && isJoint(line, i - 1) ? preposition : said;
        if (!preposition.isEmpty() && !phrase.get().possessive()) {
          found.add(new Attached(preposition, phrase.get()));
        }
        i = phrase.get().end();
      } else if (i > from && endsClause(line, i)) {
        break;
      } else {
        i++;
      }
    }
    return found;
  }

  private static boolean isJoint(Line line, int i) {
    return JOINTS.contains(line.word(i)) || line.word(i).equals(",");
  }

  private static boolean endsClause(Line line, int i) {
    String word = line.word(i);
    return line.isFinite(i)
        || SUBORDINATORS.contains(word)
        || word.equals(";")
        || (line.tag(i).equals("VBG")
            && (line.word(i - 1).equals(",") || JOINTS.contains(line.word(i - 1))));
  }
}
