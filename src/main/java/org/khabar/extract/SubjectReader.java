package org.khabar.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.MentionKind;

/** Finds the subject of a verb group. */
final class SubjectReader {
  private static final int REACH = 45;
  private static final int LONGEST_PARENTHESIS = 25;
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
  private static final Set<String> OPENING = Set.of("after", "before", "since", "until", "as");

  private SubjectReader() {}

  /** Who or what stands as subject of the verb group that begins at a word. */
  static List<Phrase> of(Line line, int begin) {
    int at = begin - 1;
    while (at >= 0 && begin - at < REACH) {
      String word = line.word(at);
      Optional<Phrase> phrase = line.phraseBefore(at + 1);
      if (phrase.isPresent()) {
        Phrase first = phrase.get();
        if (line.preposition(first).isEmpty() && line.timeAt(first.head()).isPresent()) {
          at = first.begin() - 1; // "a bomb today exploded"
          continue;
        }
        boolean bracketed = line.tag(first.begin() - 1).equals("-LRB-");
        if (bracketed || Coordination.isObject(line, first)) {
          at = first.begin() - 2;
          continue;
        }
        if (isSubject(line, first) || opensClause(line, first, begin)) {
          List<Phrase> joined = Coordination.before(line, first);
          Optional<Phrase> listed = listedBehindIncluding(line, joined.get(0));
          if (listed.isEmpty() || !Coordination.JOINTS.contains(line.word(first.begin() - 1))) {
            return listed.isEmpty() ? joined : List.of(first);
          }
          first = listed.get();
        }
        at = first.begin() - 2;
      } else if (RELATIVES.contains(word)) {
        return antecedent(line, at);
      } else if (word.equals(",")) {
        at = beforeParenthesis(line, at);
      } else if (Coordination.JOINTS.contains(word)) {
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
    while (Coordination.JOINTS.contains(line.word(at - 1)) || line.word(at - 1).equals(",")) {
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
        || (tag.equals("JJ") && line.isPreposition(at + 1))
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
    for (int i = comma - 1; i >= 0 && comma - i < LONGEST_PARENTHESIS; i--) {
      if (line.word(i).equals(",") || line.tag(i).equals("-LRB-")) {
        return i - 1;
      }
    }
    return comma - 1;
  }

  /** "Members of the Front who": the members; "the case of Ali, who": Ali. */
  private static List<Phrase> antecedent(Line line, int relative) {
    int at = line.word(relative - 1).equals(",") ? relative - 1 : relative;
    Optional<Phrase> phrase = line.phraseBefore(at);
    if (phrase.isEmpty()) {
      return List.of();
    }
    boolean person =
        line.entityAt(phrase.get().head())
            .filter(each -> each.kind() == MentionKind.PERSON)
            .isPresent();
    Phrase whole = person ? phrase.get() : Coordination.climbed(line, phrase.get());
    return Coordination.before(line, whole);
  }

  /** "They entered the farm and killed": the subject of "entered". */
  private static List<Phrase> subjectOfEarlierVerb(Line line, int joint) {
    for (int i = joint - 1; i >= 0 && joint - i < REACH; i--) {
      if (line.isFinite(i) || line.tag(i).equals("VBN")) {
        int begin = i;
        while (begin > 0 && (line.isVerb(begin - 1) || line.tag(begin - 1).startsWith("RB"))) {
          begin--;
        }
        return begin == 0 ? List.of() : of(line, begin);
      }
    }
    return List.of();
  }
}
