package org.khabar.extract;

import java.util.Optional;
import java.util.Set;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Span;

/** Cuts the words for an actor out of a noun phrase. */
final class FillerReader {
  private static final Set<String> ALLIED =
      Set.of("affiliated", "linked", "inspired", "allied", "backed", "aligned");
  private static final Set<String> GROUPS =
      Set.of("group", "faction", "outfit", "organisation", "organization", "network", "militia");

  private final Lexicon lexicon;
  private final Senses senses;

  FillerReader(Lexicon lexicon, Senses senses) {
    this.lexicon = lexicon;
    this.senses = senses;
  }

  /** The name over the phrase's head, or its noun with what is attached to it. */
  Filler of(Line line, Phrase phrase) {
    Optional<Mention.Entity> entity = named(line, phrase.head());
    if (entity.isPresent()) {
      Span name = entity.get().span();
      int first = line.firstWord(name);
      boolean described = first > phrase.core() && entity.get().kind() == MentionKind.PERSON;
      Optional<Span> description =
          described ? Optional.of(line.span(phrase.core(), first)) : Optional.empty();
      return new Filler(name, description, entity.get().ref(), true, phrase.pointsBack());
    }
    boolean name =
        line.tag(phrase.head()).startsWith("NNP") && senses.of(line, phrase) == Sense.OTHER;
    return new Filler(
        description(line, phrase), Optional.empty(), Optional.empty(), name, phrase.pointsBack());
  }

  private static Optional<Mention.Entity> named(Line line, int word) {
    return line.entityAt(word)
        .filter(entity -> !entity.demonym())
        .filter(
            entity -> entity.kind() != MentionKind.PLACE && entity.kind() != MentionKind.WEAPON);
  }

  /** Without article and number, with "of the Front" behind "members". */
  private Span description(Line line, Phrase phrase) {
    int begin = behindNumber(line, phrase);
    int end = phrase.end();
    boolean needs = lexicon.descriptions.at(line.words(), phrase.head()).isPresent();
    for (int i = 0; i < 2 && needs && line.word(end).equals("of"); i++) {
      Optional<Phrase> of = line.phraseFrom(end + 1);
      if (of.isEmpty() || line.timeAt(of.get().head()).isPresent()) {
        break;
      }
      end = ClauseReader.owned(line, of.get()).end();
    }
    return line.span(begin, end);
  }

  /** Behind the article, and behind the number where another word is left. */
  private int behindNumber(Line line, Phrase phrase) {
    int at = behindAge(line, phrase);
    while (at < phrase.head() && isNumber(line, at)) {
      at++;
    }
    return at;
  }

  /** Behind "17 year old". */
  private static int behindAge(Line line, Phrase phrase) {
    for (int i = phrase.core(); i < phrase.head(); i++) {
      boolean old = line.word(i).equals("old") && line.word(i - 1).startsWith("year");
      if (old || line.word(i).endsWith("-year-old")) {
        return i + 1;
      }
    }
    return phrase.core();
  }

  private boolean isNumber(Line line, int i) {
    Set<String> pointing = Set.of("several", "other", "more", "some", "many");
    return line.tag(i).equals("CD")
        || pointing.contains(line.word(i))
        || lexicon.numbers.at(line.words(), i).isPresent();
  }

  /** The armed group or organization named inside the phrase or behind "of", as an actor. */
  Optional<Filler> organizationIn(Line line, Phrase phrase) {
    Optional<Filler> inside = organization(line, phrase.begin(), phrase.end());
    if (inside.isPresent()) {
      return inside;
    }
    boolean attached = Set.of("of", "from").contains(line.word(phrase.end()));
    return attached
        ? line.phraseFrom(phrase.end() + 1).flatMap(of -> organization(line, of.begin(), of.end()))
        : Optional.empty();
  }

  /** "An Islamic State-affiliated group", "Taliban linked militants": another one is meant. */
  static boolean isOnlyAllied(Line line, int i) {
    return ALLIED.contains(line.word(i + 1));
  }

  /** The name of a group that no list knows: "the Ansar Al Furqan group". */
  static Optional<Filler> unlistedGroup(Line line, Phrase phrase) {
    int name = phrase.core();
    while (name < phrase.head() && !line.tag(name).startsWith("NNP")) {
      name++;
    }
    boolean group = GROUPS.contains(line.word(phrase.head()));
    return group && name < phrase.head()
        ? Optional.of(
            new Filler(
                line.span(name, phrase.head()), Optional.empty(), Optional.empty(), true, true))
        : Optional.empty();
  }

  private static Optional<Filler> organization(Line line, int begin, int end) {
    for (int i = begin; i < end; i++) {
      Optional<Mention.Entity> entity =
          named(line, i).filter(each -> each.kind() == MentionKind.ORGANIZATION);
      if (entity.isPresent() && !isOnlyAllied(line, i)) {
        return entity.map(
            each -> new Filler(each.span(), Optional.empty(), each.ref(), true, false));
      }
    }
    return Optional.empty();
  }
}
