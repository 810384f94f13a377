package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Role;

/** Finds who claims an incident, who is blamed for it, and attackers called by name. */
final class ResponsibilityFinder {
  private static final Set<String> NAMING = Set.of("identified", "named", "called", "known");

  private final Lexicon lexicon;
  private final Senses senses;
  private final FillerReader fillers;
  private final AdmissionFinder admissions;

  ResponsibilityFinder(Lexicon lexicon, Senses senses, FillerReader fillers) {
    this.lexicon = lexicon;
    this.senses = senses;
    this.fillers = fillers;
    this.admissions = new AdmissionFinder(lexicon, senses);
  }

  /** Those whom a line holds responsible for what it or the text before it tells. */
  Casting in(Line line) {
    Casting casting = new Casting();
    for (int i = 0; i < line.size(); i++) {
      Optional<Phrasebook.Match<Responsibility>> match =
          lexicon.responsibilities.at(line.words(), i);
      if (match.isPresent()) {
        responsible(line, match.get(), casting);
        i = match.get().end() - 1;
      }
    }
    line.phrases().forEach(phrase -> named(line, phrase, casting));
    for (Phrase group : admissions.in(line)) {
      casting.add(Role.PERPETRATOR_ORGANIZATION, fillers.of(line, group));
      casting.add(Role.CLAIMED_BY, fillers.of(line, group));
    }
    return casting;
  }

  private void responsible(Line line, Phrasebook.Match<Responsibility> match, Casting casting) {
    VerbGroup group = VerbGroup.of(line, match.begin(), match.form());
    if (group.negated() || group.modal()) {
      return;
    }
    boolean claim = match.value().claim();
    if (match.value().side() == Responsibility.Side.TO && !speaksOfDeed(line, match.begin())) {
      return;
    }
    for (Phrase phrase : parties(line, match, group)) {
      Sense sense = senses.of(line, phrase);
      boolean armed = sense == Sense.GROUP || (claim && isName(line, phrase));
      boolean named =
          armed
              || (sense == Sense.ORGANIZATION
                  && match.value().side() != Responsibility.Side.SUBJECT);
      Optional<Filler> filler =
          named
              ? Optional.of(fillers.of(line, phrase))
              : sense == Sense.ATTACKER || line.word(phrase.head()).equals("group")
                  ? fillers
                      .organizationIn(line, phrase)
                      .or(() -> FillerReader.unlistedGroup(line, phrase))
                  : Optional.empty();
      filler.ifPresent(
          each -> {
            casting.add(Role.PERPETRATOR_ORGANIZATION, each);
            if (claim) {
              casting.add(Role.CLAIMED_BY, each);
            }
          });
      if (!claim && sense == Sense.PERSON && fillers.of(line, phrase).name()) {
        casting.add(Role.PERPETRATOR_INDIVIDUAL, fillers.of(line, phrase));
      }
    }
  }

  /** Whether an attacker or an incident stands in front: "the gunman, loyal to the Front". */
  private boolean speaksOfDeed(Line line, int before) {
    return line.phrases(0, before).stream()
        .anyMatch(
            phrase ->
                line.word(phrase.head()).equals("it")
                    || senses.of(line, phrase) == Sense.ATTACKER
                    || senses.of(line, phrase) == Sense.EVENT);
  }

  private static List<Phrase> parties(
      Line line, Phrasebook.Match<Responsibility> match, VerbGroup group) {
    return switch (match.value().side()) {
      case TO -> named(line, ClauseReader.objects(line, behindPreposition(line, match.end())));
      case SUBJECT ->
          group.passive() && !group.infinitive()
              ? behindBy(line, match.end())
              : named(line, ClauseReader.subject(line, clauseBegin(line, group)));
      case OBJECT ->
          group.passive()
              ? ClauseReader.subject(line, group.begin())
              : ClauseReader.objects(line, match.end());
    };
  }

  /** "Links to the Islamic State-affiliated Front": the Front. */
  private static List<Phrase> named(Line line, List<Phrase> parties) {
    if (parties.size() == 1 && FillerReader.isOnlyAllied(line, parties.get(0).head())) {
      return ClauseReader.objects(line, parties.get(0).end() + 1);
    }
    return parties;
  }

  /** "Is believed to be behind": the subject of "is believed". */
  private static int clauseBegin(Line line, VerbGroup group) {
    int begin = group.begin();
    while (begin > 0 && (line.isVerb(begin - 1) || line.tag(begin - 1).startsWith("RB"))) {
      begin--;
    }
    return begin;
  }

  private static int behindPreposition(Line line, int at) {
    for (int i = at; i < Math.min(line.size(), at + 5); i++) {
      if (line.phraseAt(i).isEmpty() && Set.of("on", "to").contains(line.word(i))) {
        return i + 1;
      }
    }
    return at;
  }

  private static List<Phrase> behindBy(Line line, int at) {
    return ClauseReader.attached(line, at).stream()
        .filter(each -> each.preposition().equals("by"))
        .map(Attached::phrase)
        .toList();
  }

  /** "The gunman, identified as X", "the attacker, X," and "attacker X". */
  private void named(Line line, Phrase phrase, Casting casting) {
    if (senses.of(line, phrase) != Sense.ATTACKER) {
      insideName(line, phrase, casting);
      return;
    }
    int at = phrase.end();
    List<Integer> places = new ArrayList<>();
    if (line.word(at).equals("of")) {
      at = line.phraseFrom(at + 1).map(Phrase::end).orElse(at);
    }
    if (line.word(at).equals(",")) {
      places.add(at + 1);
    }
    if (line.word(at).equals("as") && NAMING.contains(line.word(phrase.begin() - 1))) {
      places.add(at + 1);
    }
    for (int i = at; i < Math.min(line.size(), at + 5); i++) {
      if (NAMING.contains(line.word(i)) && line.word(i + 1).equals("as")) {
        places.add(i + 2);
      }
    }
    for (int begin : places) {
      personFrom(line, begin).ifPresent(name -> casting.add(Role.PERPETRATOR_INDIVIDUAL, name));
    }
  }

  private void insideName(Line line, Phrase phrase, Casting casting) {
    Optional<Mention.Entity> person =
        line.entityAt(phrase.head()).filter(entity -> entity.kind() == MentionKind.PERSON);
    for (int i = phrase.begin(); person.isPresent() && i < phrase.head(); i++) {
      boolean attacker =
          lexicon
              .people
              .at(line.words(), i)
              .filter(match -> match.value().sense() == Sense.ATTACKER)
              .isPresent();
      if (attacker && line.entityAt(i).isEmpty()) {
        casting.add(Role.PERPETRATOR_INDIVIDUAL, fillers.of(line, phrase));
      }
    }
  }

  /** Whether the phrase's noun is a proper one. */
  private static boolean isName(Line line, Phrase phrase) {
    return line.entityAt(phrase.head()).filter(entity -> !entity.demonym()).isPresent()
        || line.tag(phrase.head()).startsWith("NNP");
  }

  private Optional<Filler> personFrom(Line line, int begin) {
    return line.phraseFrom(begin)
        .filter(phrase -> isName(line, phrase))
        .filter(
            phrase ->
                Set.of(Sense.PERSON, Sense.OTHER, Sense.ATTACKER).contains(senses.of(line, phrase)))
        .map(phrase -> fillers.of(line, phrase));
  }
}
