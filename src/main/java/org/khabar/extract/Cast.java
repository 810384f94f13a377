package org.khabar.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.model.IncidentType;
import org.khabar.model.Role;
import org.khabar.model.RoleFiller;
import org.khabar.model.Span;

/**
 * The actors of an article.
 *
 * @param context the candidates that their words come from
 * @param gates what the gates say of the article and its lines
 * @param actors all, by part, the likeliest first
 */
record Cast(CandidateFeatures context, Gates gates, List<Actor> actors) {
  /** Where the rules alone say who plays which part: the models know violence only. */
  private static final Set<IncidentType> OTHER =
      EnumSet.of(
          IncidentType.ARREST,
          IncidentType.SECURITY_OPERATION,
          IncidentType.PROTEST,
          IncidentType.RIOT,
          IncidentType.THREAT);

  private static final double SURE = 0.3;

  Cast {
    actors = List.copyOf(actors);
  }

  static boolean isViolence(Telling telling) {
    return !OTHER.contains(telling.type());
  }

  /** Who plays which part in each of the tellings of violence. */
  Map<Telling, Map<Role, List<RoleFiller>>> deal(List<Telling> tellings) {
    List<Telling> violent = tellings.stream().filter(Cast::isViolence).toList();
    Map<Telling, Map<Role, List<RoleFiller>>> dealt = new LinkedHashMap<>();
    violent.forEach(each -> dealt.put(each, new EnumMap<>(Role.class)));
    for (Actor actor : actors) {
      Role role = actor.part().role().orElseThrow();
      RoleFiller filler = actor.filler(context);
      for (Telling telling : homes(actor, violent)) {
        Map<Role, List<RoleFiller>> parts =
            dealt.computeIfAbsent(telling, unused -> new EnumMap<>(Role.class));
        add(filler, parts.computeIfAbsent(role, unused -> new ArrayList<>()));
      }
    }
    return dealt;
  }

  /** Adds an actor, or its words where the entity is there already, the longest name first. */
  private static void add(RoleFiller filler, List<RoleFiller> fillers) {
    for (int i = 0; i < fillers.size(); i++) {
      RoleFiller known = fillers.get(i);
      if (filler.ref().isPresent() && filler.ref().equals(known.ref())) {
        boolean longer = filler.mentions().get(0).length() > known.mentions().get(0).length();
        List<Span> spans =
            Stream.of(longer ? filler : known, longer ? known : filler)
                .flatMap(each -> each.mentions().stream())
                .distinct()
                .toList();
        fillers.set(i, new RoleFiller(spans, known.ref()));
        return;
      }
    }
    fillers.add(filler);
  }

  /** The tellings that a line with the actor's name tells, else the nearest one. */
  private static List<Telling> homes(Actor actor, List<Telling> tellings) {
    List<Variant.Place> sure =
        actor.places().stream().filter(each -> each.likelihood() >= SURE).toList();
    List<Variant.Place> places = sure.isEmpty() ? actor.places() : sure;
    List<Telling> homes = tellings.stream().filter(each -> distance(places, each) == 0).toList();
    return homes.isEmpty()
        ? tellings.stream().min(Comparator.comparingInt(each -> distance(places, each))).stream()
            .toList()
        : homes;
  }

  private static int distance(List<Variant.Place> places, Telling telling) {
    int distance = Integer.MAX_VALUE;
    for (Deed deed : telling.deeds()) {
      for (Variant.Place place : places) {
        int lines = place.line().number() - deed.line().number();
        distance = Math.min(distance, lines < 0 ? 2 * -lines : 2 * lines - (lines > 0 ? 1 : 0));
      }
    }
    return distance;
  }
}
