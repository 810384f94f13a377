package org.khabar.gazetteer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.khabar.gazetteer.index.NamedPlace;
import org.khabar.gazetteer.index.PlaceKey;
import org.khabar.model.GazetteerPlace;

/** Who's On First's tables of standard places (SPR and meta files). */
final class WhosOnFirstTable {
  private WhosOnFirstTable() {}

  /** Reads a table of standard places or a meta file. */
  static void read(InputStream in, PlaceSink sink) throws IOException {
    TableRows.read(
        in,
        sink,
        row -> {
          Optional<Feature> feature = WhosOnFirstTypes.feature(row.cell("placetype"));
          boolean over =
              row.cell("iscurrent").equals("0")
                  || row.cell("isdeprecated").equals("1")
                  || row.cell("deprecated").matches("\\d.*");
          if (feature.isEmpty() || over) {
            sink.passOver();
          } else {
            sink.place(entry(row, feature.get()), row.line());
          }
        });
  }

  private static NamedPlace entry(TableRows.Row row, Feature feature) {
    PlaceKey key = PlaceKey.of("wof", row.cell("id", "wofid"));
    String country = row.cell("country", "wofcountry", "isocountry", "iso");
    String name = Cells.name(row.cell("name"));
    GazetteerPlace place =
        new GazetteerPlace(
            key.number(),
            Optional.of(key.text()),
            name,
            Cells.point(
                row.cell("latitude", "lbllatitude", "geomlatitude"),
                row.cell("longitude", "lbllongitude", "geomlongitude")),
            feature.featureClass(),
            feature.code(),
            country.matches("[A-Z]{2}") ? country : "",
            "",
            "",
            0,
            Optional.empty());
    return new NamedPlace(place, DivisionNames.of(feature.code(), name), Map.of());
  }
}
