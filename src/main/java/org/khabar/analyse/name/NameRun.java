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

  /** The runs of a sentence in order. */
  static List<NameRun> of(NameSentence sentence) {
    List<NameRun> runs = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      if (sentence.isName(i)) {
        int end = end(sentence, i);
        runs.add(new NameRun(i, end));
        i = end;
      } else {
        i++;
      }
    }
    return runs;
  }

  private static int end(NameSentence sentence, int begin) {
    int end = begin + 1;
    while (end < sentence.size()) {
      int next = end;
      while (next < end + 2 && PARTICLES.contains(sentence.word(next))) {
        next++;
      }
      if (!sentence.isName(next)) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  int length() {
    return end - begin;
  }

  /** Whether a token is a particle inside names, such as "de" and "bin". */
  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }
}
