package org.khabar.extract;

import java.util.Set;

/**
 * A verb with the auxiliaries and adverbs in front of it.
 *
 * @param begin first word of the group
 * @param verb the verb itself
 * @param passive whether the subject undergoes it
 * @param modal whether it stands behind "may", "would" and the like
 * @param infinitive whether it stands behind "to"
 * @param negated whether it stands behind "not"
 * @param finite whether it makes a clause by itself
 */
record VerbGroup(
    int begin,
    int verb,
    boolean passive,
    boolean modal,
    boolean infinitive,
    boolean negated,
    boolean finite) {
  private static final Set<String> BE =
      Set.of(
          "be", "is", "are", "was", "were", "been", "being", "am", "get", "got", "gets", "'re",
          "become", "became");
  private static final Set<String> HELPERS =
      Set.of("have", "has", "had", "having", "do", "does", "did", "'ve");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither");

  /** "Gunned down a trader", "blew up a bridge". */
  private static final Set<String> PARTICLES = Set.of("down", "up", "off", "dead", "away");

  private static final Set<String> JOINTS = Set.of("and", "or");
  private static final int LONGEST = 8;

  /** The group around a verb that stands in one form of its list. */
  static VerbGroup of(Line line, int verb, Form form) {
    return of(line, verb, form, 3);
  }

  private static VerbGroup of(Line line, int verb, Form form, int depth) {
    boolean be = false;
    boolean helper = false;
    boolean modal = false;
    boolean infinitive = false;
    boolean negated = false;
    int begin = verb;
    for (int i = verb - 1; i >= 0 && verb - i <= LONGEST && isPart(line, i); i--) {
      String word = line.word(i);
      be |= BE.contains(word) || (word.equals("'s") && line.tag(i).equals("VBZ"));
      helper |= HELPERS.contains(word);
      modal |= line.tag(i).equals("MD");
      negated |= NEGATIONS.contains(word);
      infinitive |= word.equals("to");
      begin = i;
      if (word.equals("to")) {
        break;
      }
    }
    boolean bare = !be && !helper && !modal && !infinitive;
    if (bare && depth > 0 && isJoined(line, begin)) {
      VerbGroup first = of(line, begin - 2, form, depth - 1);
      boolean object = line.phraseFrom(verb + 1).isPresent() && line.phraseAt(begin - 2).isEmpty();
      boolean passive = first.passive && form.mayBePassive() && !object;
      return new VerbGroup(
          first.begin, verb, passive, first.modal, first.infinitive, first.negated, first.finite);
    }
    boolean passive = form.mayBePassive() && (be || (bare && isReduced(line, verb, form)));
    boolean finite = be || helper || modal || form == Form.PAST || (form.mayBePast() && !passive);
    return new VerbGroup(begin, verb, passive, modal, infinitive, negated, finite);
  }

  /** "Was kidnapped and murdered": a verb right in front of "and". */
  private static boolean isJoined(Line line, int begin) {
    String joint = line.word(begin - 1);
    return (joint.equals("and") || joint.equals("or"))
        && line.tag(begin - 2).startsWith("VB")
        && line.phraseAt(begin - 2).isEmpty();
  }

  private static boolean isPart(Line line, int i) {
    String word = line.word(i);
    String tag = line.tag(i);
    return BE.contains(word)
        || HELPERS.contains(word)
        || tag.equals("MD")
        || tag.startsWith("RB")
        || (word.equals("to") && line.tag(i).equals("TO"))
        || word.equals("reported")
        || (word.equals("'s") && tag.equals("VBZ"))
        || (NEGATIONS.contains(word) && !line.tag(i).equals("DT"));
  }

  /** A bare participle without an object: "12 others wounded in the attack". */
  private static boolean isReduced(Line line, int verb, Form form) {
    if (form == Form.PARTICIPLE) {
      return true;
    }
    int next = verb + 1;
    while (line.tag(next).startsWith("RB") || PARTICLES.contains(line.word(next))) {
      next++;
    }
    if (JOINTS.contains(line.word(next)) && line.tag(next + 1).startsWith("VB")) {
      next += 2;
    }
    boolean object = line.phraseFrom(next).isPresent() && line.timeAt(next).isEmpty();
    return !object && !line.tag(next).equals("PRP$") && !line.tag(next).equals("PRP");
  }
}
