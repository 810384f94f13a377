package org.khabar.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.model.IncidentType;
import org.khabar.model.Role;

/** Casts what stands around a trigger into the parts of an incident. */
final class RoleFinder {
  private static final Set<String> TARGET_PREPOSITIONS =
      Set.of("on", "against", "at", "near", "outside", "inside", "into", "of", "in", "under");
  private static final Set<String> PERSON_PREPOSITIONS = Set.of("on", "against", "at", "of");

  /** Forces that keep order: where they shoot, they answer. */
  private static final Set<String> KEEPERS =
      Set.of(
          "police", "policemen", "policeman", "officers", "officer", "guards", "guard", "forces");

  private static final Set<Construction> ON_THINGS =
      EnumSet.of(
          Construction.HIT,
          Construction.BURST,
          Construction.THROW,
          Construction.FIRE,
          Construction.DEVICE,
          Construction.CLEAR,
          Construction.SUFFER,
          Construction.SELF);

  /** What the authorities do: who does it responds. */
  private static final Set<Construction> BY_AUTHORITIES =
      EnumSet.of(Construction.CLEAR, Construction.HOLD);

  /** What is done with or to a weapon alone. */
  private static final Set<Construction> BY_WEAPON =
      EnumSet.of(Construction.BURST, Construction.THROW, Construction.CLEAR);

  private final Lexicon lexicon;
  private final Senses senses;
  private final FillerReader fillers;

  RoleFinder(Lexicon lexicon, Senses senses, FillerReader fillers) {
    this.lexicon = lexicon;
    this.senses = senses;
    this.fillers = fillers;
  }

  /** The parts around a trigger. */
  Casting cast(Trigger trigger, Arguments arguments) {
    Casting casting = new Casting();
    Line line = trigger.line();
    for (Phrase agent : arguments.agents()) {
      agent(line, agent, trigger, arguments, casting);
    }
    for (Phrase patient : arguments.patients()) {
      patient(line, patient, trigger, casting);
    }
    for (Attached attached : arguments.attached()) {
      attached(line, attached, trigger, casting);
    }
    trigger.phrase().ifPresent(phrase -> inside(line, phrase, trigger, casting));
    return casting;
  }

  private void agent(
      Line line, Phrase phrase, Trigger trigger, Arguments arguments, Casting casting) {
    Sense sense = senses.of(line, phrase);
    Filler filler = fillers.of(line, phrase);
    if (BY_AUTHORITIES.contains(trigger.word().construction())) {
      if (sense == Sense.FORCE || sense == Sense.ORGANIZATION) {
        casting.add(Role.RESPONDER, filler);
      }
      return;
    }
    switch (sense) {
      case ATTACKER -> {
        casting.add(Role.PERPETRATOR_INDIVIDUAL, filler);
        organization(line, phrase, casting);
      }
      case GROUP -> casting.add(Role.PERPETRATOR_ORGANIZATION, filler);
      case WEAPON -> casting.add(Role.WEAPON, filler);
      case FORCE -> force(line, phrase, filler, arguments, casting);
      case PERSON -> {
        if (!line.tag(phrase.head()).equals("PRP") && !isVague(line, phrase)) {
          casting.add(Role.PERPETRATOR_INDIVIDUAL, filler);
          organization(line, phrase, casting);
        }
      }
      case ORGANIZATION -> {
        if (trigger.word().founds() && trigger.group().isPresent()) {
          casting.add(Role.PERPETRATOR_ORGANIZATION, filler);
        }
      }
      default -> {
        // Events, places, times and things do nothing by themselves.
      }
    }
  }

  private static boolean isVague(Line line, Phrase phrase) {
    return Set.of("people", "others", "other", "one", "victim", "victims")
        .contains(line.word(phrase.head()));
  }

  /**
   * Security forces that act against attackers respond; otherwise they are told as the attackers.
   */
  private void force(
      Line line, Phrase phrase, Filler filler, Arguments arguments, Casting casting) {
    boolean onPersons =
        Stream.concat(
                arguments.patients().stream(),
                arguments.attached().stream()
                    .filter(each -> each.preposition().equals("on"))
                    .map(Attached::phrase))
            .anyMatch(each -> senses.of(line, each) == Sense.PERSON);
    boolean answered =
        (KEEPERS.contains(line.word(phrase.head())) && !onPersons)
            || arguments.patients().stream()
                .anyMatch(
                    patient ->
                        senses.of(line, patient) == Sense.ATTACKER
                            || line.tag(patient.head()).equals("PRP"));
    Role role =
        answered
            ? Role.RESPONDER
            : filler.name() ? Role.PERPETRATOR_ORGANIZATION : Role.PERPETRATOR_INDIVIDUAL;
    casting.add(role, filler);
    if (role == Role.PERPETRATOR_INDIVIDUAL) {
      organization(line, phrase, casting);
    }
  }

  private void organization(Line line, Phrase phrase, Casting casting) {
    fillers
        .organizationIn(line, phrase)
        .ifPresent(filler -> casting.add(Role.PERPETRATOR_ORGANIZATION, filler));
  }

