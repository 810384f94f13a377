package org.khabar.gazetteer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.gazetteer.index.NamedPlace;
import org.khabar.gazetteer.index.PlaceKey;
import org.khabar.model.GazetteerPlace;

/**
 * A table of the user's own: one place a line, its columns named by the header.
 *
 * <p>Needed are a name, a latitude and a longitude; known besides are alternate names, a feature
 * code, country, admin1, admin2, population, Wikidata id, GeoNames id, an id of one's own, and
 * names by language ({@code name_ur}).
 */
final class OwnTable {
  static final String[] NAME = {"name", "placename", "title", "label", "toponym"};
  static final String[] LATITUDE = {"lat", "latitude", "y"};
  static final String[] LONGITUDE = {"lon", "lng", "long", "longitude", "x"};
  private static final String[] ALIASES = {
    "alternatenames", "alternatename", "altnames", "aliases", "alias", "othernames", "alsoknownas"
  };
  private static final int LONGEST_ALIAS = 100;
  private static final Pattern LABEL =
      Pattern.compile("(?i)\\s*(?:name|label)[_:@. -]([a-z]{2,3})\\s*");

  private OwnTable() {}

  /**
   * Reads the rows.
   *
   * @param source short name of the table, part of the keys of its places
   * @param header the table's first line
   */
  static void read(InputStream in, String source, String header, PlaceSink sink)
      throws IOException {
    Map<String, String> languages = languages(TableRows.header(header));
    TableRows.read(in, sink, row -> sink.place(entry(row, source, languages), row.line()));
  }

  /** Columns that hold names of a language, each with the language. */
  private static Map<String, String> languages(List<String> header) {
    Map<String, String> languages = new HashMap<>();
    for (String column : header) {
      Matcher label = LABEL.matcher(column.replace("\"", ""));
      if (label.matches()) {
        languages.put(TableRows.plain(column), Languages.tag(label.group(1)));
      }
    }
    return languages;
  }

  private static NamedPlace entry(TableRows.Row row, String source, Map<String, String> languages) {
    String name = Cells.name(row.cell(NAME));
    String geonames = row.cell("geonamesid", "geonameid", "geonames");
    Optional<PlaceKey> key =
        geonames.isEmpty() ? Optional.of(key(row, source, name)) : Optional.empty();
    Feature feature =
        Feature.of(
            row.cell("featurecode", "fcode", "feature", "featurecodes"),
            row.cell("featureclass", "fclass"));
    GazetteerPlace place =
        new GazetteerPlace(
            key.map(PlaceKey::number).orElseGet(() -> Cells.id(geonames, "GeoNames id")),
            key.map(PlaceKey::text),
            name,
            Cells.point(row.cell(LATITUDE), row.cell(LONGITUDE)),
            feature.featureClass(),
            feature.code(),
            Cells.country(row.cell("country", "countrycode", "iso2", "cc")),
            Cells.code(row.cell("admin1", "admin1code")),
            Cells.code(row.cell("admin2", "admin2code")),
            Cells.count(row.cell("population", "pop"), "population"),
            Cells.wikidata(row.cell("wikidata", "wikidataid", "qid")));
    Map<String, String> labels = new HashMap<>();
    languages.forEach(
        (column, language) -> {
          if (!row.cell(column).isEmpty()) {
            labels.put(language, Cells.name(row.cell(column)));
          }
        });
    return new NamedPlace(place, aliases(row.cell(ALIASES)), labels);
  }

  private static PlaceKey key(TableRows.Row row, String source, String name) {
    String id = row.cell("id", "identifier", "code", "key");
    return id.isEmpty()
        ? PlaceKey.of(source, name, row.cell(LATITUDE), row.cell(LONGITUDE))
        : PlaceKey.of(source, id);
  }

  /** All that is written there: nobody knows a user's short forms better. */
  private static Set<String> aliases(String cell) {
    Set<String> aliases = new TreeSet<>();
    for (String alias : cell.split(cell.matches(".*[|;].*") ? "[|;]" : ",", -1)) {
      if (!alias.isBlank() && alias.length() <= LONGEST_ALIAS && !Cells.hasControl(alias)) {
        aliases.add(alias.strip());
      }
    }
    return aliases;
  }
}
