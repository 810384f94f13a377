package org.khabar.model;

import java.util.List;
import java.util.Optional;

/** Names of places and what they may stand for; thread-safe. */
public interface Gazetteer {
  /**
   * The places that bear a name, most populous first; letter case, accents and punctuation do not
   * matter. Empty when there are none.
   */
  List<GazetteerPlace> named(String name);

  /** Places with a name that begins like this, at most so many, most populous first. */
  default List<GazetteerPlace> startingWith(String prefix, int most) {
    return named(prefix).stream().limit(most).toList();
  }

  /** Whether {@link #named} would give anything; faster. */
  boolean knows(String name);

  /** The place with this GeoNames id. */
  Optional<GazetteerPlace> byId(long geonames);

  /** The country with this ISO 3166-1 alpha-2 code. */
  Optional<GazetteerPlace> country(String code);

  /** The first-order division with this GeoNames code in a country. */
  Optional<GazetteerPlace> division(String country, String admin1);

  /**
   * The country or region that an adjective or a people's name stands for: "Pakistani" gives
   * Pakistan.
   */
  Optional<GazetteerPlace> demonym(String word);
}
