package org.khabar.extract;

import java.util.EnumSet;
import java.util.Set;
import org.khabar.model.IncidentStatus;
import org.khabar.model.IncidentType;
import org.khabar.model.Role;

/** Tells whether a deed is particular enough to tell an incident of its own. */
final class Founding {
  private static final Set<Role> PARTIES =
      EnumSet.of(
          Role.PERPETRATOR_INDIVIDUAL,
          Role.PERPETRATOR_ORGANIZATION,
          Role.PHYSICAL_TARGET,
          Role.HUMAN_TARGET);

  private final Lexicon lexicon;
  private final Senses senses;

  Founding(Lexicon lexicon, Senses senses) {
    this.lexicon = lexicon;
    this.senses = senses;
  }

  /** Whether it does; {@code counted} says that its line counts who was hit. */
  boolean founds(Deed deed, Arguments around, boolean counted) {
    Trigger trigger = deed.trigger();
    boolean told = trigger.word().founds() || isIntrusion(deed, around);
    if (!told || isAnswer(deed, around) || hasOtherCause(deed.line())) {
      return false;
    }
    boolean parties = PARTIES.stream().anyMatch(deed.casting()::has);
    boolean placed = deed.place().isPresent();
    boolean dated = deed.date().filter(date -> date.date().date().isPresent()).isPresent();
    if (deed.status() != IncidentStatus.HAPPENED) {
      return placed
          || deed.casting().has(Role.PHYSICAL_TARGET)
          || deed.casting().has(Role.HUMAN_TARGET);
    }
    return parties
        || placed
        || dated
        || counted
        || trigger.line().isHeadline()
        || trigger.word().construction() == Construction.BURST
        || trigger.word().construction() == Construction.SELF
        || trigger.word().construction() == Construction.SEIZE;
  }

  /** "Militants entered the office": attackers make a plain verb tell an attack. */
  private boolean isIntrusion(Deed deed, Arguments around) {
    return deed.trigger().word().construction() == Construction.HIT
        && !deed.trigger().isNoun()
        && deed.casting().has(Role.PHYSICAL_TARGET)
        && around.agents().stream()
            .anyMatch(each -> senses.of(deed.line(), each) == Sense.ATTACKER);
  }

  /** What security forces do to attackers is no attack. */
  private boolean isAnswer(Deed deed, Arguments around) {
    Line line = deed.line();
    Casting casting = deed.casting();
    boolean onAttackers =
        !around.patients().isEmpty()
            && around.patients().stream().allMatch(each -> senses.of(line, each) == Sense.ATTACKER)
            && deed.trigger().word().construction() == Construction.HARM;
    boolean byForces =
        casting.has(Role.RESPONDER)
            && deed.trigger().word().construction() != Construction.CLEAR
            && !casting.has(Role.PERPETRATOR_ORGANIZATION)
            && !casting.has(Role.HUMAN_TARGET);
    boolean raid =
        deed.type() == IncidentType.RAID
            && (around.agents().stream().anyMatch(each -> senses.of(line, each) == Sense.FORCE)
                || isPoliceRaid(deed.trigger()));
    return onAttackers || byForces || raid;
  }

  private boolean isPoliceRaid(Trigger trigger) {
    return trigger.phrase().isPresent()
        && lexicon
            .people
            .endingAt(trigger.line().words(), trigger.from(), trigger.begin())
            .filter(match -> match.value().sense() == Sense.FORCE)
            .isPresent();
  }

  private boolean hasOtherCause(Line line) {
    return line.words().stream().anyMatch(lexicon.otherCauses::contains)
        && line.words().stream()
            .noneMatch(word -> word.startsWith("explo") || word.startsWith("bomb"));
  }
}
