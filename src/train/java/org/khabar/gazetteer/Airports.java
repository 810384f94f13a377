package org.khabar.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.khabar.model.Coordinates;
import org.khabar.model.GazetteerPlace;

/** OurAirports' rows as places; they have no GeoNames id, and ours are negative. */
final class Airports {
  private static final long FIRST_ID = -3_000_000;

  private Airports() {}

  /** One airport; a larger one counts as more populous, so that it comes first. */
  static NamedPlace entry(JsonNode row) {
    String name = row.path("name").asText().replace(" / ", "/");
    boolean military = name.contains("Air Base") || name.contains("Air Force");
    GazetteerPlace place =
        new GazetteerPlace(
            FIRST_ID - row.path("id").asLong(),
            name,
            new Coordinates(
                row.path("latitude_deg").asDouble(), row.path("longitude_deg").asDouble()),
            'S',
            military ? "AIRB" : "AIRP",
            row.path("iso_country").asText(),
            "",
            row.path("type").asText().equals("large_airport") ? 2 : 1,
            Optional.empty());
    return new NamedPlace(place, aliases(row, name));
  }

  private static Set<String> aliases(JsonNode row, String name) {
    Set<String> aliases = new TreeSet<>(AliasFilter.kept(row.path("keywords").asText(), ","));
    String town = row.path("municipality").asText();
    if (row.path("scheduled_service").asText().equals("yes") && !town.isEmpty()) {
      aliases.add(town + " Airport");
    }
    aliases.add(name.replace(" International Airport", " Airport"));
    if (name.matches(Pattern.quote(town) + " .+ Airport")) {
      // "Heathrow" for London Heathrow Airport
      String own = name.substring(town.length() + 1, name.length() - " Airport".length());
      aliases.addAll(AliasFilter.kept(own.replaceFirst("\\b(?i:international)$", ""), ","));
    }
    return aliases;
  }
}
