package org.khabar.analyse.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A longest sequence of words that can be part of one name, particles between them included.
 *
 * @param begin its first token
 * @param end the token behind its last
 */
record NameRun(int begin, int end) {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "la", "las", "los", "el", "al", "y", "da", "do", "dos", "di", "du", "le",
          "van", "von", "der", "den", "bin", "ibn", "bint", "ul", "ur", "ud", "e", "san", "ben");

  /** The Arabic article before a sun letter, only ever joined: "ash-Shaykh". */
  private static final Set<String> ARTICLES =
      Set.of("ad", "an", "ar", "as", "ash", "at", "az", "edh", "ed", "es", "esh", "ez");

  /** The runs of a sentence in order. */
  static List<NameRun> of(NameSentence sentence) {
    List<NameRun> runs = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      if (sentence.isName(i)) {
        NameRun run = of(sentence, i, sentence.size());
        runs.add(run);
        i = run.end();
      } else {
        i++;
      }
    }
    return runs;
  }

  /** The run that begins with a token, of so many words at most behind it. */
  static NameRun of(NameSentence sentence, int begin, int most) {
    int end = begin + 1;
    while (end < sentence.size() && end - begin <= most) {
      int next = end;
      while (next < end + 2 && isParticle(sentence.word(next))) {
        next++;
      }
      if (!sentence.isName(next)) {
        break;
      }
      end = next + 1;
    }
    return new NameRun(begin, end);
  }

  /** The begin of the unbroken names in front of a token, or the token. */
  static int before(NameSentence sentence, int end) {
    int begin = end;
    while (sentence.isName(begin - 1)) {
      begin--;
    }
    return begin;
  }

  int length() {
    return end - begin;
  }

  /** Whether a token is a particle inside names, such as "de" and "bin". */
  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /** Whether a word is a name behind a joined article in small letters: "al-Zarqawi". */
  static boolean isJoined(String text) {
    int hyphen = text.indexOf('-');
    return hasArticle(text) && Character.isUpperCase(text.charAt(hyphen + 1));
  }

  /** A word in small letters without its joined article: "al-abadi" gives "abadi". */
  static String withoutArticle(String word) {
    return hasArticle(word) ? word.substring(word.indexOf('-') + 1) : word;
  }

  /** Whether an article or particle in small letters is joined to a word: "ul-adl". */
  static boolean hasArticle(String word) {
    int hyphen = word.indexOf('-');
    String first = hyphen < 0 ? "" : word.substring(0, hyphen);
    return hyphen + 1 < word.length() && (PARTICLES.contains(first) || ARTICLES.contains(first));
  }
}
