package org.khabar.serve.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.model.Coordinates;

/**
 * A place or organization that names can be reconciled with.
 *
 * @param id {@code geonames:1174872}, {@code gazetteer:ourairports-opkc} for a place without a
 *     GeoNames id, {@code organization:sindh-police}, or the IRI of a thing that only the graph
 *     knows
 * @param name its main name
 * @param names other names, sorted
 * @param type what it is
 * @param kind its GeoNames feature code, or the kind of body it is
 * @param country ISO 3166-1 alpha-2 code
 * @param countryName that country's English name
 * @param division name of the first-order division it is in
 * @param point where it is
 * @param population inhabitants, where known
 * @param wikidata Wikidata id
 * @param incidents how many incidents of the graph took place there or within it, or have this
 *     organization in a part; absent where the graph does not know it
 */
record Entry(
    String id,
    String name,
    List<String> names,
    EntryType type,
    Optional<String> kind,
    Optional<String> country,
    Optional<String> countryName,
    Optional<String> division,
    Optional<Coordinates> point,
    OptionalLong population,
    Optional<String> wikidata,
    OptionalInt incidents) {
  Entry {
    names = List.copyOf(names);
  }

  Optional<String> geonames() {
    return Optional.of(id)
        .filter(own -> own.startsWith("geonames:"))
        .map(own -> own.substring("geonames:".length()));
  }

  /** The same entry with its country's name, where its code tells that. */
  Entry in(Function<String, Optional<String>> countryNames) {
    return new Entry(
        id,
        name,
        names,
        type,
        kind,
        country,
        countryName.or(() -> country.flatMap(countryNames)),
        division,
        point,
        population,
        wikidata,
        incidents);
  }

  /** The same entry with what the graph knows of it. */
  Entry with(List<String> otherNames, OptionalInt count) {
    return new Entry(
        id,
        name,
        Stream.concat(names.stream(), otherNames.stream())
            .filter(other -> !other.equals(name))
            .sorted()
            .distinct()
            .toList(),
        type,
        kind,
        country,
        countryName,
        division,
        point,
        population,
        wikidata,
        count);
  }

  /** What tells it from its namesakes: "Populated place, Sindh, Pakistan; 5 incidents". */
  String description() {
    String where =
        Stream.of(Optional.of(type.label()), division, state())
            .map(part -> part.filter(own -> !own.equals(name)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return incidents.isEmpty()
        ? where
        : where
            + "; "
            + incidents.getAsInt()
            + (incidents.getAsInt() == 1 ? " incident" : " incidents");
  }

  private Optional<String> state() {
    return countryName.or(() -> country);
  }
}
