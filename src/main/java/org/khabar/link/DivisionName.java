package org.khabar.link;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The proper part of a first-order division's name: "Huila" of "Huila Department".
 *
 * <p>GeoNames gives the word for its kind with some divisions and without it with others; news,
 * keys and other gazetteers mostly leave it out. It stays where the rest alone would name nothing:
 * "Northern Province", "Federal District".
 */
final class DivisionName {
  private static final Pattern WITH_KIND =
      Pattern.compile(
          "(.+) (?:Province|Region|Department|Governorate|Oblast|Prefecture|District|Parish"
              + "|Division|State)");

  private static final Set<String> NO_NAMES =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "upper",
          "lower",
          "inner",
          "outer",
          "mid",
          "middle",
          "coastal",
          "federal",
          "capital",
          "metropolitan",
          "national",
          "autonomous",
          "special",
          "free",
          "administrative");

  private DivisionName() {}

  /** The name without the word for its kind, as far as it is a name without it. */
  static String of(String name) {
    Matcher whole = WITH_KIND.matcher(name);
    if (!whole.matches()) {
      return name;
    }
    String rest = whole.group(1);
    for (String word : rest.toLowerCase(Locale.ROOT).split("[ -]", -1)) {
      if (!NO_NAMES.contains(word)) {
        return rest;
      }
    }
    return name;
  }
}
