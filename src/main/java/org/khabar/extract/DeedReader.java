package org.khabar.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.IncidentStatus;
import org.khabar.model.IncidentType;
import org.khabar.model.Role;

/** Reads what the triggers of a line tell. */
final class DeedReader {
  private static final Set<Role> PARTIES =
      EnumSet.of(
          Role.PERPETRATOR_INDIVIDUAL,
          Role.PERPETRATOR_ORGANIZATION,
          Role.PHYSICAL_TARGET,
          Role.HUMAN_TARGET);

  private final Lexicon lexicon;
  private final Senses senses;
  private final TriggerFinder triggers;
  private final StatusReader statuses;
  private final ArgumentFinder arguments;
  private final RoleFinder roles;
  private final DateChooser dates;
  private final PlaceChooser places;
  private final PlaceMemory memory;

  DeedReader(Lexicon lexicon, Senses senses, FillerReader fillers, PlaceChooser places) {
    this.lexicon = lexicon;
    this.senses = senses;
    this.places = places;
    this.memory = new PlaceMemory(places);
    this.triggers = new TriggerFinder(lexicon);
    this.statuses = new StatusReader(lexicon);
    this.arguments = new ArgumentFinder(lexicon);
    this.roles = new RoleFinder(lexicon, senses, fillers);
    this.dates = new DateChooser(lexicon);
  }

  /** The deeds of a line in text order. */
  List<Deed> in(Line line, boolean counted) {
    List<Deed> deeds = new ArrayList<>();
    for (Trigger trigger : triggers.in(line)) {
      Optional<IncidentStatus> status = statuses.of(trigger);
      status.flatMap(said -> deed(trigger, said, counted)).ifPresent(deeds::add);
    }
    memory.take(line);
    return deeds;
  }

  private Optional<Deed> deed(Trigger trigger, IncidentStatus status, boolean counted) {
    Line line = trigger.line();
    Arguments around = arguments.of(trigger);
    if (!fits(line, trigger, around)) {
      return Optional.empty();
    }
    Casting casting = roles.cast(trigger, around);
    IncidentType type = exactType(line, trigger, around);
    Optional<DateChooser.Dated> date = dates.of(trigger);
    List<PlaceChooser.Placed> where = where(trigger, around);
    boolean recalled = cueBefore(trigger, Cue.RECALLED);
    Deed deed =
        new Deed(
            trigger,
            type,
            status,
            casting,
            date,
            where,
            false,
            cueBefore(trigger, Cue.ANOTHER),
            recalled);
    boolean founds = founds(deed, around, counted);
    return Optional.of(
        new Deed(trigger, type, status, casting, date, where, founds, deed.another(), recalled));
  }

  /** The places named in the line, or the one it points back at. */
  private List<PlaceChooser.Placed> where(Trigger trigger, Arguments around) {
    List<PlaceChooser.Placed> named = places.of(trigger, around);
    Optional<PlaceChooser.Placed> pointed = memory.pointedAt(trigger.line());
    boolean near =
        named.stream().anyMatch(each -> each.distance() < 10 && places.saysWhere(each.place()));
    if (pointed.isEmpty() || near) {
      return named;
    }
    List<PlaceChooser.Placed> all = new ArrayList<>(pointed.stream().toList());
    all.addAll(named);
    return all;
  }

  /** Whether the words around the trigger are such that it can be one. */
  private boolean fits(Line line, Trigger trigger, Arguments around) {
    return switch (trigger.word().construction()) {
      case THROW -> around.patients().stream().anyMatch(each -> isWeapon(line, each));
      case CLEAR -> around.patients().stream().anyMatch(each -> roles.isDevice(line, each));
      case BURST ->
          around.patients().stream().anyMatch(each -> isWeapon(line, each))
              || (!trigger.isPassive()
                  && around.agents().stream().anyMatch(each -> bursts(line, each)));
      case DEVICE ->
          line.preposition(trigger.phrase().orElseThrow()).equals("in")
              || line.preposition(trigger.phrase().orElseThrow()).equals("by")
              || line.isVerb(trigger.end())
              || line.isHeadline()
              || isSubjectOfHarm(line, trigger.phrase().orElseThrow());
      default -> true;
    };
  }

  /** "A car bomb in Baghdad left 12 people dead". */
  private boolean isSubjectOfHarm(Line line, Phrase phrase) {
    if (!line.preposition(phrase).isEmpty()) {
      return false;
    }
    for (int i = phrase.end(); i < line.size(); i++) {
      if (lexicon.harms.at(line.words(), i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isWeapon(Line line, Phrase phrase) {
    return senses.of(line, phrase) == Sense.WEAPON;
  }

  private boolean bursts(Line line, Phrase phrase) {
    Sense sense = senses.of(line, phrase);
    return sense != Sense.TIME && sense != Sense.PLACE && sense != Sense.FORCE;
  }

  private IncidentType exactType(Line line, Trigger trigger, Arguments around) {
    List<Phrase> means = new ArrayList<>(around.agents());
    means.addAll(around.patients());
    around.attached().stream()
        .filter(each -> Set.of("with", "by", "in").contains(each.preposition()))
        .forEach(each -> means.add(each.phrase()));
    boolean counted = around.agents().stream().allMatch(each -> line.tag(each.head()).equals("CD"));
    boolean some = trigger.word().construction() == Construction.SELF && counted;
    IncidentType type = some ? IncidentType.ATTACK : trigger.type();
    Optional<IncidentType> agent = roles.typeOfAgents(line, around.agents());
    if (agent.isPresent() && Types.refines(agent.get(), type)) {
      type = agent.get();
    }
    Optional<IncidentType> weapon = roles.typeOfWeapons(line, means);
    if (weapon.isPresent() && Types.refines(weapon.get(), type)) {
      type = weapon.get();
    }
    boolean fired = trigger.word().construction() == Construction.FIRE;
    return fired ? roles.typeOfWeapons(line, around.patients()).orElse(type) : type;
  }

  /** Whether one of the words in or just in front of the trigger is such a cue. */
  private boolean cueBefore(Trigger trigger, Cue cue) {
    Line line = trigger.line();
    for (int i = Math.max(0, trigger.from() - 4); i < trigger.begin(); i++) {
      if (lexicon.cues.at(line.words(), i).filter(match -> match.value() == cue).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean founds(Deed deed, Arguments around, boolean counted) {
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
