package org.khabar.extract;

import java.util.List;
import java.util.Optional;
import org.khabar.learn.Features;
import org.khabar.model.Mention;

/** Sorts the nouns of an article into kinds and masks its names. */
final class NounSorter {
  /** What all names and unknown nouns look like to the models. */
  static final int MASKED = "(name)".hashCode();

  private static final int BEFORE_LINE = -1;
  private static final int BEHIND_LINE = -2;
  private static final int NUMBER = 99;
  private static final int TIME = 100;
  private static final int DEMONYM = 101;

  private final Lexicon lexicon;
  private final Senses senses;

  NounSorter(Lexicon lexicon, Senses senses) {
    this.lexicon = lexicon;
    this.senses = senses;
  }

  /** What the noun at {@code head} speaks of, with the words in front of it. */
  NounKind kindAt(Line line, int begin, int head) {
    Optional<Mention.Entity> entity = line.entityAt(head);
    if (entity.isPresent()) {
      if (entity.get().demonym()) {
        return NounKind.DEMONYM;
      }
      return switch (entity.get().kind()) {
        case PERSON -> NounKind.NAMED_PERSON;
        case PLACE -> NounKind.NAMED_PLACE;
        case SITE -> line.isRoad(entity.get()) ? NounKind.NAMED_PLACE : NounKind.NAMED_SITE;
        case WEAPON -> NounKind.WEAPON;
        case DATE -> NounKind.OTHER;
        case ORGANIZATION ->
            switch (senses.organization(entity.get())) {
              case GROUP -> NounKind.NAMED_GROUP;
              case FORCE -> NounKind.NAMED_FORCE;
              default -> NounKind.NAMED_ORGANIZATION;
            };
      };
    }
    return common(line, begin, head);
  }

  /** The same where names do not count. */
  NounKind common(Line line, int begin, int head) {
    List<String> words = line.words();
    Optional<Phrasebook.Match<PersonNoun>> person = lexicon.people.endingAt(words, begin, head + 1);
    if (person.isPresent()) {
      return switch (person.get().value().sense()) {
        case ATTACKER -> NounKind.ATTACKER;
        case FORCE -> NounKind.FORCE;
        default -> NounKind.PERSON;
      };
    }
    if (lexicon.weapons.endingAt(words, begin, head + 1).isPresent()) {
      return NounKind.WEAPON;
    }
    if (lexicon.objects.endingAt(words, begin, head + 1).isPresent()) {
      return NounKind.OBJECT;
    }
    if (lexicon.nouns.endingAt(words, begin, head + 1).isPresent()) {
      return NounKind.EVENT;
    }
    return byClasses(lexicon.classes.of(line.lemma(head)), lexicon.classes.has(line.lemma(head)));
  }

  private static NounKind byClasses(long classes, boolean known) {
    if (!known && classes == 0) {
      return NounKind.UNKNOWN;
    }
    if (NounClasses.is(classes, NounClass.PERSON)) {
      return NounKind.OTHER_PERSON;
    }
    if (NounClasses.is(classes, NounClass.WEAPON)
        || NounClasses.is(classes, NounClass.EXPLOSIVE)
        || NounClasses.is(classes, NounClass.AMMUNITION)) {
      return NounKind.OTHER_WEAPON;
    }
    if (NounClasses.is(classes, NounClass.VEHICLE)) {
      return NounKind.VEHICLE;
    }
    if (NounClasses.is(classes, NounClass.STRUCTURE)) {
      return NounKind.STRUCTURE;
    }
    if (NounClasses.is(classes, NounClass.GROUP)) {
      return NounKind.OTHER_GROUP;
    }
    if (NounClasses.is(classes, NounClass.ARTIFACT)) {
      return NounKind.ARTIFACT;
    }
    if (NounClasses.is(classes, NounClass.LOCATION)) {
      return NounKind.PLACE;
    }
    if (NounClasses.is(classes, NounClass.ACT) || NounClasses.is(classes, NounClass.EVENT)) {
      return NounKind.ACT;
    }
    if (NounClasses.is(classes, NounClass.COMMUNICATION)) {
      return NounKind.SPEECH;
    }
    return NounClasses.is(classes, NounClass.MATERIAL) ? NounKind.MATTER : NounKind.OTHER;
  }

  /** A word's base form, or that it is a name. */
  int word(Line line, int i) {
    if (i < 0 || i >= line.size()) {
      return i < 0 ? BEFORE_LINE : BEHIND_LINE;
    }
    Optional<Mention.Entity> entity = line.entityAt(i);
    if (entity.isPresent()) {
      return entity.get().demonym() ? DEMONYM : Features.key(entity.get().kind());
    }
    if (line.timeAt(i).isPresent()) {
      return TIME;
    }
    String tag = line.tag(i);
    if (tag.equals("CD")) {
      return NUMBER;
    }
    String lemma = line.lemma(i);
    boolean noun = tag.startsWith("NN") || tag.equals("FW") || tag.startsWith("JJ");
    boolean known = !noun || lexicon.classes.has(lemma) || (tag.startsWith("JJ") && isPlain(lemma));
    return known ? lemma.hashCode() : MASKED;
  }

  private static boolean isPlain(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-');
  }

  boolean isNumber(Line line, int i) {
    return line.tag(i).equals("CD") || lexicon.numbers.at(line.words(), i).isPresent();
  }

  /** The classes of a noun, none where it is a name. */
  long classes(Line line, int i) {
    return word(line, i) == MASKED ? 0 : lexicon.classes.of(line.lemma(i));
  }

  /** A tag, names and other nouns the same: which is which depends on letter case. */
  static int tag(Line line, int i) {
    String tag = line.tag(i);
    return (tag.startsWith("NNP") ? "NN" + tag.substring(3) : tag).hashCode();
  }
}
