package org.khabar.link;

import java.util.EnumSet;
import java.util.Set;
import org.khabar.model.GazetteerPlace;

/** How high a place stands among places: what is listed together is mostly of one rank. */
enum PlaceRank {
  REGION,
  COUNTRY,
  DIVISION,
  DISTRICT,
  CAPITAL,
  TOWN,
  OTHER;

  private static final Set<PlaceRank> NATIONAL = EnumSet.of(REGION, COUNTRY, CAPITAL);

  static PlaceRank of(GazetteerPlace place) {
    if (Containment.isCountry(place)) {
      return COUNTRY;
    }
    return switch (place.featureCode()) {
      case "CONT", "RGN", "OCN", "SEA" -> REGION;
      case "PPLC" -> CAPITAL;
      case "ADM1" -> DIVISION;
      case "ADM2" -> DISTRICT;
      default -> place.featureClass() == 'P' ? TOWN : OTHER;
    };
  }

  /** Whether two places are of one rank, and those that are many to a country of one country. */
  static boolean areEqual(GazetteerPlace one, GazetteerPlace other) {
    PlaceRank rank = of(one);
    return rank == of(other) && (NATIONAL.contains(rank) || one.country().equals(other.country()));
  }
}
