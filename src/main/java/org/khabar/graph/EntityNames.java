package org.khabar.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khabar.model.Entities;
import org.khabar.model.Place;

/**
 * One name for each place, organization and person, gathered while articles pass, since articles
 * may write a name in different ways.
 *
 * <p>Grows with the number of different things, not of articles. Thread-safe; the result does not
 * depend on the order of articles.
 */
public final class EntityNames {
  /** A name in capitals alone tells nothing of how it is usually written. */
  private static final Comparator<String> PREFERENCE =
      Comparator.comparing((String name) -> name.equals(name.toUpperCase(Locale.ROOT)))
          .thenComparing(Comparator.naturalOrder());

  private final Map<String, String> names = new HashMap<>();
  private final SortedMap<String, SortedMap<String, String>> labels = new TreeMap<>();

  /** Takes the places, organizations and persons of one article. */
  public synchronized void add(Entities entities) {
    for (Place place : entities.places()) {
      add(place.id(), place.name());
      if (!place.labels().isEmpty()) {
        labels.computeIfAbsent(place.id(), id -> new TreeMap<>(place.labels()));
      }
    }
    entities.organizations().forEach(body -> add(body.id(), body.name()));
    entities.persons().forEach(person -> add(person.id(), person.name()));
  }

  private void add(String id, String name) {
    names.merge(id, name, EntityNames::firstOf);
  }

  /** All names, sorted by id. */
  synchronized SortedMap<String, String> all() {
    return new TreeMap<>(names);
  }

  /** Names of places in other languages by language, sorted by the place's id. */
  synchronized SortedMap<String, SortedMap<String, String>> labels() {
    return new TreeMap<>(labels);
  }

  /** The name of a thing; its id without the kind where no article named it. */
  public synchronized String of(String id) {
    return names.getOrDefault(id, id.substring(id.indexOf('/') + 1));
  }

  private static String firstOf(String one, String other) {
    return PREFERENCE.compare(one, other) <= 0 ? one : other;
  }
}
