package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.khabar.read.words.WordLists;

/** Tells by its look whether a short text can be the name of a person. */
final class PersonNames {
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 5;
  private static final int LONGEST = 100;

  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*");
  private static final Pattern HONORIFIC =
      Pattern.compile("^(?:dr|prof|professor|mr|mrs|ms)\\b\\.?\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("\\s*(?:,|;|&|\\b(?:and|with)\\b)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEHIND_NAMES = Pattern.compile("\\s*(?:[|•/(\\[@\\d]|\\s[-–—]).*");

  private static final Set<String> PARTICLES =
      Set.copyOf(WordLists.entries("bylines.tsv", "particle"));
  private static final Set<String> NOT_NAMES =
      Set.copyOf(WordLists.entries("bylines.tsv", "not-a-name"));

  private PersonNames() {}

  /** Whether it is two to five words that begin like names, initials and particles among them. */
  static boolean isName(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String[] words = withoutHonorific(text).split("\\s+", -1);
    if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      boolean inner = i > 0 && i + 1 < words.length;
      boolean particle = inner && PARTICLES.contains(words[i]);
      if (!particle && (!WORD.matcher(words[i]).matches() || isNoName(words[i]))) {
        return false;
      }
    }
    return true;
  }

  static String withoutHonorific(String name) {
    return HONORIFIC.matcher(name.strip()).replaceFirst("");
  }

  /** The names at the start of a byline's rest; an office, an agency or a date ends them. */
  static List<String> list(String text) {
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN_NAMES.split(BEHIND_NAMES.matcher(text).replaceFirst(""), -1)) {
      if (!isName(part)) {
        break;
      }
      names.add(part.strip());
    }
    return names;
  }

  /** Whether it is the name of an office, such as "Our Staff Correspondent". */
  static boolean isOffice(String text) {
    for (String word : text.split("[\\s,]+", -1)) {
      if (!word.isEmpty() && !isNoName(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNoName(String word) {
    return NOT_NAMES.contains(word.toLowerCase(Locale.ROOT));
  }
}
