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

  /** Generic words behind the name of a division, left out to give its short name. */
  private static final Set<String> GENERIC =
      Set.of(
          "county",
          "district",
          "parish",
          "province",
          "governorate",
          "department",
          "division",
          "municipality",
          "region",
          "raion",
          "rayon",
          "oblast",
          "agency",
          "prefecture",
          "state",
          "territory",
          "krai",
          "kray",
          "borough",
          "canton");

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

  /** The name without the generic word at its end: "Mianwali" for "Mianwali District". */
  public static Set<String> shortened(String name) {
    int space = name.lastIndexOf(' ');
    boolean generic =
        space > 0 && GENERIC.contains(name.substring(space + 1).toLowerCase(Locale.ROOT));
    return generic ? Set.of(name.substring(0, space)) : Set.of();
  }

  /** The other forms of a division's name: its short form or, of a district, the long one. */
  public static Set<String> divisionNames(String featureCode, String name) {
    if (!featureCode.equals("ADM1") && !featureCode.equals("ADM2")) {
      return Set.of();
    }
    Set<String> shortened = shortened(name);
    return shortened.isEmpty() && featureCode.equals("ADM2")
        ? Set.of(name + " District")
        : shortened;
  }
}
