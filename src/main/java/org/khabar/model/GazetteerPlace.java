package org.khabar.model;

import java.util.Optional;

/**
 * A row of a gazetteer.
 *
 * @param geonames GeoNames id; negative for a place that its source gives none, and then unique
 *     within the gazetteers that are used together
 * @param key its source and its id there, for example {@code pcode-pk603}; of places without a
 *     GeoNames id alone
 * @param name its main name
 * @param coordinates its point
 * @param featureClass GeoNames feature class, for example {@code P}
 * @param featureCode GeoNames feature code, for example {@code PPLA}
 * @param country ISO 3166-1 alpha-2 code, empty where it is in none
 * @param admin1 GeoNames code of its first-order division, empty where unknown
 * @param admin2 GeoNames code of its second-order division, empty where unknown
 * @param population inhabitants, 0 where unknown
 * @param wikidata Wikidata id such as {@code Q8660}, where a source states it
 */
public record GazetteerPlace(
    long geonames,
    Optional<String> key,
    String name,
    Coordinates coordinates,
    char featureClass,
    String featureCode,
    String country,
    String admin1,
    String admin2,
    long population,
    Optional<String> wikidata) {
  public GazetteerPlace {
    if (key.isPresent() != geonames < 1) {
      throw new IllegalArgumentException("either a GeoNames id or a key: " + name);
    }
  }

  /** What it is called for good. */
  public EntryId entry() {
    return key.map(EntryId::gazetteer).orElseGet(() -> EntryId.geonames(geonames));
  }
}
