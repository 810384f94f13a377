package org.khabar.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.model.KnownOrganization;
import org.khabar.model.OrganizationKind;

/**
 * Joins the rows of several lists that tell one organization: one Wikidata id, or one full name and
 * no two countries. An abbreviation joins nothing.
 */
final class OrganizationMerge {
  private final List<KnownOrganization> merged = new ArrayList<>();
  private final Map<String, Integer> byWikidata = new HashMap<>();
  private final Map<String, List<Integer>> byName = new HashMap<>();
  private final Set<Integer> bundled = new LinkedHashSet<>();

  /** Adds rows of a list that came later than those before. */
  void add(List<KnownOrganization> rows) {
    rows.forEach(row -> find(row).ifPresentOrElse(at -> join(at, row, false), () -> append(row)));
  }

  /** Adds the bundled list, whose ids stay: they stand in graphs. */
  void addBundled(List<KnownOrganization> rows) {
    for (KnownOrganization row : rows) {
      Optional<Integer> at = find(row).filter(bundled::add);
      at.ifPresentOrElse(index -> join(index, row, true), () -> bundled.add(append(row)));
    }
  }

  private Optional<Integer> find(KnownOrganization row) {
    Optional<Integer> same = row.wikidata().map(byWikidata::get);
    return same.isPresent()
        ? same
        : fullNames(row)
            .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
            .filter(at -> agree(merged.get(at), row))
            .findFirst();
  }

  private static boolean agree(KnownOrganization one, KnownOrganization other) {
    return agree(one.country(), other.country()) && agree(one.wikidata(), other.wikidata());
  }

  private static boolean agree(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static Stream<String> fullNames(KnownOrganization row) {
    return Stream.concat(Stream.of(row.name()), row.aliases().stream())
        .filter(name -> !OrganizationIndex.isShort(name))
        .map(OrganizationIndex::form);
  }

  private int append(KnownOrganization row) {
    merged.add(row);
    index(merged.size() - 1);
    return merged.size() - 1;
  }

  private void index(int at) {
    KnownOrganization row = merged.get(at);
    row.wikidata().ifPresent(id -> byWikidata.putIfAbsent(id, at));
    fullNames(row)
        .forEach(
            name -> {
              List<Integer> bearers = byName.computeIfAbsent(name, key -> new ArrayList<>(1));
              if (!bearers.contains(at)) {
                bearers.add(at);
              }
            });
  }

  private void join(int at, KnownOrganization later, boolean keepsId) {
    KnownOrganization first = merged.get(at);
    Set<String> aliases = new LinkedHashSet<>(first.aliases());
    aliases.add(later.name());
    aliases.addAll(later.aliases());
    if (first.abbreviation().isPresent()) {
      later.abbreviation().ifPresent(aliases::add);
    }
    aliases.remove(first.name());
    first.abbreviation().ifPresent(aliases::remove);
    merged.set(
        at,
        new KnownOrganization(
            keepsId ? later.id() : first.id(),
            first.name(),
            first.abbreviation().or(later::abbreviation),
            List.copyOf(aliases),
            first.kind() == OrganizationKind.OTHER ? later.kind() : first.kind(),
            first.country().or(later::country),
            first.parent().or(later::parent),
            first.wikidata().or(later::wikidata),
            both(first.sameAs(), later.sameAs()),
            both(first.sources(), later.sources())));
    index(at);
  }

  private static List<String> both(List<String> first, List<String> later) {
    return Stream.concat(first.stream(), later.stream()).distinct().toList();
  }

  /** The organizations, each with an id of its own; a part names its whole by id. */
  List<KnownOrganization> result() {
    Map<String, String> ids = new HashMap<>();
    bundled.forEach(at -> ids.put(merged.get(at).id(), merged.get(at).id()));
    List<KnownOrganization> named = new ArrayList<>();
    for (int at = 0; at < merged.size(); at++) {
      KnownOrganization row = merged.get(at);
      String id = row.id();
      for (int number = 2; !bundled.contains(at) && ids.containsKey(id); number++) {
        id = row.id() + "-" + number;
      }
      ids.put(id, id);
      named.add(with(row, id, row.parent()));
    }
    named.forEach(row -> row.wikidata().ifPresent(item -> ids.putIfAbsent(item, row.id())));
    named.forEach(row -> fullNames(row).forEach(name -> ids.putIfAbsent(name, row.id())));
    return named.stream().map(row -> with(row, row.id(), parent(row, ids))).toList();
  }

  private static Optional<String> parent(KnownOrganization row, Map<String, String> ids) {
    return row.parent()
        .flatMap(
            whole ->
                Optional.ofNullable(ids.get(whole))
                    .or(() -> Optional.ofNullable(ids.get(OrganizationIndex.form(whole)))))
        .filter(whole -> !whole.equals(row.id()));
  }

  private static KnownOrganization with(KnownOrganization row, String id, Optional<String> parent) {
    return new KnownOrganization(
        id,
        row.name(),
        row.abbreviation(),
        row.aliases(),
        row.kind(),
        row.country(),
        parent,
        row.wikidata(),
        row.sameAs(),
        row.sources());
  }
}
