package org.khabar.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which countries an article's names speak for. */
final class CountryEvidence {
  /** The countries of the names whose place is likely. */
  private final Set<String> likely = new HashSet<>();

  /** By country, the names whose place surely lies there, adjectives and the country's too. */
  private final Map<String, Set<String>> sure = new HashMap<>();

  /** The same of towns and divisions alone: they say where an article plays. */
  private final Map<String, Set<String>> local = new HashMap<>();

  /**
   * What some names say.
   *
   * @param names those that count, with their candidates ranked
   */
  CountryEvidence(List<PlaceName> names) {
    for (PlaceName name : names) {
      name.best()
          .filter(best -> !best.place().country().isEmpty())
          .ifPresent(best -> add(name, best));
    }
  }

  private void add(PlaceName name, Candidate best) {
    String country = best.place().country();
    if (name.isPlausible() && name.standsAlone()) {
      likely.add(country);
    }
    if (best.isSure()) {
      add(sure, country, name);
      if (name.standsAlone() && !name.isDemonym() && !Containment.isCountry(best.place())) {
        add(local, country, name);
      }
    }
  }

  private static void add(Map<String, Set<String>> names, String country, PlaceName name) {
    names.computeIfAbsent(country, none -> new HashSet<>()).add(Slug.of(name.name()));
  }

  /** Whether no name says anything. */
  boolean areUnknown() {
    return likely.isEmpty();
  }

  /** Whether some name likely stands for a place of the country. */
  boolean hasLikely(String country) {
    return likely.contains(country);
  }

  /** Whether other towns surely lie in some country, but nothing speaks for this one. */
  boolean isForeign(PlaceName name, String country) {
    return !isBacked(sure, name, country)
        && local.keySet().stream().anyMatch(each -> isBacked(local, name, each));
  }

  /** Whether another name than this is among a country's. */
  private static boolean isBacked(Map<String, Set<String>> names, PlaceName name, String country) {
    Set<String> backing = names.getOrDefault(country, Set.of());
    return backing.size() > (backing.contains(Slug.of(name.name())) ? 1 : 0);
  }

  /** The countries in which places bear a name. */
  static Set<String> of(PlaceName name) {
    return name.candidates().stream()
        .map(candidate -> candidate.place().country())
        .filter(country -> !country.isEmpty())
        .collect(Collectors.toSet());
  }

  /** How likely a name stands for a place of a country. */
  static double shareOf(PlaceName name, String country) {
    return name.candidates().stream()
        .filter(candidate -> candidate.place().country().equals(country))
        .mapToDouble(Candidate::share)
        .sum();
  }
}
