package org.khabar.read;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the language of a text by its script and its commonest words.
 *
 * <p>In doubt a text in Latin letters is English: a short or shouted text has few of the words that
 * would show it.
 */
final class LanguageGuess {
  static final String ENGLISH = "en";
  static final String UNKNOWN = "und";

  /** So many characters show it. */
  private static final int LOOKED_AT = 20_000;

  /** Another language is told by at least so many of its words. */
  private static final int FEWEST_WORDS = 4;

  /** In so many words of English some of its commonest stand, in a table or a list as well. */
  private static final int ENOUGH_WORDS = 60;

  /** English prose has a quarter; the least that a list of English has. */
  private static final double LEAST_ENGLISH = 0.02;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final Map<String, Set<String>> COMMON_WORDS = commonWords();

  private static final Map<UnicodeScript, String> LANGUAGES =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(UnicodeScript.CYRILLIC, "ru"),
              Map.entry(UnicodeScript.DEVANAGARI, "hi"),
              Map.entry(UnicodeScript.BENGALI, "bn"),
              Map.entry(UnicodeScript.GREEK, "el"),
              Map.entry(UnicodeScript.HANGUL, "ko"),
              Map.entry(UnicodeScript.HEBREW, "he"),
              Map.entry(UnicodeScript.HIRAGANA, "ja"),
              Map.entry(UnicodeScript.KATAKANA, "ja"),
              Map.entry(UnicodeScript.HAN, "zh"),
              Map.entry(UnicodeScript.TAMIL, "ta"),
              Map.entry(UnicodeScript.THAI, "th")));

  private LanguageGuess() {}

  private static Map<String, Set<String>> commonWords() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (String entry : WordLists.entries("common-words.tsv")) {
      String[] columns = entry.split("\t", -1);
      words.put(columns[0], Set.copyOf(Arrays.asList(columns[1].split(" ", -1))));
    }
    return words;
  }

  /** A BCP 47 tag; {@code und} where nothing shows the language. */
  static String of(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
    UnicodeScript script = script(start);
    return switch (script) {
      case LATIN, COMMON -> latin(start);
      case ARABIC -> arabic(start);
      default -> LANGUAGES.getOrDefault(script, UNKNOWN);
    };
  }

  private static int best(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** The script of most letters; COMMON without letters. */
  private static UnicodeScript script(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.COMMON);
  }

  private static String arabic(String text) {
    if (contains(text, "ٹڈڑںے")) {
      return "ur";
    }
    return contains(text, "پچگژ") ? "fa" : "ar";
  }

  private static boolean contains(String text, String letters) {
    return text.chars().anyMatch(c -> letters.indexOf(c) >= 0);
  }

  private static String latin(String text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Matcher word = WORD.matcher(text);
    int all = 0;
    while (word.find()) {
      all++;
      COMMON_WORDS.forEach(
          (language, words) -> {
            if (words.contains(word.group())) {
              counts.merge(language, 1, Integer::sum);
            }
          });
    }
    int english = counts.getOrDefault(ENGLISH, 0);
    if (all >= ENOUGH_WORDS && english < LEAST_ENGLISH * all && best(counts) < FEWEST_WORDS) {
      return UNKNOWN;
    }
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= Math.max(FEWEST_WORDS, 2 * english))
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(ENGLISH);
  }
}
