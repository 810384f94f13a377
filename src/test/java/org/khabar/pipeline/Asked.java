package org.khabar.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.model.ArticleFacts;
import org.khabar.model.EntryId;
import org.khabar.model.Incident;
import org.khabar.model.IncidentDate;
import org.khabar.model.IncidentStatus;
import org.khabar.model.Link;
import org.khabar.model.Organization;
import org.khabar.model.Place;
import org.khabar.model.PlaceUse;
import org.khabar.model.Role;
import org.khabar.model.UncertainDate;

/** What the tests ask of the facts of an article. */
final class Asked {
  private Asked() {}

  static List<Incident> happened(ArticleFacts facts) {
    return facts.incidents().stream()
        .filter(incident -> incident.status() == IncidentStatus.HAPPENED)
        .toList();
  }

  private static Map<String, Place> places(ArticleFacts facts) {
    return facts.entities().places().stream().collect(Collectors.toMap(Place::id, place -> place));
  }

  /** Names of the incident's places and sites and of the places around them. */
  static Set<String> where(ArticleFacts facts, Incident incident) {
    Map<String, Place> places = places(facts);
    return Stream.concat(incident.places().stream(), incident.sites().stream())
        .map(PlaceUse::place)
        .flatMap(
            id ->
                Stream.iterate(
                    Optional.ofNullable(places.get(id)),
                    Optional::isPresent,
                    place -> place.flatMap(Place::within).map(places::get)))
        .map(place -> place.orElseThrow().name())
        .collect(Collectors.toSet());
  }

  static Set<String> siteNames(ArticleFacts facts, Incident incident) {
    Map<String, Place> places = places(facts);
    return incident.sites().stream()
        .map(use -> Optional.ofNullable(places.get(use.place())).orElseThrow().name())
        .collect(Collectors.toSet());
  }

  static List<String> words(ArticleFacts facts, Incident incident, Role role) {
    return incident.role(role).stream()
        .map(filler -> filler.mentions().get(0).in(facts.article().text()))
        .toList();
  }

  static Optional<String> dateWords(ArticleFacts facts, Incident incident) {
    return incident.date().map(date -> date.span().in(facts.article().text()));
  }

  static Optional<String> edtf(ArticleFacts facts, String where) {
    return happened(facts).stream()
        .filter(incident -> where(facts, incident).contains(where))
        .findFirst()
        .orElseThrow()
        .date()
        .flatMap(IncidentDate::date)
        .map(UncertainDate::edtf);
  }

  static Map<String, Long> links(ArticleFacts facts) {
    return facts.entities().places().stream()
        .filter(place -> geonames(place).isPresent())
        .collect(
            Collectors.toMap(
                Place::name, place -> geonames(place).orElseThrow(), (one, other) -> one));
  }

  private static Optional<Long> geonames(Place place) {
    return place.link().flatMap(Link::entry).flatMap(EntryId::geonames);
  }

  static Set<String> organizations(ArticleFacts facts) {
    return facts.entities().organizations().stream()
        .map(Organization::name)
        .collect(Collectors.toSet());
  }
}
