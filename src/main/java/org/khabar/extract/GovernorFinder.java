package org.khabar.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what each noun phrase of a line depends on. */
final class GovernorFinder {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "be", "is", "are", "was", "were", "been", "being", "have", "has", "had", "do", "does",
          "did");
  private static final Set<String> JOINTS = Set.of("and", "or", "&", ",");
  private static final int CLIMBS = 3;

  private final Line line;

  /** By number of the phrase's first word. */
  private final Governor[] governors;

  GovernorFinder(Line line) {
    this.line = line;
    this.governors = new Governor[line.size()];
    for (int i = 0; i < line.size(); i++) {
      if (line.isVerb(i) && line.phraseAt(i).isEmpty() && !isAuxiliary(i)) {
        aroundVerb(i);
      }
    }
    line.phrases().forEach(this::aroundPreposition);
  }

  private boolean isAuxiliary(int i) {
    if (line.tag(i).equals("MD")) {
      return true;
    }
    int next = i + 1;
    while (line.tag(next).startsWith("RB")) {
      next++;
    }
    return AUXILIARIES.contains(line.word(i)) && line.isVerb(next);
  }

  private void aroundVerb(int verb) {
    VerbGroup group = VerbGroup.of(line, verb, form(line.tag(verb)));
    String relation = group.passive() ? "passive" : "subject";
    put(ClauseReader.subject(line, group.begin()), new Governor(relation, verb));
    if (!group.passive()) {
      put(ClauseReader.objects(line, verb + 1), new Governor("object", verb));
    }
  }

  private static Form form(String tag) {
    return switch (tag) {
      case "VBD" -> Form.PAST_OR_PARTICIPLE;
      case "VBN" -> Form.PARTICIPLE;
      case "VBG" -> Form.ING;
      case "VB" -> Form.BASE;
      default -> Form.PRESENT;
    };
  }

  private void put(List<Phrase> phrases, Governor governor) {
    for (Phrase phrase : phrases) {
      if (governors[phrase.begin()] == null) {
        governors[phrase.begin()] = governor;
      }
    }
  }

  private void aroundPreposition(Phrase phrase) {
    if (governors[phrase.begin()] != null) {
      return;
    }
    int before = phrase.begin() - 1;
    if (line.isPreposition(before)) {
      governors[phrase.begin()] = new Governor(line.preposition(phrase), behind(before - 1));
    } else if (JOINTS.contains(line.word(before))) {
      int joined = JOINTS.contains(line.word(before - 1)) ? before - 1 : before;
      line.phraseBefore(joined).ifPresent(each -> governors[phrase.begin()] = of(each));
    } else if (phrase.possessive()) {
      Optional<Phrase> owned = line.phraseFrom(phrase.end() + 1);
      owned.ifPresent(each -> governors[phrase.begin()] = new Governor("owner", each.head()));
    }
  }

  /** The noun or verb that ends at a word, else the verb in front of it. */
  private int behind(int at) {
    Optional<Phrase> phrase = line.phraseAt(at);
    if (phrase.isPresent()) {
      return phrase.get().head();
    }
    for (int i = at; i >= 0 && at - i < 6; i--) {
      if (line.isVerb(i)) {
        return i;
      }
    }
    return -1;
  }

  /** What a phrase depends on. */
  Governor of(Phrase phrase) {
    Governor governor = governors[phrase.begin()];
    return governor == null ? Governor.NONE : governor;
  }

  /** What the noun that a phrase is attached to depends on: "members of the Front attacked". */
  Governor above(Phrase phrase) {
    Governor at = of(phrase);
    for (int i = 0; i < CLIMBS && at.word() >= 0; i++) {
      Optional<Phrase> noun = line.phraseAt(at.word());
      if (noun.isEmpty()) {
        return i == 0 ? Governor.NONE : at;
      }
      at = of(noun.get());
    }
    return at;
  }
}
