package org.khabar.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.khabar.extract.HarmWord.HarmConstruction;
import org.khabar.model.IncidentType;
import org.khabar.model.Notation;
import org.khabar.model.TollKind;

/** All word lists of this room, loaded once and then only read; safe to share between threads. */
final class Lexicon {
  private static final Set<Cue> SAID_BY_VERBS =
      Set.of(Cue.ATTEMPTED, Cue.FOILED, Cue.THREATENED, Cue.PLANNED, Cue.DENIED);

  final Phrasebook<TriggerWord> verbs = new Phrasebook<>();
  final Phrasebook<TriggerWord> nouns = new Phrasebook<>();
  final Phrasebook<IncidentType> modifiers = new Phrasebook<>();
  final Phrasebook<PersonNoun> people = new Phrasebook<>();
  final Phrasebook<Boolean> objects = new Phrasebook<>();
  final Phrasebook<Optional<IncidentType>> weapons = new Phrasebook<>();
  final Phrasebook<HarmWord> harms = new Phrasebook<>();
  final Phrasebook<Cue> cues = new Phrasebook<>();
  final Phrasebook<NumberWord> numbers = new Phrasebook<>();
  final Phrasebook<Boolean> speech = new Phrasebook<>();
  final Phrasebook<Boolean> reactions = new Phrasebook<>();
  final Phrasebook<Boolean> accusing = new Phrasebook<>();
  final Phrasebook<Support> supports = new Phrasebook<>();
  final Phrasebook<Boolean> descriptions = new Phrasebook<>();
  final Phrasebook<Responsibility> responsibilities = new Phrasebook<>();
  final Set<String> sources = WordList.words("sources.tsv");
  final NounClasses classes = new NounClasses();
  final OtherSenses otherSenses = new OtherSenses();
  final Set<String> otherCauses = WordList.words("other-causes.tsv");

  /** What a verb does with the incident that a noun beside it tells. */
  enum Support {
    /** Its subject is the attacker: "carried out an attack". */
    AGENT,
    /** The incident is its subject: "the attack took place". */
    OCCUR
  }

  Lexicon() {
    Inflection inflection = new Inflection();
    WordList.rows("triggers.tsv").forEach(row -> addTrigger(row, inflection));
    WordList.rows("harm.tsv").forEach(row -> addHarm(row, inflection));
    WordList.rows("cues.tsv").forEach(row -> addCue(row, inflection));
    WordList.rows("people.tsv").forEach(this::addPeople);
    for (List<String> row : WordList.rows("event-modifiers.tsv")) {
      modifiers.add(row.get(0), Notation.parse(IncidentType.class, row.get(1)));
    }
    for (List<String> row : WordList.rows("weapons.tsv")) {
      weapons.addNoun(row.get(0), typeIn(row, 1));
    }
    for (List<String> row : WordList.rows("numbers.tsv")) {
      NumberWord.Kind kind = NumberWord.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      int value = row.size() < 3 || row.get(2).isEmpty() ? 0 : Integer.parseInt(row.get(2));
      numbers.add(row.get(0), new NumberWord(kind, value));
    }
    for (List<String> row : WordList.rows("support-verbs.tsv")) {
      Support support = Support.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      supports.addVerb(row.get(0), support, inflection);
    }
    for (List<String> row : WordList.rows("responsibility.tsv")) {
      boolean claim = row.get(1).equals("claim");
      Responsibility.Side side = Responsibility.Side.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      responsibilities.addVerb(row.get(0), new Responsibility(claim, side), inflection);
    }
    WordList.words("objects.tsv").forEach(noun -> objects.addNoun(noun, true));
    WordList.words("speech.tsv").forEach(verb -> speech.addVerb(verb, true, inflection));
    WordList.words("accusing-verbs.tsv").forEach(verb -> accusing.addVerb(verb, true, inflection));
    WordList.words("reactions.tsv").forEach(verb -> reactions.addVerb(verb, true, inflection));
    WordList.words("role-words.tsv").forEach(noun -> descriptions.addNoun(noun, true));
  }

  private static Optional<IncidentType> typeIn(List<String> row, int column) {
    return row.size() > column && !row.get(column).isEmpty()
        ? Optional.of(Notation.parse(IncidentType.class, row.get(column)))
        : Optional.empty();
  }

  private void addTrigger(List<String> row, Inflection inflection) {
    IncidentType type = Notation.parse(IncidentType.class, row.get(2));
    Construction construction = Construction.valueOf(row.get(3).toUpperCase(Locale.ROOT));
    TriggerWord word = new TriggerWord(type, construction, row.get(4).equals("founds"));
    if (row.get(1).equals("verb")) {
      verbs.addVerb(row.get(0), word, inflection);
    } else {
      nouns.addNoun(row.get(0), word);
    }
  }

  private void addHarm(List<String> row, Inflection inflection) {
    HarmConstruction construction = HarmConstruction.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    HarmWord word = new HarmWord(Notation.parse(TollKind.class, row.get(2)), construction);
    switch (construction) {
      case VERB, FATE -> harms.addVerb(row.get(0), word, inflection);
      case STATE -> harms.add(row.get(0), word);
      case NOUN -> harms.addNoun(row.get(0), word);
    }
  }

  private void addCue(List<String> row, Inflection inflection) {
    Cue cue = Cue.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    if (SAID_BY_VERBS.contains(cue)) {
      cues.addVerb(row.get(0), cue, inflection);
    } else {
      cues.add(row.get(0), cue);
    }
  }

  private void addPeople(List<String> row) {
    Sense sense = Sense.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    people.addNoun(row.get(0), new PersonNoun(sense, typeIn(row, 2)));
  }
}
