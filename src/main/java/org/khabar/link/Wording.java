package org.khabar.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Abbreviation;
import org.khabar.model.Analysis;

/** The words of names as they are compared: without articles, possessives and quotation marks. */
final class Wording {
  private final Map<String, String> longForms = new HashMap<>();
  private final boolean capitalsOnly;

  Wording(Analysis analysis) {
    String text = analysis.article().text();
    for (Abbreviation abbreviation : analysis.abbreviations()) {
      longForms.putIfAbsent(
          abbreviation.shortForm(), clean(analysis.article().asRead(abbreviation.longForm())));
    }
    long lower = text.chars().filter(Character::isLowerCase).count();
    long upper = text.chars().filter(Character::isUpperCase).count();
    this.capitalsOnly = upper > 9 * lower;
  }

  /** The name's own words: "the KPO’s" gives "KPO". */
  static String clean(String words) {
    return words
        .replaceAll("\\s+", " ")
        .replaceFirst("^(?i:the|an?) ", "")
        .replaceFirst("^[\"“‘'(]+", "")
        .replaceFirst("(?:['’][sS]|[\"”’')])+$", "")
        .strip();
  }

  /** What an abbreviation that the article explains stands for. */
  Optional<String> longForm(String words) {
    return Optional.ofNullable(longForms.get(words));
  }

  /** The abbreviation that the article explains by these words. */
  Optional<String> shortForm(String words) {
    return longForms.entrySet().stream()
        .filter(entry -> Slug.of(entry.getValue()).equals(Slug.of(words)))
        .map(Map.Entry::getKey)
        .min(String::compareTo);
  }

  /** Whether the article is written in capitals throughout, so that they say nothing. */
  boolean capitalsOnly() {
    return capitalsOnly;
  }

  /** Whether a word of the name begins with a capital. */
  static boolean hasCapital(String words) {
    return words.codePoints().anyMatch(Character::isUpperCase);
  }

  /** Whether the name is written in capitals alone, as abbreviations are. */
  static boolean isAbbreviation(String words) {
    return words.length() <= 8
        && words.codePoints().filter(Character::isUpperCase).count() >= 2
        && words.codePoints().noneMatch(Character::isWhitespace)
        && words.codePoints().filter(Character::isLowerCase).count() <= 1;
  }
}
