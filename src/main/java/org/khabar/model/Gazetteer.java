package org.khabar.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of places and what they may stand for; thread-safe. */
public interface Gazetteer {
  /**
   * The places that bear a name, most populous first; letter case, accents and punctuation do not
   * matter. Empty when there are none.
   */
  List<GazetteerPlace> named(String name);

  /**
   * The places with a name that sounds like this one, most populous first: for a name that none
   * bears, since news spells what it heard in other letters in several ways.
   */
  default List<GazetteerPlace> soundingLike(String name) {
    return List.of();
  }

  /** Places with a name that begins like this, at most so many, most populous first. */
  default List<GazetteerPlace> startingWith(String prefix, int most) {
    return named(prefix).stream().limit(most).toList();
  }

  /** Whether {@link #named} would give anything; faster. */
  boolean knows(String name);

  /** The place with this GeoNames id, or this number below 1. */
  Optional<GazetteerPlace> byId(long geonames);

  /** The place without a GeoNames id that has this key. */
  default Optional<GazetteerPlace> byKey(String key) {
    return Optional.empty();
  }

  /**
   * The division that has this P-code of the United Nations; never part of {@link #named}, as
   * "PK661" in an article is a flight.
   */
  default Optional<GazetteerPlace> ofPCode(String code) {
    return code.matches("[A-Za-z0-9]+")
        ? byKey("pcode-" + code.toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The place that an entry's id names; none for an id of Wikidata or of an organization. */
  default Optional<GazetteerPlace> byEntry(EntryId entry) {
    return switch (entry.source()) {
      case GEONAMES -> entry.geonames().flatMap(this::byId);
      case GAZETTEER -> byKey(entry.id());
      case WIKIDATA, ORGANIZATION -> Optional.empty();
    };
  }

  /** What is known of a place beyond its row, where it is a landmark: what it stands in. */
  default Optional<Landmark> landmark(long geonames) {
    return Optional.empty();
  }

  /** The country with this ISO 3166-1 alpha-2 code. */
  Optional<GazetteerPlace> country(String code);

  /** The first-order division with this GeoNames code in a country. */
  Optional<GazetteerPlace> division(String country, String admin1);

  /** The second-order division with these GeoNames codes in a country. */
  default Optional<GazetteerPlace> district(String country, String admin1, String admin2) {
    return Optional.empty();
  }

  /**
   * The country or region that an adjective or a people's name stands for: "Pakistani" gives
   * Pakistan.
   */
  Optional<GazetteerPlace> demonym(String word);

  /**
   * A place's names in other languages, by BCP 47 tag, sorted; only where a source states the
   * language.
   */
  default Map<String, String> labels(long geonames) {
    return Map.of();
  }

  /** What the rows are from. */
  default List<GazetteerSource> sources() {
    return List.of();
  }
}
