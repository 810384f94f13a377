package org.khabar.serve.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;

/**
 * All entries: those of the lists, with what the graph knows of them, and those that only the graph
 * knows.
 */
record EntryBook(ListedEntries listed, GraphEntries graph) {
  private static final String ORGANIZATION = "/organization/";

  /** All that bear a name. */
  List<Entry> named(String name) {
    Map<String, Entry> found = new LinkedHashMap<>();
    listed.named(name).forEach(entry -> found.put(entry.id(), entry));
    for (Node thing : graph.named(name)) {
      Entry entry = entry(thing);
      found.putIfAbsent(entry.id(), entry);
    }
    return found.values().stream().map(this::enriched).toList();
  }

  /** The entry with this id, and entries with a name that begins like this. */
  List<Entry> startingWith(String prefix, int most) {
    Map<String, Entry> found = new LinkedHashMap<>();
    byId(prefix).ifPresent(entry -> found.put(entry.id(), entry));
    named(prefix).forEach(entry -> found.putIfAbsent(entry.id(), entry));
    graph.startingWith(prefix).stream()
        .map(this::entry)
        .forEach(entry -> found.putIfAbsent(entry.id(), entry));
    listed.startingWith(prefix, most).forEach(entry -> found.putIfAbsent(entry.id(), entry));
    return found.values().stream().limit(most).map(this::enriched).toList();
  }

  /** The entry with this id. */
  Optional<Entry> byId(String id) {
    return listed.byId(id).or(() -> graph.thing(id).map(this::entry)).map(this::enriched);
  }

  private Entry entry(Node thing) {
    return listedFor(thing).orElseGet(() -> graph.entry(thing).in(listed::countryName));
  }

  private Optional<Entry> listedFor(Node thing) {
    return graph
        .geonames(thing)
        .map(id -> "geonames:" + id)
        .or(() -> graph.gazetteerKey(thing).map(key -> "gazetteer:" + key))
        .or(() -> organization(thing).map(id -> "organization:" + id))
        .flatMap(listed::byId);
  }

  private static Optional<String> organization(Node thing) {
    int at = thing.getURI().lastIndexOf(ORGANIZATION);
    return at < 0
        ? Optional.empty()
        : Optional.of(thing.getURI().substring(at + ORGANIZATION.length()));
  }

  /** With its names and incidents in the graph, where that knows it. */
  private Entry enriched(Entry entry) {
    List<Node> things =
        entry
            .geonames()
            .map(graph::ofGeonames)
            .orElseGet(
                () ->
                    graph.named(entry.name()).stream()
                        .filter(
                            thing ->
                                listedFor(thing)
                                    .filter(own -> own.id().equals(entry.id()))
                                    .isPresent())
                        .toList());
    if (things.isEmpty()) {
      return entry;
    }
    List<String> names = things.stream().flatMap(thing -> graph.names(thing).stream()).toList();
    return entry.with(names, OptionalInt.of(graph.incidents(things)));
  }
}
