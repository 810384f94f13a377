package org.khabar.gazetteer.source;

import java.util.Locale;
import java.util.Optional;
import org.khabar.model.Coordinates;

/** Reads cells, strictly: what is wrong throws {@link BadCellException}. */
final class Cells {
  private static final int LONGEST_NAME = 300;

  private Cells() {}

  static long id(String cell, String column) {
    long id = wholeNumber(cell, column);
    if (id <= 0 || id > Integer.MAX_VALUE) {
      throw new BadCellException(
          "The " + column + " \"" + shortened(cell) + "\" is no GeoNames id.",
          "Give a positive whole number, or leave the cell empty.");
    }
    return id;
  }

  /** A count, 0 for an empty cell. */
  static long count(String cell, String column) {
    if (cell.isBlank()) {
      return 0;
    }
    long count = wholeNumber(cell, column);
    if (count < 0 || count >= 1L << 40) {
      throw new BadCellException(
          "The " + column + " \"" + shortened(cell) + "\" cannot be.",
          "Give a whole number, or leave the cell empty.");
    }
    return count;
  }

  private static long wholeNumber(String cell, String column) {
    try {
      return Long.parseLong(cell.strip());
    } catch (NumberFormatException e) {
      throw new BadCellException(
          "The " + column + " \"" + shortened(cell) + "\" is no whole number.",
          "Write it in digits alone.");
    }
  }

  static Coordinates point(String latitude, String longitude) {
    double north = degrees(latitude, "latitude");
    double east = degrees(longitude, "longitude");
    if (Math.abs(north) > 90 || Math.abs(east) > 180) {
      throw new BadCellException(
          "The point " + shortened(latitude) + ", " + shortened(longitude) + " is not on Earth.",
          "Latitudes go from -90 to 90, longitudes from -180 to 180; are the columns swapped?");
    }
    return new Coordinates(north, east);
  }

  private static double degrees(String cell, String column) {
    try {
      double degrees = Double.parseDouble(cell.strip());
      if (Double.isFinite(degrees)) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new BadCellException(
        "The " + column + " \"" + shortened(cell) + "\" is no number.",
        "Give decimal degrees with a full stop, for example 33.6.");
  }

  /** A name without control characters, which separate names in an index. */
  static String name(String cell) {
    String name = cell.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME || hasControl(name)) {
      throw new BadCellException(
          name.isEmpty()
              ? "The row has no name."
              : "The name \"" + shortened(name) + "\" is no name.",
          "Give a name of at most " + LONGEST_NAME + " letters.");
    }
    return name;
  }

  static boolean hasControl(String name) {
    return name.chars().anyMatch(Character::isISOControl);
  }

  /** A Wikidata id; nothing for an empty cell. */
  static Optional<String> wikidata(String cell) {
    String id = cell.strip().toUpperCase(Locale.ROOT);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    if (!id.matches("Q[1-9]\\d{0,8}")) {
      throw new BadCellException(
          "\"" + shortened(cell) + "\" is no Wikidata id.", "Give one such as Q8660, or nothing.");
    }
    return Optional.of(id);
  }

  /** An ISO 3166-1 alpha-2 code or nothing. */
  static String country(String cell) {
    String code = cell.strip().toUpperCase(Locale.ROOT);
    if (!code.isEmpty() && !code.matches("[A-Z]{2}")) {
      throw new BadCellException(
          "\"" + shortened(cell) + "\" is no country code.",
          "Give the two letters of ISO 3166-1, for example PK.");
    }
    return code;
  }

  /** A code of a division: short, without spaces and control characters. */
  static String code(String cell) {
    String code = cell.strip();
    return code.length() > 20 || hasControl(code) ? "" : code;
  }

  static String shortened(String cell) {
    String clean = cell.replaceAll("\\p{Cntrl}", " ");
    return clean.length() <= 40 ? clean : clean.substring(0, 40) + "…";
  }
}
