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
 * Tables of the UN's common operational datasets of administrative boundaries (COD-AB): one
 * division a line with the names and P-codes of those above it, columns such as {@code ADM2_EN} and
 * {@code ADM2_PCODE} or {@code adm2_name} and {@code adm2_pcode}, and its middle in {@code
 * center_lat} and {@code center_lon}.
 */
final class PCodeTable {
  private static final Pattern NAME = Pattern.compile("adm([0-5])(?:name|([a-z]{2}))");
  private static final Pattern PCODE = Pattern.compile("adm([0-5])pcode");

  private PCodeTable() {}

  static void read(InputStream in, String header, PlaceSink sink) throws IOException {
    List<String> columns =
        TableRows.header(header).stream().map(TableRows::plain).distinct().toList();
    int level =
        columns.stream()
            .map(PCODE::matcher)
            .filter(Matcher::matches)
            .mapToInt(found -> Integer.parseInt(found.group(1)))
            .max()
            .orElse(0);
    Map<String, String> names = new HashMap<>();
    for (String column : columns) {
      Matcher name = NAME.matcher(column);
      if (name.matches() && Integer.parseInt(name.group(1)) == level) {
        names.put(column, Optional.ofNullable(name.group(2)).orElse("en"));
      }
    }
    TableRows.read(in, sink, row -> sink.place(entry(row, level, Map.copyOf(names)), row.line()));
  }

  private static NamedPlace entry(TableRows.Row row, int level, Map<String, String> names) {
    String code = Cells.code(row.cell("adm" + level + "pcode"));
    if (code.isEmpty()) {
      throw new BadCellException("The row has no P-code.", "Give each division its P-code.");
    }
    String name = Cells.name(row.cell("adm" + level + "en", "adm" + level + "name"));
    String latitude = row.cell("centerlat", "lat", "latitude", "y");
    if (latitude.isEmpty()) {
      throw new BadCellException(
          "The division " + name + " has no point.",
          "Take a table with the columns center_lat and center_lon, or add them.");
    }
    PlaceKey key = PlaceKey.of("pcode", code);
    String country = row.cell("adm0pcode");
    GazetteerPlace place =
        new GazetteerPlace(
            key.number(),
            Optional.of(key.text()),
            name,
            Cells.point(latitude, row.cell("centerlon", "lon", "longitude", "x")),
            'A',
            level == 0 ? "PCLI" : "ADM" + level,
            country.matches("[A-Z]{2}") ? country : "",
            level == 0 ? "00" : level == 1 ? code : Cells.code(row.cell("adm1pcode")),
            level == 2 ? code : Cells.code(row.cell("adm2pcode")),
            0,
            Optional.empty());
    return new NamedPlace(place, aliases(row, level, name), labels(row, names));
  }

  /** Without its P-code, which looks like a flight's number in running text. */
  private static Set<String> aliases(TableRows.Row row, int level, String name) {
    Set<String> aliases = new TreeSet<>(DivisionNames.of("ADM" + level, name));
    for (String column : List.of("ref", "refname", "alt1en", "alt2en", "altname", "name1")) {
      String alias = row.cell("adm" + level + column);
      if (AliasFilter.isUseful(alias)) {
        aliases.add(alias);
      }
    }
    return aliases;
  }

  private static Map<String, String> labels(TableRows.Row row, Map<String, String> names) {
    Map<String, String> labels = new HashMap<>();
    names.forEach(
        (column, language) -> {
          String name = row.cell(column);
          if (!language.equals("en") && !name.isEmpty()) {
            labels.put(language, Cells.name(name));
          }
        });
    return labels;
  }
}
