package org.khabar.extract;

import java.util.List;
import java.util.Optional;
import org.khabar.extract.HarmWord.HarmConstruction;

/** Finds whom a word of harm speaks of: "killed three guards", "three guards were killed". */
final class HarmReader {
  private final NumberReader numbers;

  HarmReader(NumberReader numbers) {
    this.numbers = numbers;
  }

  /**
   * The people that a word of harm counts.
   *
   * @param phrases the words for them
   * @param done whether someone is said to do it to them: "killed two", not "two died"
   */
  record Harmed(List<Phrase> phrases, boolean done) {}

  /** Those whom a word of harm counts; absent where it states no fact. */
  Optional<Harmed> harmed(Line line, Phrasebook.Match<HarmWord> match) {
    HarmConstruction construction = match.value().construction();
    if (line.word(match.end()).equals(":")) {
      return Optional.of(new Harmed(ClauseReader.objects(line, match.end() + 1), false));
    }
    boolean ofThem = match.form() == Form.ING && line.word(match.end()).equals("of");
    if (construction == HarmConstruction.NOUN || ofThem) {
      return Optional.of(new Harmed(ofNoun(line, match), false));
    }
    VerbGroup group = VerbGroup.of(line, match.begin(), match.form());
    if (group.modal() || group.infinitive() || group.negated() || isNearly(line, match)) {
      return Optional.empty();
    }
    boolean undergone =
        group.passive()
            || construction == HarmConstruction.FATE
            || construction == HarmConstruction.STATE;
    return Optional.of(
        undergone
            ? new Harmed(undergoing(line, match, group), false)
            : new Harmed(ClauseReader.objects(line, match.end()), true));
  }

  /** "Stabbed an officer nearly to death". */
  private static boolean isNearly(Line line, Phrasebook.Match<HarmWord> match) {
    return match.last() > match.end()
        && (line.word(match.last() - 3).equals("nearly")
            || line.word(match.last() - 3).equals("almost"));
  }

  private List<Phrase> undergoing(Line line, Phrasebook.Match<HarmWord> match, VerbGroup group) {
    int verb = match.begin();
    Optional<Phrase> around = line.phraseAt(verb).filter(phrase -> phrase.begin() < verb);
    if (around.isPresent() && numbers.read(line, around.get().begin(), verb).isPresent()) {
      return List.of(around.get());
    }
    Optional<Phrase> before = line.phraseBefore(group.begin());
    if (before.isPresent() && line.preposition(before.get()).equals("with") && !group.finite()) {
      return List.of(before.get());
    }
    boolean left = before.isPresent() && line.preposition(before.get()).isEmpty();
    boolean clause = match.value().construction() == HarmConstruction.STATE || !group.finite();
    return left && clause && startsAfresh(line, before.get())
        ? List.of(before.get())
        : ClauseReader.subject(line, clauseBegin(line, match, group));
  }

  /** "Are feared dead": the subject stands in front of all verbs. */
  private static int clauseBegin(Line line, Phrasebook.Match<HarmWord> match, VerbGroup group) {
    int begin = group.begin();
    boolean state = match.value().construction() == HarmConstruction.STATE;
    while (state && begin > 0 && line.isVerb(begin - 1)) {
      begin--;
    }
    return begin;
  }

  /** "… and 12 others injured": a new subject of its own behind "and". */
  private static boolean startsAfresh(Line line, Phrase phrase) {
    String joint = line.word(phrase.begin() - 1);
    boolean verb =
        line.tag(phrase.begin() - 2).startsWith("VB")
            || line.tag(phrase.begin() - 2).startsWith("JJ")
            || line.word(phrase.begin() - 2).equals(",");
    return line.isVerb(phrase.begin() - 1) || (joint.equals("and") && verb);
  }

  private List<Phrase> ofNoun(Line line, Phrasebook.Match<HarmWord> match) {
    Optional<Phrase> own = line.phraseAt(match.begin());
    if (own.isPresent()
        && own.get().head() < match.end()
        && numbers.read(line, own.get().begin(), own.get().head()).isPresent()) {
      return List.of(own.get());
    }
    return line.word(match.end()).equals("of")
        ? ClauseReader.objects(line, match.end() + 1)
        : List.of();
  }
}
