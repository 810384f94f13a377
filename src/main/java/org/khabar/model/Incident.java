package org.khabar.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An incident as one article tells it; unknown is absent.
 *
 * @param id for example {@code incident/3f2a…}: derived from the article's id and the words, stable
 *     across runs
 * @param type the most specific type the words support
 * @param status whether it took place
 * @param main whether the article is about it, as against recalling it
 * @param date when
 * @param places where, the most specific first
 * @param sites the buildings or installations
 * @param roles who played which part; a role that nobody plays has no entry
 * @param tolls how many people were hit; what nothing is said of has no entry
 * @param evidence the words that tell it, the clearest first, never empty
 * @param confidence 0 to 1
 */
public record Incident(
    String id,
    IncidentType type,
    IncidentStatus status,
    boolean main,
    Optional<IncidentDate> date,
    List<PlaceUse> places,
    List<PlaceUse> sites,
    Map<Role, List<RoleFiller>> roles,
    Map<TollKind, Toll> tolls,
    List<Span> evidence,
    double confidence) {
  public Incident {
    places = List.copyOf(places);
    sites = List.copyOf(sites);
    roles = ordered(Role.class, roles);
    tolls = ordered(TollKind.class, tolls);
    evidence = List.copyOf(evidence);
  }

  private static <K extends Enum<K>, V> Map<K, V> ordered(Class<K> keys, Map<K, V> map) {
    Map<K, V> ordered = new EnumMap<>(keys);
    ordered.putAll(map);
    return Collections.unmodifiableMap(ordered);
  }

  /** Those who play a part, empty when nobody does. */
  public List<RoleFiller> role(Role role) {
    return roles.getOrDefault(role, List.of());
  }

  /** What is said of how many people were hit this way. */
  public Optional<Toll> toll(TollKind kind) {
    return Optional.ofNullable(tolls.get(kind));
  }
}
