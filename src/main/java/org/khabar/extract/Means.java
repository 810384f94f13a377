package org.khabar.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.IncidentType;

/** Tells what attackers and weapons say of an incident's type: a gunman shoots, a bomb explodes. */
final class Means {
  /** What goes off by itself, as against what is fired or thrown. */
  private static final Set<IncidentType> EXPLODING =
      EnumSet.of(IncidentType.BOMBING, IncidentType.SUICIDE_BOMBING);

  private final Lexicon lexicon;

  Means(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What an attacker so called does: a gunman shoots. */
  Optional<IncidentType> typeOfAgents(Line line, List<Phrase> agents) {
    for (Phrase agent : agents) {
      Optional<IncidentType> type =
          lexicon
              .people
              .endingAt(line.words(), agent.begin(), agent.end())
              .flatMap(match -> match.value().type());
      if (type.isPresent()) {
        return type;
      }
    }
    return Optional.empty();
  }

  /** A device laid somewhere: "a bomb", "two explosive devices"; not "explosives". */
  boolean isDevice(Line line, Phrase phrase) {
    return !line.word(phrase.head()).equals("explosives")
        && typeOfWeapons(line, List.of(phrase)).filter(EXPLODING::contains).isPresent();
  }

  /** A gun that goes off is no bomb. */
  boolean areGuns(Line line, List<Phrase> phrases) {
    return typeOfWeapons(line, phrases).filter(IncidentType.ARMED_ASSAULT::equals).isPresent();
  }

  /** What the use of a weapon tells, where one of the phrases is a weapon. */
  Optional<IncidentType> typeOfWeapons(Line line, List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      Optional<IncidentType> type =
          lexicon
              .weapons
              .endingAt(line.words(), phrase.begin(), phrase.end())
              .flatMap(Phrasebook.Match::value);
      if (type.isPresent()) {
        return type;
      }
    }
    return Optional.empty();
  }

  /** What all of some weapons, as a text names them, tell alike; empty where they differ. */
  Optional<IncidentType> typeOfNames(List<String> names) {
    Set<IncidentType> types = EnumSet.noneOf(IncidentType.class);
    for (String name : names) {
      List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("\\s+"));
      lexicon
          .weapons
          .endingAt(words, 0, words.size())
          .flatMap(Phrasebook.Match::value)
          .ifPresent(types::add);
    }
    types.remove(IncidentType.SUICIDE_BOMBING); // who wears a vest may not come to use it
    return types.size() == 1 ? types.stream().findFirst() : Optional.empty();
  }
}
