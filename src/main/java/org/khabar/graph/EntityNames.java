package org.khabar.graph;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.khabar.model.Entities;
import org.khabar.model.Place;
import org.khabar.remember.StoredMap;

/**
 * One name for each place, organization and person, gathered while articles pass, since articles
 * may write a name in different ways.
 *
 * <p>The names lie in temporary files. Thread-safe; the result does not depend on the order of
 * articles.
 */
public final class EntityNames implements AutoCloseable {
  /** A name in capitals alone tells nothing of how it is usually written. */
  private static final Comparator<String> PREFERENCE =
      Comparator.comparing((String name) -> name.equals(name.toUpperCase(Locale.ROOT)))
          .thenComparing(Comparator.naturalOrder());

  private final StoredMap<Named> names = new StoredMap<>(Named.class);

  /**
   * How a thing is called.
   *
   * @param name its name
   * @param labels names in other languages, by language
   */
  record Named(String name, SortedMap<String, String> labels) {
    /** What both say, with the better name. */
    Named with(Named other) {
      return new Named(
          PREFERENCE.compare(name, other.name) <= 0 ? name : other.name,
          labels.isEmpty() ? other.labels : labels);
    }
  }

  /** Takes the places, organizations and persons of one article. */
  public synchronized void add(Entities entities) {
    for (Place place : entities.places()) {
      add(place.id(), place.name(), place.labels());
    }
    entities.organizations().forEach(body -> add(body.id(), body.name(), Map.of()));
    entities.persons().forEach(person -> add(person.id(), person.name(), Map.of()));
  }

  private void add(String id, String name, Map<String, String> labels) {
    Named said = new Named(name, new TreeMap<>(labels));
    Optional<Named> known = names.get(id);
    Named all = known.map(before -> before.with(said)).orElse(said);
    if (known.isEmpty() || !known.get().equals(all)) {
      names.put(id, all);
    }
  }

  /** Hands on all things with their names. */
  void forEach(BiConsumer<String, Named> use) {
    names.forEach(use);
  }

  /** The name of a thing; its id without the kind where no article named it. */
  public String of(String id) {
    return names.get(id).map(Named::name).orElseGet(() -> id.substring(id.indexOf('/') + 1));
  }

  @Override
  public void close() {
    names.close();
  }
}
