package org.khabar.extract;

import java.util.Optional;
import java.util.Set;
import org.khabar.extract.Phrase.Determiner;
import org.khabar.model.MentionKind;

/** Tells whether a noun phrase speaks of one person or of a body or group of people. */
final class DescribedKind {
  private static final Set<String> BODIES = WordList.words("bodies.tsv");
  private static final Set<String> ONE = Set.of("i", "he", "she");
  private static final Set<String> SEVERAL = Set.of("we", "they");

  private static final Set<String> QUALITIES = Set.of("VBN", "VBD", "JJ");

  private final NounSorter sorter;

  DescribedKind(NounSorter sorter) {
    this.sorter = sorter;
  }

  /** Absent where the phrase speaks of something else, or of nobody in particular. */
  Optional<MentionKind> of(Line line, Phrase phrase) {
    int head = phrase.head();
    if (line.tag(head).equals("PRP")) {
      return pronoun(line.word(head));
    }
    boolean body = BODIES.contains(line.lemma(head)) || BODIES.contains(line.word(head));
    return switch (sorter.kindAt(line, phrase.begin(), head)) {
      case NAMED_PERSON -> Optional.of(MentionKind.PERSON);
      case NAMED_GROUP, NAMED_FORCE, NAMED_ORGANIZATION -> Optional.of(MentionKind.ORGANIZATION);
      case ATTACKER, FORCE, PERSON -> people(line, phrase, body);
      case OTHER_PERSON -> isOnlyPerson(line, head) ? people(line, phrase, body) : Optional.empty();
      case DEMONYM ->
          line.word(head).endsWith("s") ? Optional.of(MentionKind.ORGANIZATION) : Optional.empty();
      case NAMED_PLACE, NAMED_SITE, WEAPON, OTHER_WEAPON, OBJECT, EVENT -> Optional.empty();
      default ->
          body && !isDivision(line, head)
              ? Optional.of(MentionKind.ORGANIZATION)
              : Optional.empty();
    };
  }

  /** "In Morazan and Usulutan departments": parts of a country. */
  private static boolean isDivision(Line line, int head) {
    return line.lemma(head).equals("department")
        && line.entityAt(head - 1).filter(name -> name.kind() == MentionKind.PLACE).isPresent();
  }

  private static Optional<MentionKind> pronoun(String word) {
    if (ONE.contains(word)) {
      return Optional.of(MentionKind.PERSON);
    }
    return SEVERAL.contains(word) ? Optional.of(MentionKind.ORGANIZATION) : Optional.empty();
  }

  /** One person only with an article, an owner or a name: "justice" and "general" are none. */
  private static Optional<MentionKind> people(Line line, Phrase phrase, boolean body) {
    boolean quality = // "the injured"
        phrase.determiner() == Determiner.DEFINITE && QUALITIES.contains(line.tag(phrase.head()));
    if (body || quality || isPlural(line, phrase.head())) {
      return Optional.of(MentionKind.ORGANIZATION);
    }
    boolean meant =
        phrase.determiner() != Determiner.NONE || phrase.owned() || holdsName(line, phrase);
    return meant ? Optional.of(MentionKind.PERSON) : Optional.empty();
  }

  private static boolean isPlural(Line line, int head) {
    String tag = line.tag(head);
    return tag.equals("NNS") || tag.equals("NNPS") || line.word(head).endsWith("men");
  }

  private static boolean holdsName(Line line, Phrase phrase) {
    for (int i = phrase.begin(); i < phrase.end(); i++) {
      if (line.entityAt(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but people are called so. */
  private boolean isOnlyPerson(Line line, int head) {
    return NounClasses.isOnlyPerson(sorter.classes(line, head));
  }
}
