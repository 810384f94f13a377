package org.khabar.serve.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.model.Notation;

/** What can be asked of an entry, and by what a query can be narrowed. */
enum EntryProperty implements Notation {
  LATITUDE("Latitude"),
  LONGITUDE("Longitude"),
  /** Latitude and longitude in degrees, with a comma between them. */
  COORDINATES("Coordinates"),
  GEONAMES_ID("GeoNames id"),
  WIKIDATA_ID("Wikidata id"),
  /** ISO 3166-1 alpha-2 code; a query may give the English name as well. */
  COUNTRY("Country"),
  COUNTRY_NAME("Country name"),
  DIVISION("Division"),
  TYPE("Type"),
  /** GeoNames feature code of a place, kind of an organization. */
  KIND("Feature code or kind"),
  POPULATION("Inhabitants"),
  LABELS("All names"),
  /** How many incidents the graph has there. */
  INCIDENTS("Incidents");

  private final String label;

  EntryProperty(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** The property with this id. */
  static Optional<EntryProperty> of(String id) {
    return Stream.of(values()).filter(property -> property.notation().equals(id)).findFirst();
  }

  /** An entry's values: strings, whole numbers and fractions. */
  List<Object> values(Entry entry) {
    return switch (this) {
      case LATITUDE -> list(entry.point().map(point -> point.latitude()));
      case LONGITUDE -> list(entry.point().map(point -> point.longitude()));
      case COORDINATES ->
          list(entry.point().map(point -> point.latitude() + "," + point.longitude()));
      case GEONAMES_ID -> list(entry.geonames());
      case WIKIDATA_ID -> list(entry.wikidata());
      case COUNTRY -> list(entry.country());
      case COUNTRY_NAME -> list(entry.countryName());
      case DIVISION -> list(entry.division());
      case TYPE -> list(Optional.of(entry.type().label()));
      case KIND -> list(entry.kind());
      case POPULATION ->
          entry.population().isPresent() ? List.of(entry.population().getAsLong()) : List.of();
      case LABELS ->
          Stream.concat(Stream.of(entry.name()), entry.names().stream())
              .map(Object.class::cast)
              .toList();
      case INCIDENTS ->
          entry.incidents().isPresent() ? List.of((long) entry.incidents().getAsInt()) : List.of();
    };
  }

  /** What a query's value for this property may equal. */
  List<String> comparable(Entry entry) {
    Stream<Object> own =
        this == COUNTRY
            ? Stream.concat(values(entry).stream(), COUNTRY_NAME.values(entry).stream())
            : values(entry).stream();
    return own.map(Object::toString).toList();
  }

  private static List<Object> list(Optional<?> value) {
    return value.map(Object.class::cast).stream().toList();
  }
}
