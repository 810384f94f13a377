package org.khabar.gazetteer.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.model.GazetteerSource;

/** The kinds of files that can be read, told apart by their first lines. */
enum SourceKind {
  GEONAMES_DUMP("GeoNames dump"),
  ALTERNATE_NAMES("GeoNames alternate names"),
  DIVISION_CODES("GeoNames division codes"),
  WHOS_ON_FIRST("Who's On First GeoJSON"),
  WHOS_ON_FIRST_TABLE("Who's On First table"),
  OUR_AIRPORTS("OurAirports table"),
  P_CODES("COD-AB table with P-codes"),
  OWN_TABLE("own table");

  private static final int LINES_LOOKED_AT = 30;

  private final String label;

  SourceKind(String label) {
    this.label = label;
  }

  /** For people. */
  String label() {
    return label;
  }

  /** The kind of the file that begins so; nothing where it is none of them. */
  static Optional<SourceKind> of(String head) {
    List<String> lines =
        head.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .limit(LINES_LOOKED_AT)
            .toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String first = lines.get(0).strip();
    if (first.startsWith("{") || first.startsWith("[")) {
      return head.contains("wof:") || head.contains("\"Feature")
          ? Optional.of(WHOS_ON_FIRST)
          : Optional.empty();
    }
    return table(first).or(() -> dump(lines));
  }

  private static Optional<SourceKind> table(String header) {
    Set<String> columns =
        TableRows.header(header).stream().map(TableRows::plain).collect(Collectors.toSet());
    if (columns.stream().anyMatch(column -> column.matches("adm[0-5]pcode"))) {
      return Optional.of(P_CODES);
    }
    if (columns.containsAll(Set.of("ident", "latitudedeg", "longitudedeg"))) {
      return Optional.of(OUR_AIRPORTS);
    }
    if (columns.containsAll(Set.of("placetype", "name", "id"))) {
      return Optional.of(WHOS_ON_FIRST_TABLE);
    }
    boolean own =
        hasAny(columns, OwnTable.NAME)
            && hasAny(columns, OwnTable.LATITUDE)
            && hasAny(columns, OwnTable.LONGITUDE);
    return own ? Optional.of(OWN_TABLE) : Optional.empty();
  }

  private static boolean hasAny(Set<String> columns, String[] names) {
    return Arrays.stream(names).anyMatch(columns::contains);
  }

  /** By the line that most lines are like, since single ones may be damaged. */
  private static Optional<SourceKind> dump(List<String> lines) {
    List<SourceKind> votes = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (cells.length == GeonamesDump.COLUMNS && cells[0].matches("\\d+")) {
        votes.add(GEONAMES_DUMP);
      } else if (cells.length == DivisionCodes.COLUMNS && cells[0].matches("[A-Z]{2}\\..+")) {
        votes.add(DIVISION_CODES);
      } else if ((cells.length == 8 || cells.length == 10)
          && cells[0].matches("\\d+")
          && cells[1].matches("\\d+")) {
        votes.add(ALTERNATE_NAMES);
      }
    }
    return Arrays.stream(values())
        .filter(kind -> 2 * votes.stream().filter(vote -> vote == kind).count() > lines.size() / 2)
        .findFirst();
  }

  /**
   * Where such rows are from; of a user's own table nothing is known but its name.
   *
   * @param own name of the user's own table
   */
  GazetteerSource source(String own) {
    return switch (this) {
      case GEONAMES_DUMP, ALTERNATE_NAMES, DIVISION_CODES ->
          new GazetteerSource(
              "GeoNames",
              "https://www.geonames.org/",
              "https://creativecommons.org/licenses/by/4.0/",
              "Places, their points, codes and names are from GeoNames (geonames.org), CC BY 4.0;"
                  + " selected and brought together.",
              "",
              0);
      case WHOS_ON_FIRST, WHOS_ON_FIRST_TABLE ->
          new GazetteerSource(
              "Who's On First",
              "https://whosonfirst.org/",
              "https://whosonfirst.org/docs/licenses/",
              "Places are from Who's On First, which brings together sources under their own"
                  + " licences.",
              "",
              0);
      case OUR_AIRPORTS ->
          new GazetteerSource(
              "OurAirports",
              "https://ourairports.com/",
              "https://creativecommons.org/publicdomain/mark/1.0/",
              "Airports are from OurAirports.",
              "",
              0);
      case P_CODES ->
          new GazetteerSource(
              "OCHA COD-AB",
              "https://data.humdata.org/",
              "",
              "Divisions and P-codes are from the common operational datasets of OCHA; each states"
                  + " its licence.",
              "",
              0);
      case OWN_TABLE -> new GazetteerSource(own, "", "", "Places of " + own + ".", "", 0);
    };
  }
}
