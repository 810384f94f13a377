package org.khabar.gazetteer.source;

import java.util.Locale;

/**
 * A GeoNames feature.
 *
 * @param featureClass for example {@code P}
 * @param code for example {@code PPLA}
 */
record Feature(char featureClass, String code) {
  /** Reads a code with or without its class in front; a populated place where nothing is said. */
  static Feature of(String code, String featureClass) {
    String given = code.strip().toUpperCase(Locale.ROOT);
    if (given.isEmpty()) {
      return new Feature('P', "PPL");
    }
    if (given.matches("[AHLPRSTUV]\\.[A-Z0-9]{2,5}")) {
      return new Feature(given.charAt(0), given.substring(2));
    }
    if (!given.matches("[A-Z0-9]{2,6}")) {
      throw new BadCellException(
          "\"" + Cells.shortened(code) + "\" is no feature code.",
          "Give one of GeoNames' codes, for example PPL, ADM1 or S.AIRB.");
    }
    String stated = featureClass.strip().toUpperCase(Locale.ROOT);
    return new Feature(stated.matches("[AHLPRSTUV]") ? stated.charAt(0) : classOf(given), given);
  }

  /** The class of GeoNames' commonest codes; of others, a spot (S). */
  private static char classOf(String code) {
    if (code.startsWith("PPL") || code.equals("STLMT")) {
      return 'P';
    }
    if (code.startsWith("ADM") || code.startsWith("PCL") || code.equals("TERR")) {
      return 'A';
    }
    return switch (code) {
      case "RGN", "CONT", "AREA", "MILB", "PRK", "CST", "OAS", "RGNE", "COLF" -> 'L';
      case "OCN", "SEA", "GULF", "BAY", "LK", "STRT", "CHN", "RSV", "STM", "CNL" -> 'H';
      case "ISL", "ISLS", "PEN", "MT", "MTS", "PASS", "VAL", "DSRT", "CAPE", "HLL" -> 'T';
      case "RD", "RR", "TNL", "ST" -> 'R';
      default -> 'S';
    };
  }
}
