package org.khabar.serve.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.model.Notation;

/** What an entry is; the types of the service, each within a wider one or none. */
enum EntryType implements Notation {
  PLACE("Place", null),
  COUNTRY("Country", PLACE),
  DIVISION("Administrative division", PLACE),
  TOWN("Populated place", PLACE),
  REGION("Region", PLACE),
  SITE("Building or installation", PLACE),
  ORGANIZATION("Organization", null);

  private final String label;
  private final Optional<EntryType> wider;

  EntryType(String label, @org.jspecify.annotations.Nullable EntryType wider) {
    this.label = label;
    this.wider = Optional.ofNullable(wider);
  }

  String label() {
    return label;
  }

  /** The type that it is a kind of. */
  Optional<EntryType> wider() {
    return wider;
  }

  /** Itself, then the wider types. */
  List<EntryType> all() {
    List<EntryType> all = new ArrayList<>(List.of(this));
    wider.ifPresent(type -> all.addAll(type.all()));
    return all;
  }

  /** The type with this id. */
  static Optional<EntryType> of(String id) {
    return Stream.of(values()).filter(type -> type.notation().equals(id)).findFirst();
  }

  /** The type of a place with a GeoNames feature code, or of its class where that says enough. */
  static EntryType ofFeature(char featureClass, String featureCode) {
    if (featureCode.startsWith("PCL")) {
      return COUNTRY;
    }
    return switch (featureClass) {
      case 'A' -> DIVISION;
      case 'P' -> TOWN;
      case 'S' -> SITE;
      case 'L' -> REGION;
      default -> PLACE;
    };
  }
}