  private void patient(Line line, Phrase phrase, Trigger trigger, Casting casting) {
    Sense sense = senses.of(line, phrase);
    if (BY_WEAPON.contains(trigger.word().construction())) {
      if (sense == Sense.WEAPON) {
        casting.add(Role.WEAPON, fillers.of(line, phrase));
      }
      return;
    }
    if (trigger.word().construction() == Construction.HOLD) {
      held(line, phrase, sense, casting);
      return;
    }
    if (sense == Sense.ATTACKER) {
      if (trigger.word().construction() == Construction.HARM) {
        casting.add(Role.PERPETRATOR_INDIVIDUAL, fillers.of(line, phrase));
      }
      return;
    }
    target(line, phrase, sense, trigger, casting);
  }

  /** Who is arrested is no victim; suspects are so for what is told before. */
  private void held(Line line, Phrase phrase, Sense sense, Casting casting) {
    boolean pronoun = line.tag(phrase.head()).equals("PRP");
    boolean anyone = sense == Sense.PERSON || sense == Sense.FORCE;
    if (anyone && !pronoun && !isVague(line, phrase)) {
      casting.add(Role.HUMAN_TARGET, fillers.of(line, phrase));
    }
  }

  private void target(Line line, Phrase phrase, Sense sense, Trigger trigger, Casting casting) {
    Filler filler = fillers.of(line, phrase);
    boolean onPersons =
        trigger.word().construction() == Construction.HARM
            || trigger.word().construction() == Construction.SEIZE;
    if (sense == Sense.OBJECT || sense == Sense.SITE || isBuilding(line, phrase)) {
      if (trigger.word().construction() != Construction.HARM) {
        casting.add(Role.PHYSICAL_TARGET, filler);
      }
    } else if (sense == Sense.FORCE || sense == Sense.PERSON) {
      person(line, phrase, filler, casting);
    } else if (sense == Sense.OTHER && onPersons && filler.name()) {
      casting.add(Role.HUMAN_TARGET, filler);
      casting.add(Role.VICTIM, filler);
    }
  }

  private void person(Line line, Phrase phrase, Filler filler, Casting casting) {
    if (line.tag(phrase.head()).equals("PRP") || isVague(line, phrase)) {
      return;
    }
    casting.add(Role.HUMAN_TARGET, filler);
    if (filler.name() && senses.of(line, phrase) == Sense.PERSON) {
      casting.add(Role.VICTIM, filler);
    }
  }

  /** "The Quetta Police Office" is a body and a building. */
  private boolean isBuilding(Line line, Phrase phrase) {
    return lexicon.objects.endingAt(line.words(), phrase.begin(), phrase.end()).isPresent();
  }

  private void attached(Line line, Attached attached, Trigger trigger, Casting casting) {
    Phrase phrase = ClauseReader.owned(line, attached.phrase());
    Sense sense = senses.of(line, phrase);
    String preposition = attached.preposition();
    if (trigger.word().construction() == Construction.HOLD) {
      return;
    }
    if (sense == Sense.WEAPON && !preposition.equals("of")) {
      casting.add(Role.WEAPON, fillers.of(line, phrase));
      return;
    }
    Construction construction = trigger.word().construction();
    boolean thing = sense == Sense.OBJECT || sense == Sense.SITE || isBuilding(line, phrase);
    if (thing && ON_THINGS.contains(construction) && TARGET_PREPOSITIONS.contains(preposition)) {
      casting.add(Role.PHYSICAL_TARGET, fillers.of(line, phrase));
    }
    boolean human = (sense == Sense.PERSON || sense == Sense.FORCE) && !thing;
    boolean at =
        ON_THINGS.contains(construction) && Set.of("on", "against", "at").contains(preposition);
    boolean of = trigger.isNoun() && construction != Construction.HIT && preposition.equals("of");
    if (human && PERSON_PREPOSITIONS.contains(preposition) && (at || of)) {
      person(line, phrase, fillers.of(line, phrase), casting);
    }
  }

  /** "Terrorist attack", "car bomb explosion", "the TTP's assault". */
  private void inside(Line line, Phrase phrase, Trigger trigger, Casting casting) {
    for (int i = phrase.begin(); i < trigger.begin(); i++) {
      Optional<Phrasebook.Match<Optional<IncidentType>>> weapon =
          lexicon.weapons.at(line.words(), i);
      if (weapon.isPresent()) {
        casting.add(Role.WEAPON, plain(line, weapon.get().begin(), weapon.get().end()));
        i = weapon.get().end() - 1;
        continue;
      }
      Optional<Phrasebook.Match<PersonNoun>> person = lexicon.people.at(line.words(), i);
      if (person.isPresent() && person.get().value().sense() == Sense.ATTACKER) {
        casting.add(Role.PERPETRATOR_INDIVIDUAL, plain(line, i, person.get().end()));
      }
    }
    if (senses.holdsGroup(line, phrase)) {
      organization(line, phrase, casting);
    }
    if (trigger.word().construction() == Construction.DEVICE) {
      casting.add(Role.WEAPON, plain(line, phrase.core(), phrase.end()));
    }
  }

  private static Filler plain(Line line, int begin, int end) {
    return new Filler(line.span(begin, end), Optional.empty(), Optional.empty(), false, false);
  }
}
