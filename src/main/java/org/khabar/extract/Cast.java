package org.khabar.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khabar.model.Role;
import org.khabar.model.RoleFiller;
import org.khabar.model.Span;

/**
 * The actors of an article.
 *
 * @param view the article that their words come from
 * @param gates what the gates say of the article and its lines
 * @param actors all, by part, the likeliest first
 */
record Cast(ArticleView view, Gates gates, List<Actor> actors) {
  private static final double SURE = 0.3;
  private static final int PLACES = 12;

  Cast {
    actors = List.copyOf(actors);
  }

  /** Who plays which part in each of the tellings of violence. */
  Map<Telling, Map<Role, List<RoleFiller>>> deal(List<Telling> tellings) {
    Map<Telling, Map<Role, List<RoleFiller>>> dealt = new LinkedHashMap<>();
    NavigableMap<Integer, Set<Telling>> byLine = new TreeMap<>();
    for (Telling telling : tellings) {
      if (Types.isModelled(telling.type())) {
        dealt.put(telling, new EnumMap<>(Role.class));
        telling
            .deeds()
            .forEach(
                deed ->
                    byLine
                        .computeIfAbsent(deed.line().number(), unused -> new LinkedHashSet<>())
                        .add(telling));
      }
    }
    for (Actor actor : actors) {
      Role role = actor.part().role().orElseThrow();
      RoleFiller filler = actor.filler(view);
      for (Telling telling : homes(actor, byLine)) {
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

  /** What is told in a line that names the actor, else what is told nearest to one. */
  private static Set<Telling> homes(Actor actor, NavigableMap<Integer, Set<Telling>> byLine) {
    List<Variant.Place> sure =
        actor.places().stream().filter(each -> each.likelihood() >= SURE).limit(PLACES).toList();
    List<Variant.Place> places = sure.isEmpty() ? actor.places().subList(0, 1) : sure;
    Set<Telling> homes = new LinkedHashSet<>();
    places.forEach(
        each -> homes.addAll(casting(each, byLine.getOrDefault(each.line().number(), Set.of()))));
    return homes.isEmpty() ? nearest(places, byLine) : homes;
  }

  /**
   * Of several incidents told in a line those whose own words cast the actor, where any do: "weeks
   * after the attack in Peshawar, they stormed the office" says what the office belongs to.
   */
  private static Set<Telling> casting(Variant.Place place, Set<Telling> told) {
    if (told.size() < 2) {
      return told;
    }
    Span words = place.line().span(place.extent().begin(), place.extent().end());
    Set<Telling> casting = new LinkedHashSet<>();
    for (Telling telling : told) {
      boolean casts =
          telling.deeds().stream()
              .filter(deed -> deed.line() == place.line())
              .anyMatch(deed -> deed.casting().names(words));
      if (casts) {
        casting.add(telling);
      }
    }
    return casting.isEmpty() ? told : casting;
  }

  /** The first of those told nearest; of two lines equally near, the one in front. */
  private static Set<Telling> nearest(
      List<Variant.Place> places, NavigableMap<Integer, Set<Telling>> byLine) {
    int least = Integer.MAX_VALUE;
    Set<Telling> found = Set.of();
    for (Variant.Place place : places) {
      int line = place.line().number();
      for (Map.Entry<Integer, Set<Telling>> each :
          Stream.of(byLine.floorEntry(line), byLine.ceilingEntry(line))
              .filter(Objects::nonNull)
              .toList()) {
        int away = Math.abs(each.getKey() - line);
        if (away < least) {
          least = away;
          found = Set.of(each.getValue().iterator().next());
        }
      }
    }
    return found;
  }
}
