package org.khabar.gazetteer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.khabar.gazetteer.index.NamedPlace;
import org.khabar.gazetteer.index.PlaceKey;
import org.khabar.model.GazetteerPlace;

/** OurAirports' {@code airports.csv}; its rows are known by their ident, mostly the ICAO code. */
public final class OurAirports {
  private OurAirports() {}

  static void read(InputStream in, PlaceSink sink) throws IOException {
    TableRows.read(
        in,
        sink,
        row -> {
          // what is closed, or only a helicopter's pad, is in no news
          if (row.cell("type").equals("closed") || row.cell("type").equals("heliport")) {
            sink.passOver();
          } else {
            sink.place(entry(column -> row.cell(TableRows.plain(column))), row.line());
            sink.date(row.cell("lastupdated").replaceFirst("T.*", ""));
          }
        });
  }

  /**
   * One airport; a larger one counts as more populous, so that it comes first.
   *
   * @param cells gives the cell of a column by OurAirports' name for it
   */
  public static NamedPlace entry(UnaryOperator<String> cells) {
    String name = Cells.name(cells.apply("name")).replace(" / ", "/");
    PlaceKey key = PlaceKey.of("ourairports", Cells.name(cells.apply("ident")));
    boolean military = name.contains("Air Base") || name.contains("Air Force");
    GazetteerPlace place =
        new GazetteerPlace(
            key.number(),
            Optional.of(key.text()),
            name,
            Cells.point(cells.apply("latitude_deg"), cells.apply("longitude_deg")),
            'S',
            military ? "AIRB" : "AIRP",
            Cells.country(cells.apply("iso_country")),
            "",
            "",
            cells.apply("type").equals("large_airport") ? 2 : 1,
            Optional.empty());
    return new NamedPlace(place, aliases(cells, name), Map.of());
  }

  private static Set<String> aliases(UnaryOperator<String> cells, String name) {
    Set<String> aliases = new TreeSet<>(AliasFilter.kept(cells.apply("keywords"), ","));
    String town = cells.apply("municipality");
    if (cells.apply("scheduled_service").equals("yes") && !town.isEmpty()) {
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
