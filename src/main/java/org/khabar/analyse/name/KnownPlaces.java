package org.khabar.analyse.name;

import java.util.function.Predicate;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;

/**
 * What the gazetteer tells of a name before anybody asks which of its bearers is meant.
 *
 * @param gazetteer the places that have names
 */
record KnownPlaces(Gazetteer gazetteer) {
  /** Inhabitants from which on a town is known to all. */
  private static final long LARGE = 500_000;

  /** Whether some place bears it, among whatever other names. */
  boolean knows(String name) {
    return gazetteer.knows(name);
  }

  /** Whether it is the own name of a place, not merely one of its others. */
  boolean isOwnName(String name) {
    return any(name, place -> place.name().equalsIgnoreCase(name));
  }

  boolean isCountry(String name) {
    return any(name, KnownPlaces::isCountry);
  }

  /**
   * Whether the largest place of that name is a country, a first-order division or a large town.
   */
  boolean isLarge(String name) {
    return gazetteer.named(name).stream().limit(1).anyMatch(KnownPlaces::isLarge);
  }

  /** Whether it is an adjective or the name of a people. */
  boolean isPeople(String name) {
    return gazetteer.demonym(name).isPresent();
  }

  private boolean any(String name, Predicate<GazetteerPlace> test) {
    return gazetteer.named(name).stream().anyMatch(test);
  }

  private static boolean isCountry(GazetteerPlace place) {
    return place.featureCode().startsWith("PCL");
  }

  private static boolean isLarge(GazetteerPlace place) {
    return place.population() >= LARGE || isCountry(place) || place.featureCode().equals("ADM1");
  }
}
