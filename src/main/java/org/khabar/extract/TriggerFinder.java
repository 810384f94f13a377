package org.khabar.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.khabar.model.IncidentType;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;

/** Finds the words that may tell an incident. */
final class TriggerFinder {
  /** "A bomb exploded", without "was", is no passive, object or not. */
  private static final Set<Construction> INTRANSITIVE =
      EnumSet.of(
          Construction.BURST,
          Construction.SELF,
          Construction.FIRE,
          Construction.MEET,
          Construction.MARCH);

  private final Lexicon lexicon;

  TriggerFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The triggers of a line in order. */
  List<Trigger> in(Line line) {
    List<Trigger> triggers = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Optional<Trigger> trigger = at(line, at);
      trigger.ifPresent(triggers::add);
      at = trigger.isPresent() ? trigger.get().end() : at + 1;
    }
    return triggers;
  }

  private Optional<Trigger> at(Line line, int i) {
    if (line.entityAt(i).filter(TriggerFinder::isName).isPresent()) {
      return nameEnding(line, i);
    }
    Optional<Trigger> verb = isVerbHere(line, i) ? verb(line, i) : Optional.empty();
    return verb.isPresent() ? verb : noun(line, i);
  }

  private static boolean isName(Mention.Entity entity) {
    return !entity.demonym() && entity.kind() != MentionKind.WEAPON;
  }

  /** "The Mehran Base ambush" where a name swallowed the last word. */
  private Optional<Trigger> nameEnding(Line line, int i) {
    boolean last = line.phraseAt(i).filter(phrase -> phrase.head() == i).isPresent();
    return last ? noun(line, i) : Optional.empty();
  }

  /** "Took thirteen people hostage"; not "fired from the hills on Friday" for "fire on". */
  private Optional<Phrasebook.Match<TriggerWord>> verbAt(Line line, int i) {
    Optional<Phrasebook.Match<TriggerWord>> parted = lexicon.verbs.partedAt(line.words(), i);
    boolean broken =
        parted.isPresent()
            && IntStream.range(parted.get().end(), parted.get().resumed())
                .anyMatch(gap -> line.isVerb(gap) || isOtherPreposition(line, gap));
    return broken ? lexicon.verbs.at(line.words(), i) : parted;
  }

  private static boolean isOtherPreposition(Line line, int i) {
    return line.isPreposition(i) && !line.word(i).equals("of");
  }

  private boolean isVerbHere(Line line, int i) {
    Optional<Phrasebook.Match<TriggerWord>> match = verbAt(line, i);
    if (match.isEmpty()) {
      return false;
    }
    Form form = match.get().form();
    boolean several = match.get().length() > 1;
    boolean headsPhrase = line.phraseAt(i).filter(phrase -> phrase.head() == i).isPresent();
    boolean insidePhrase = line.phraseAt(i).isPresent() && !headsPhrase;
    if (insidePhrase) {
      return false;
    }
    if (form == Form.PAST_OR_PARTICIPLE || form == Form.PAST || form == Form.PARTICIPLE) {
      boolean ambiguous = lexicon.nouns.at(line.words(), i).isPresent();
      return !ambiguous || line.isVerb(i);
    }
    if (form == Form.ING) {
      boolean plain = line.tag(i).equals("VBG") && !headsPhrase;
      return (plain || several || takesObject(line, i)) && !line.word(i + 1).equals("of");
    }
    return line.isVerb(i) || (line.isHeadline() && !headsPhrase);
  }

  /** "Accused them of kidnapping thirty farmers", whatever the tagger says. */
  private static boolean takesObject(Line line, int i) {
    return line.isPreposition(i - 1)
        && line.phraseFrom(i + 1).filter(each -> line.timeAt(each.head()).isEmpty()).isPresent();
  }

  private Optional<Trigger> verb(Line line, int i) {
    Phrasebook.Match<TriggerWord> match = verbAt(line, i).orElseThrow();
    TriggerWord word = match.value();
    VerbGroup said = VerbGroup.of(line, i, match.form());
    boolean bare = said.begin() == i && INTRANSITIVE.contains(word.construction());
    VerbGroup group = bare ? VerbGroup.of(line, i, Form.PAST) : said;
    return Optional.of(
        new Trigger(
            line,
            i,
            match.end(),
            match.last(),
            word,
            word.type(),
            match.form(),
            Optional.empty(),
            Optional.of(group)));
  }

  private Optional<Trigger> noun(Line line, int i) {
    Optional<Phrasebook.Match<TriggerWord>> found = lexicon.nouns.at(line.words(), i);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Phrasebook.Match<TriggerWord> match = found.get();
    Optional<Phrase> phrase =
        line.phraseAt(i)
            .filter(each -> match.begin() <= each.head() && each.head() < match.end())
            .or(() -> standsFor(line, i));
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    TriggerWord word = match.value();
    IncidentType type = exact(line, phrase.get(), match.begin(), word.type());
    return Optional.of(
        new Trigger(
            line, i, match.end(), match.end(), word, type, match.form(), phrase, Optional.empty()));
  }

  /** "The attack site", "the murder case": the phrase is about the incident all the same. */
  private static Optional<Phrase> standsFor(Line line, int i) {
    return line.phraseAt(i)
        .filter(phrase -> phrase.head() == i + 1)
        .filter(
            phrase -> List.of("case", "scene", "site", "spree").contains(line.word(phrase.head())));
  }

  /** What the words in front of the noun make of it: "suicide attack", "car bomb explosion". */
  private IncidentType exact(Line line, Phrase phrase, int noun, IncidentType type) {
    IncidentType exact = type;
    for (int i = phrase.begin(); i < noun; i++) {
      Optional<IncidentType> said =
          lexicon
              .modifiers
              .at(line.words(), i)
              .map(Phrasebook.Match::value)
              .or(() -> Optional.empty());
      if (said.isEmpty()) {
        said = lexicon.weapons.at(line.words(), i).flatMap(Phrasebook.Match::value);
      }
      if (said.isPresent() && Types.refines(said.get(), exact)) {
        exact = said.get();
      }
    }
    return exact;
  }
}
