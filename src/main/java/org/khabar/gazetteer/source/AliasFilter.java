package org.khabar.gazetteer.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.khabar.gazetteer.index.NameForm;

/**
 * Which of a place's alternate names the index keeps: those in Latin or Arabic letters that are
 * neither codes nor too short to mean anything.
 *
 * <p>Codes do harm: KP is the ISO code of North Korea and the usual short form of Khyber
 * Pakhtunkhwa, and airports' letters (KPO, Pohang) look like anything.
 */
public final class AliasFilter {
  private static final int SHORTEST = 4;
  private static final int SHORTEST_ARABIC = 2;
  private static final int LONGEST = 40;

  private AliasFilter() {}

  /** The names of this comma- or bar-separated list that are worth keeping. */
  public static Set<String> kept(String names, String separator) {
    Set<String> kept = new TreeSet<>();
    for (String name : names.split(separator, -1)) {
      if (isUseful(name.strip())) {
        kept.add(name.strip());
      }
    }
    return kept;
  }

  /** Whether a name is worth keeping. */
  public static boolean isUseful(String name) {
    if (name.isEmpty()
        || name.length() > LONGEST
        || name.chars().anyMatch(c -> Character.isDigit(c) || Character.isISOControl(c))) {
      return false;
    }
    if (isArabic(name)) {
      return name.length() >= SHORTEST_ARABIC;
    }
    return isLatin(name) && NameForm.of(name).length() >= SHORTEST && !isCode(name);
  }

  /**
   * Whether a name in Latin letters has neither a word in common with another nor its first four
   * letters, as "St. Marys" has with "Saint Marys" and "Mewata" with "Mewatta".
   */
  public static boolean isUnrelated(String name, String other) {
    if (!isLatin(other)) {
      return false;
    }
    String form = NameForm.of(name);
    String otherForm = NameForm.of(other);
    Set<String> words = new TreeSet<>(List.of(form.split(" ", -1)));
    boolean alike = form.regionMatches(0, otherForm, 0, SHORTEST);
    return !alike
        && Stream.of(otherForm.split(" ", -1))
            .noneMatch(word -> word.length() >= SHORTEST && words.contains(word));
  }

  private static boolean isCode(String name) {
    return name.length() <= 6 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static boolean isLatin(String name) {
    return name.chars()
        .filter(Character::isLetter)
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  private static boolean isArabic(String name) {
    return name.chars()
        .filter(Character::isLetter)
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }
}
