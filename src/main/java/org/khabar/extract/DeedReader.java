package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.IncidentStatus;
import org.khabar.model.IncidentType;
import org.khabar.model.Role;

/** Reads what the triggers of a line tell. */
final class DeedReader {
  private static final Set<String> UNITS =
      Set.of("hours", "day", "days", "week", "weeks", "month", "months", "year", "years");

  private final Lexicon lexicon;
  private final TriggerFinder triggers;
  private final StatusReader statuses;
  private final ArgumentFinder arguments;
  private final RoleFinder roles;
  private final Means means;
  private final DateChooser dates;
  private final PlaceChooser places;
  private final PlaceDistance distances;
  private final PlaceMemory memory;
  private final ConstructionCheck check;
  private final Founding founding;

  DeedReader(Lexicon lexicon, Senses senses, FillerReader fillers, PlaceChooser places) {
    this.lexicon = lexicon;
    this.places = places;
    this.distances = new PlaceDistance(lexicon);
    this.memory = new PlaceMemory(places);
    this.triggers = new TriggerFinder(lexicon);
    this.statuses = new StatusReader(lexicon);
    this.arguments = new ArgumentFinder(lexicon);
    this.means = new Means(lexicon);
    this.roles = new RoleFinder(lexicon, senses, fillers);
    this.dates = new DateChooser(lexicon);
    this.check = new ConstructionCheck(lexicon, senses, means);
    this.founding = new Founding(lexicon, senses, means);
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
    if (!check.fits(trigger, around)) {
      return Optional.empty();
    }
    Casting casting = roles.cast(trigger, around);
    IncidentType type = exactType(line, trigger, around, casting);
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
            false,
            cueBefore(trigger, Cue.ANOTHER) || isLongBefore(trigger),
            recalled);
    boolean founds = founding.founds(deed, around, counted);
    return Optional.of(deed.weighed(founds, founding.answers(deed, around)));
  }

  /** The places named in the line, or the one it points back at. */
  private List<PlaceChooser.Placed> where(Trigger trigger, Arguments around) {
    List<PlaceChooser.Placed> named = places.of(trigger, around, distances);
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

  private IncidentType exactType(Line line, Trigger trigger, Arguments around, Casting casting) {
    List<Phrase> phrases = new ArrayList<>(around.agents());
    phrases.addAll(around.patients());
    around.attached().stream()
        .filter(each -> Set.of("with", "by", "in").contains(each.preposition()))
        .forEach(each -> phrases.add(each.phrase()));
    boolean counted = around.agents().stream().allMatch(each -> line.tag(each.head()).equals("CD"));
    boolean some = trigger.word().construction() == Construction.SELF && counted;
    IncidentType type = some ? IncidentType.ATTACK : trigger.type();
    Optional<IncidentType> agent = means.typeOfAgents(line, around.agents());
    if (agent.isPresent() && (Types.refines(agent.get(), type) || isCarBomb(agent.get(), type))) {
      type = agent.get();
    }
    Optional<IncidentType> weapon = means.typeOfWeapons(line, phrases);
    if (weapon.isPresent() && Types.refines(weapon.get(), type)) {
      type = weapon.get();
    }
    boolean stormed =
        line.lemma(trigger.end() - 1).equals("assault") && casting.has(Role.PHYSICAL_TARGET);
    if (type == IncidentType.ATTACK && stormed) {
      type = IncidentType.ARMED_ASSAULT;
    }
    boolean fired = trigger.word().construction() == Construction.FIRE;
    return fired ? means.typeOfWeapons(line, around.patients()).orElse(type) : type;
  }

  /** "A suicide bomber rammed his car into the gate". */
  private static boolean isCarBomb(IncidentType agent, IncidentType type) {
    return agent == IncidentType.SUICIDE_BOMBING && type == IncidentType.VEHICLE_RAMMING;
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

  /** "It comes a week after 44 people were killed": another incident. */
  private static boolean isLongBefore(Trigger trigger) {
    Line line = trigger.line();
    for (int i = trigger.from() - 1; i > 0; i--) {
      if (line.word(i).equals("after") && UNITS.contains(line.word(i - 1))) {
        return true;
      }
      if (line.isMark(i)) {
        return false;
      }
    }
    return false;
  }
}
