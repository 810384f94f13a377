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

  /** How words begin that speak of violence, whatever else a line tells: "crashed when shot at". */
  private static final Set<String> VIOLENT =
      Set.of("explo", "bomb", "shot", "gunm", "missile", "rocket", "suicide");

  private final Lexicon lexicon;
  private final Senses senses;
  private final Means means;

  Founding(Lexicon lexicon, Senses senses, Means means) {
    this.lexicon = lexicon;
    this.senses = senses;
    this.means = means;
  }

  /** Whether it does; {@code counted} says that its line counts who was hit. */
  boolean founds(Deed deed, Arguments around, boolean counted) {
    Trigger trigger = deed.trigger();
    boolean told =
        trigger.word().founds() || isIntrusion(deed, around) || meetsWeapon(deed, around);
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
        || isByWeapon(deed)
        || placed
        || dated
        || counted
        || trigger.line().isHeadline()
        || trigger.word().construction() == Construction.BURST
        || trigger.word().construction() == Construction.SELF
        || trigger.word().construction() == Construction.SEIZE;
  }

  /** "Security forces killed four militants in Tank on Monday"; not "killed the attackers". */
  boolean answers(Deed deed, Arguments around) {
    Line line = deed.line();
    boolean onSome =
        !around.patients().isEmpty()
            && around.patients().stream()
                .allMatch(each -> senses.of(line, each) == Sense.ATTACKER && !each.pointsBack());
    return onSome
        && deed.status() == IncidentStatus.HAPPENED
        && deed.trigger().word().founds()
        && deed.trigger().word().construction() == Construction.HARM
        && around.agents().stream().anyMatch(each -> senses.of(line, each) == Sense.FORCE)
        && (deed.place().isPresent() || deed.date().isPresent());
  }

  /** "Militants entered the office": attackers make a plain verb tell an attack. */
  private boolean isIntrusion(Deed deed, Arguments around) {
    return deed.trigger().word().construction() == Construction.HIT
        && !deed.trigger().isNoun()
        && deed.casting().has(Role.PHYSICAL_TARGET)
        && around.agents().stream()
            .anyMatch(each -> senses.of(deed.line(), each) == Sense.ATTACKER);
  }

  /** "The train hit a mine", "drones hit an oil depot". */
  private boolean meetsWeapon(Deed deed, Arguments around) {
    Line line = deed.line();
    boolean weapons =
        !around.agents().isEmpty()
            && around.agents().stream().allMatch(each -> senses.of(line, each) == Sense.WEAPON);
    return deed.trigger().word().construction() == Construction.HIT
        && !deed.trigger().isNoun()
        && (weapons || around.patients().stream().anyMatch(each -> means.isDevice(line, each)));
  }

  /** "Was killed by two bullets". */
  private static boolean isByWeapon(Deed deed) {
    return deed.trigger().word().construction() == Construction.HARM
        && deed.casting().has(Role.WEAPON);
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
    return line.hasAny(lexicon.otherCauses)
        && line.words().stream().noneMatch(word -> VIOLENT.stream().anyMatch(word::startsWith));
  }
}
