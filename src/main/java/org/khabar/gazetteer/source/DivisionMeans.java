package org.khabar.gazetteer.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.GazetteerPlace;

/** The middle of the towns of each division, by its code: points for divisions that have none. */
final class DivisionMeans {
  private final Map<String, CityMean> means = new HashMap<>();

  /** Counts a place in where it is a town whose division is known. */
  void add(GazetteerPlace place) {
    if (place.featureClass() != 'P' || place.country().isEmpty() || place.admin1().isEmpty()) {
      return;
    }
    String division = place.country() + "." + place.admin1();
    add(division, place);
    if (!place.admin2().isEmpty()) {
      add(division + "." + place.admin2(), place);
    }
  }

  private void add(String code, GazetteerPlace town) {
    means.computeIfAbsent(code, key -> new CityMean()).add(town.coordinates(), town.population());
  }

  /**
   * The towns of a division.
   *
   * @param code country, first-order and second-order code, parted by full stops
   */
  Optional<CityMean> of(String code) {
    return Optional.ofNullable(means.get(code));
  }
}
