package org.khabar.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An incident of the world, put together from all that tell it.
 *
 * @param id id of the telling whose article's key is the smallest
 * @param tellings all accounts, that one first, then by article key and text order
 * @param type the most specific type that no telling contradicts
 * @param status the status that most tellings give, happened before the others
 * @param date the most exact date that no telling contradicts
 * @param places ids of its places, the most specific first
 * @param sites ids of its sites
 * @param roles refs and labels of those who played a part, by role
 * @param tolls the span of all tellings' figures
 * @param sourceCount independent sources
 * @param reasons why tellings were put together, one sentence each; empty for a single telling
 */
public record MergedIncident(
    String id,
    List<IncidentTelling> tellings,
    IncidentType type,
    IncidentStatus status,
    Optional<UncertainDate> date,
    List<String> places,
    List<String> sites,
    Map<Role, Set<Actor>> roles,
    Map<TollKind, Count> tolls,
    int sourceCount,
    List<MergeReason> reasons) {
  public MergedIncident {
    tellings = List.copyOf(tellings);
    places = List.copyOf(places);
    sites = List.copyOf(sites);
    reasons = List.copyOf(reasons);
  }

  /**
   * Someone or something that played a part.
   *
   * @param ref id of the entity, where it has one
   * @param label its best name or description, in the words of the first article that gives it
   */
  public record Actor(Optional<String> ref, String label) {}

  /**
   * Why one telling was put with the others.
   *
   * @param incident id of the telling
   * @param with id of the telling it was compared with
   * @param why the agreement, field by field, in one sentence
   */
  public record MergeReason(String incident, String with, String why) {}
}
