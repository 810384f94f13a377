package org.khabar.read.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.read.words.WordLists;

/**
 * Tells the language of an article.
 *
 * <p>In doubt a text in Latin letters is English, for an article that is taken for another language
 * is lost: so is whatever has some of the words in it without which no English is written, whoever
 * its names belong to, and what the model does not find twice as likely to be something else. What
 * has enough of these words is not shown to the model at all, which is loaded only when a text
 * needs it.
 */
public final class ArticleLanguage {
  public static final String ENGLISH = "en";

  /** The tag of ISO 639-2 for a language that is not known. */
  public static final String UNKNOWN = "und";

  /** So many characters show it. */
  private static final int LOOKED_AT = 20_000;

  /** So many characters the model is shown. */
  private static final int SHOWN = 2_000;

  /** One word in so many is one of the commonest in any English, in headlines all but never. */
  private static final int ONE_IN = 25;

  /** Headlines, names and titles are up to 1.8 times likelier to be something else. */
  private static final double LEAST_OVER_ENGLISH = 2;

  /** Of so many words on the model is sure to this degree, or it does not know the language. */
  private static final int ENOUGH_WORDS = 13;

  private static final double LEAST_CONFIDENCE = 0.06;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Set<String> ENGLISH_WORDS =
      Set.copyOf(WordLists.entries("english-words.txt"));

  /** Held apart so that it is loaded by the first text that needs it. */
  private static final class Loaded {
    private static final LanguageModel MODEL = LanguageModel.load();
  }

  private ArticleLanguage() {}

  /** A BCP 47 tag; {@link #UNKNOWN} where it is another language than English, but not which. */
  public static String of(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT)).toLowerCase(Locale.ROOT);
    int words = 0;
    int english = 0;
    for (Matcher word = WORD.matcher(start); word.find(); ) {
      words++;
      english += ENGLISH_WORDS.contains(word.group()) ? 1 : 0;
    }
    if (words == 0 || english * ONE_IN >= words) {
      return ENGLISH;
    }
    LanguageModel.Guess guess =
        Loaded.MODEL.guess(start.substring(0, Math.min(start.length(), SHOWN)));
    boolean other = guess.overEnglish() >= LEAST_OVER_ENGLISH || !isLatin(start);
    boolean named =
        !guess.tag().equals(ENGLISH)
            && (words < ENOUGH_WORDS || guess.confidence() >= LEAST_CONFIDENCE);
    return !other ? ENGLISH : named ? guess.tag() : UNKNOWN;
  }

  /** Whether most letters are Latin. */
  private static boolean isLatin(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    int latin = counts.getOrDefault(UnicodeScript.LATIN, 0);
    return counts.values().stream().allMatch(count -> count <= latin);
  }
}
