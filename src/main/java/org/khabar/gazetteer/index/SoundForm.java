package org.khabar.gazetteer.index;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.khabar.gazetteer.Rows;

/**
 * The form in which spellings of one sound are one: "Sulaymānīyah" and "Sulaimaniya", "Khowst" and
 * "Khost", "Bat Khela" and "Batkhela".
 *
 * <p>It parts names less than their own form does, and serves where no place bears the name itself.
 * Double letters count once, articles and joining vowels between words not at all; the others are
 * made alike by {@code sounds.tsv}.
 */
final class SoundForm {
  /** What stands before such a form where names are kept; no name's own form begins so. */
  private static final String MARK = "~";

  private static final int SHORTEST = 4;
  private static final List<List<String>> SOUNDS = Rows.of("sounds.tsv");

  /** The Arabic article in all its spellings, and what joins words in Persian. */
  private static final Set<String> SILENT =
      Set.of(
          "al", "el", "ad", "ed", "an", "en", "ar", "er", "as", "es", "ash", "esh", "at", "az",
          "ez", "e", "i", "ye", "yi");

  private static final Set<String> COUNTRIES = countries();

  private SoundForm() {}

  private static Set<String> countries() {
    return Set.copyOf(
        Rows.of("transliterated-countries.txt").stream().map(row -> row.get(0)).toList());
  }

  /** Whether the places of a country are kept under the sounds of their names. */
  static boolean isKeptFor(String country) {
    return COUNTRIES.contains(country);
  }

  /** The form under which a name is kept; none of what is short or in other letters. */
  static Optional<String> of(String name) {
    StringJoiner words = new StringJoiner("");
    for (String word : NameForm.of(name).split(" ", -1)) {
      if (!SILENT.contains(word)) {
        words.add(word.replaceFirst("(?<=[aeiou])h$", ""));
      }
    }
    String sound = words.toString();
    for (List<String> row : SOUNDS) {
      sound = sound.replace(row.get(0), row.get(1));
    }
    String single = sound.replaceAll("(.)\\1+", "$1");
    return single.matches("[a-z]{" + SHORTEST + ",}")
        ? Optional.of(MARK + single)
        : Optional.empty();
  }

  /** Whether what names are kept under is a form of their sound. */
  static boolean isOne(String kept) {
    return kept.startsWith(MARK);
  }
}
