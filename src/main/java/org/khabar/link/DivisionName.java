package org.khabar.link;

import java.util.List;
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

  private static final Set<String> ADJECTIVES =
      Set.copyOf(WordList.lines("division-adjectives.txt"));

  private DivisionName() {}

  /** The name without the word for its kind, as far as it is a name without it. */
  static String of(String name) {
    Matcher whole = WITH_KIND.matcher(name);
    if (!whole.matches()) {
      return name;
    }
    String rest = whole.group(1);
    boolean nameless =
        ADJECTIVES.containsAll(List.of(rest.toLowerCase(Locale.ROOT).split("[ -]", -1)));
    return nameless ? name : rest;
  }
}
