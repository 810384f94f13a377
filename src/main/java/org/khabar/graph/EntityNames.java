package org.khabar.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.khabar.model.Entities;

/**
 * Names of places by id, gathered while articles pass, so that incidents can be labelled.
 *
 * <p>Grows with the number of different places, not of articles. Thread-safe; the result does not
 * depend on the order of articles.
 */
public final class EntityNames {
  /** A name in capitals alone tells nothing of how it is usually written. */
  private static final Comparator<String> PREFERENCE =
      Comparator.comparing((String name) -> name.equals(name.toUpperCase(Locale.ROOT)))
          .thenComparing(Comparator.naturalOrder());

  private final Map<String, String> names = new HashMap<>();

  /** Takes the places of one article. */
  public synchronized void add(Entities entities) {
    entities.places().forEach(place -> names.merge(place.id(), place.name(), EntityNames::firstOf));
  }

  /** The name of a place; its id without the kind where no article named it. */
  public synchronized String of(String id) {
    return names.getOrDefault(id, id.substring(id.indexOf('/') + 1));
  }

  private static String firstOf(String one, String other) {
    return PREFERENCE.compare(one, other) <= 0 ? one : other;
  }
}
