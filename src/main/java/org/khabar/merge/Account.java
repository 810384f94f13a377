package org.khabar.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.model.Article;
import org.khabar.model.ArticleFacts;
import org.khabar.model.Incident;
import org.khabar.model.IncidentDate;
import org.khabar.model.IncidentTelling;
import org.khabar.model.MergedIncident.Actor;
import org.khabar.model.Place;
import org.khabar.model.PlaceUse;
import org.khabar.model.Role;
import org.khabar.model.RoleFiller;
import org.khabar.model.UncertainDate;

/**
 * One article's incident with all that comparing it needs, so that the article itself can be let
 * go.
 *
 * @param telling the incident and where it was told
 * @param published when the article came out
 * @param dateWords the words of an unresolved date, lower case
 * @param spots ids of its most specific places, countries left out
 * @param areas ids of its places and of those around them, countries left out
 * @param countries ids of the countries they are in
 * @param sites its sites, by id
 * @param targets ids of the organizations, persons and places that were hit
 * @param victims names of those hit, lower case
 * @param actors who played which part
 */
record Account(
    IncidentTelling telling,
    Optional<LocalDate> published,
    Optional<String> dateWords,
    Set<String> spots,
    Set<String> areas,
    Set<String> countries,
    Map<String, SiteName> sites,
    Set<String> targets,
    Set<String> victims,
    Map<Role, List<Actor>> actors) {

  static List<Account> of(ArticleFacts facts) {
    Map<String, Place> places =
        facts.entities().places().stream().collect(Collectors.toMap(Place::id, place -> place));
    Map<String, String> names = names(facts);
    List<Account> accounts = new ArrayList<>();
    for (Incident incident : facts.incidents()) {
      accounts.add(of(facts.article(), incident, places, names));
    }
    return accounts;
  }

  private static Account of(
      Article article, Incident incident, Map<String, Place> places, Map<String, String> names) {
    Set<String> areas = new LinkedHashSet<>();
    Set<String> countries = new LinkedHashSet<>();
    Stream.concat(incident.places().stream(), incident.sites().stream())
        .map(PlaceUse::place)
        .forEach(place -> addAround(place, places, areas, countries));
    Map<Role, List<Actor>> actors = new LinkedHashMap<>();
    incident
        .roles()
        .forEach((role, fillers) -> actors.put(role, actors(fillers, article.text(), names)));
    return new Account(
        new IncidentTelling(article.key(), article.publisher().orElse(article.key()), incident),
        article.published().flatMap(UncertainDate::latest),
        unresolvedWords(incident.date(), article.text()),
        spots(places, areas),
        areas,
        countries,
        sites(incident, places),
        refs(incident, Role.PHYSICAL_TARGET, Role.HUMAN_TARGET, Role.VICTIM),
        actors.getOrDefault(Role.VICTIM, List.of()).stream()
            .map(victim -> victim.label().toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        actors);
  }

  /** Names of all entities of an article, by id. */
  private static Map<String, String> names(ArticleFacts facts) {
    Map<String, String> names = new LinkedHashMap<>();
    facts.entities().places().forEach(place -> names.put(place.id(), place.name()));
    facts.entities().organizations().forEach(body -> names.put(body.id(), body.name()));
    facts.entities().persons().forEach(person -> names.put(person.id(), person.name()));
    return names;
  }

  private static void addAround(
      String id, Map<String, Place> places, Set<String> areas, Set<String> countries) {
    Optional<Place> at = Optional.ofNullable(places.get(id));
    while (at.isPresent() && !areas.contains(at.get().id())) {
      Place place = at.get();
      if (place.featureCode().filter(code -> code.startsWith("PCL")).isPresent()) {
        countries.add(place.id());
        return;
      }
      if (!place.site()) {
        areas.add(place.id());
      }
      at = place.within().map(places::get);
    }
  }

  /** Those of an incident's places that none of its other places lies within. */
  private static Set<String> spots(Map<String, Place> places, Set<String> areas) {
    Set<String> spots = new LinkedHashSet<>(areas);
    areas.stream()
        .map(places::get)
        .flatMap(place -> place.within().stream())
        .toList()
        .forEach(spots::remove);
    return spots;
  }

  private static Map<String, SiteName> sites(Incident incident, Map<String, Place> places) {
    Map<String, SiteName> sites = new LinkedHashMap<>();
    for (PlaceUse use : incident.sites()) {
      Optional.ofNullable(places.get(use.place()))
          .ifPresent(
              site ->
                  sites.put(
                      site.id(),
                      SiteName.of(site.name(), site.within().map(places::get).map(Place::name))));
    }
    return sites;
  }

  private static Set<String> refs(Incident incident, Role... roles) {
    return Stream.of(roles)
        .flatMap(role -> incident.role(role).stream())
        .flatMap(filler -> filler.ref().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Optional<String> unresolvedWords(Optional<IncidentDate> date, String text) {
    return date.filter(when -> when.date().isEmpty())
        .map(when -> when.span().in(text).toLowerCase(Locale.ROOT));
  }

  private static List<Actor> actors(
      List<RoleFiller> fillers, String text, Map<String, String> names) {
    return fillers.stream()
        .map(
            filler ->
                new Actor(
                    filler.ref(),
                    filler
                        .ref()
                        .map(names::get)
                        .orElseGet(
                            () -> filler.mentions().get(0).in(text).replaceAll("\\s+", " "))))
        .toList();
  }

  Incident incident() {
    return telling.incident();
  }

  Optional<UncertainDate> date() {
    return incident().date().flatMap(IncidentDate::date);
  }

  /** Whether it happened on one known day. */
  boolean hasDay() {
    return date().filter(UncertainDate::isDay).isPresent();
  }

  boolean isRecent() {
    return incident().date().filter(IncidentDate::recent).isPresent();
  }
}
