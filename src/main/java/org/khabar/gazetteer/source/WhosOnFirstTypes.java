package org.khabar.gazetteer.source;

import java.util.Map;
import java.util.Optional;

/** Who's On First's placetypes as GeoNames features. */
final class WhosOnFirstTypes {
  /** Others (postal codes, venues, timezones) are in no news. */
  private static final Map<String, Feature> FEATURES =
      Map.ofEntries(
          Map.entry("continent", new Feature('L', "CONT")),
          Map.entry("country", new Feature('A', "PCLI")),
          Map.entry("dependency", new Feature('A', "PCLD")),
          Map.entry("macroregion", new Feature('L', "RGN")),
          Map.entry("region", new Feature('A', "ADM1")),
          Map.entry("macrocounty", new Feature('A', "ADMD")),
          Map.entry("county", new Feature('A', "ADM2")),
          Map.entry("localadmin", new Feature('A', "ADM3")),
          Map.entry("locality", new Feature('P', "PPL")),
          Map.entry("borough", new Feature('P', "PPLX")),
          Map.entry("macrohood", new Feature('P', "PPLX")),
          Map.entry("neighbourhood", new Feature('P', "PPLX")),
          Map.entry("campus", new Feature('S', "CMP")),
          Map.entry("marinearea", new Feature('H', "SEA")),
          Map.entry("ocean", new Feature('H', "OCN")));

  private WhosOnFirstTypes() {}

  /** The feature that a placetype is; none where it is passed over. */
  static Optional<Feature> feature(String placetype) {
    return Optional.ofNullable(FEATURES.get(placetype));
  }
}
