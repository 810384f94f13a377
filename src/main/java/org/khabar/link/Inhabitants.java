package org.khabar.link;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.model.GazetteerPlace;

/** How many inhabitants a place counts with when it is weighed against others of its name. */
final class Inhabitants {
  /** However few live there, all the world knows a country, its capital and a famous town. */
  private static final long WORLD_KNOWN = 1_000_000;

  /** Capitals of islands are no better known than towns of their size. */
  private static final long LARGE_CAPITAL = 100_000;

  /** Of seats whose inhabitants GeoNames does not tell: the median of those where it does. */
  private static final Map<String, Long> USUAL =
      Map.of("PPLA", 50_000L, "PPLA2", 7_000L, "PPLA3", 1_400L, "PPLA4", 1_600L);

  private static final Set<Long> FAMOUS =
      WordList.lines("famous-places.tsv").stream()
          .map(line -> Long.valueOf(line.substring(0, line.indexOf('\t'))))
          .collect(Collectors.toUnmodifiableSet());

  private Inhabitants() {}

  /** Powers of ten of them, from 10 on: 0 to 9. */
  static double powers(GazetteerPlace place) {
    return Math.log10(counted(place) + 10.0) - 1;
  }

  private static long counted(GazetteerPlace place) {
    boolean known =
        Containment.isCountry(place)
            || (place.featureCode().equals("PPLC") && place.population() >= LARGE_CAPITAL)
            || FAMOUS.contains(place.geonames());
    long told =
        place.population() > 0 ? place.population() : USUAL.getOrDefault(place.featureCode(), 0L);
    return known ? Math.max(told, WORLD_KNOWN) : told;
  }
}
