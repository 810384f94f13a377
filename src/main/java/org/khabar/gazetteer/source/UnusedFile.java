package org.khabar.gazetteer.source;

import java.util.List;
import java.util.Optional;

/** GeoNames' files beside its tables of places that tell nothing an index would keep. */
enum UnusedFile {
  /** {@code hierarchy.txt}: parent, child and, for divisions, {@code ADM}. */
  PARENTS(
      "It tells the parents of places and is not used: what a place lies in follows from the codes"
          + " of divisions in its own row.",
      "Nothing is missing; leave the file out, and name admin1CodesASCII.txt and admin2Codes.txt"
          + " for the divisions' names.") {
    @Override
    boolean isRow(String[] cells) {
      return (cells.length == 2 || cells.length == 3)
          && cells[0].matches("\\d+")
          && cells[1].matches("\\d+");
    }
  },
  /** {@code countryInfo.txt}: codes, name, capital, area and more of each country. */
  COUNTRIES(
      "It tells of countries and is not used: their rows, names and codes come with Khabar and with"
          + " GeoNames' dumps.",
      "Nothing is missing; leave the file out.") {
    @Override
    boolean isRow(String[] cells) {
      return cells.length >= 18 && cells[0].matches("[A-Z]{2}") && cells[1].matches("[A-Z]{3}");
    }
  };

  private static final int LINES_LOOKED_AT = 30;

  private final String message;
  private final String remedy;

  UnusedFile(String message, String remedy) {
    this.message = message;
    this.remedy = remedy;
  }

  abstract boolean isRow(String[] cells);

  /** Why nothing is read from it. */
  String message() {
    return message;
  }

  /** What to do about it. */
  String remedy() {
    return remedy;
  }

  /** The file that begins so; nothing where most of its lines are like those of none. */
  static Optional<UnusedFile> of(String head) {
    List<String[]> rows =
        head.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .limit(LINES_LOOKED_AT)
            .map(line -> line.split("\t", -1))
            .toList();
    for (UnusedFile file : values()) {
      if (2 * rows.stream().filter(file::isRow).count() > rows.size()) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
