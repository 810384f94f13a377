package org.khabar.link;

import org.khabar.model.GazetteerPlace;

/** How one place lies within another, by codes where the gazetteer has them, else by distance. */
final class Containment {
  private static final double NEIGHBOUR_KILOMETRES = 60;
  private static final double DISTRICT_KILOMETRES = 120;

  private Containment() {}

  static boolean isCountry(GazetteerPlace place) {
    return place.featureCode().startsWith("PCL");
  }

  /** How well one place lies within another by the gazetteer: 0 not, 1 surely. */
  static double within(GazetteerPlace inner, GazetteerPlace outer) {
    if (!inner.country().equals(outer.country())
        || isCountry(inner)
        || inner.geonames() == outer.geonames()) {
      return 0;
    }
    if (isCountry(outer)) {
      return 1;
    }
    boolean sameDivision = inner.admin1().equals(outer.admin1());
    if (outer.featureCode().equals("ADM1")) {
      return sameDivision && !inner.featureCode().equals("ADM1") ? 1 : 0;
    }
    double kilometres = inner.coordinates().kilometresTo(outer.coordinates());
    if (outer.featureCode().equals("ADM2")) {
      return sameDivision && inner.featureClass() != 'A' && kilometres < DISTRICT_KILOMETRES
          ? 1
          : 0;
    }
    return kilometres < NEIGHBOUR_KILOMETRES && inner.population() < outer.population() ? 0.5 : 0;
  }
}
