package org.khabar.analyse.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;

/** A list of phrases of one or more words, each with its class. */
final class Phrases {
  private final Map<String, String> classes = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final Set<String> lastWords = new HashSet<>();
  private final int longest;

  private Phrases(String list) {
    int most = 1;
    for (List<String> row : Lexicon.rows(list)) {
      classes.put(row.get(0), row.size() > 1 ? row.get(1) : "");
      String[] words = row.get(0).split(" ", -1);
      firstWords.add(words[0]);
      lastWords.add(words[words.length - 1]);
      most = Math.max(most, words.length);
    }
    longest = most;
  }

  /** The phrases of a word list. */
  static Phrases of(String list) {
    return new Phrases(list);
  }

  /**
   * A phrase found in a sentence.
   *
   * @param begin its first token
   * @param end the token behind its last
   * @param kind its class in the list
   */
  record Match(int begin, int end, String kind) {}

  boolean contains(String word) {
    return classes.containsKey(word);
  }

  /** The class of a single word or phrase. */
  Optional<String> kind(String phrase) {
    return Optional.ofNullable(classes.get(phrase));
  }

  /** The longest phrase that ends with a token; the last word may be inflected. */
  Optional<Match> endingAt(NameSentence sentence, int last) {
    if (!lastWords.contains(sentence.word(last))
        && !lastWords.contains(sentence.token(last).lemma())) {
      return Optional.empty();
    }
    for (int length = Math.min(longest, last + 1); length > 0; length--) {
      int begin = last + 1 - length;
      String kind = classes.get(sentence.phrase(begin, last + 1, false));
      if (kind == null) {
        kind = classes.get(sentence.phrase(begin, last + 1, true));
      }
      if (kind != null) {
        return Optional.of(new Match(begin, last + 1, kind));
      }
    }
    return Optional.empty();
  }

  /** The longest phrase that begins with a token; the last word may be inflected. */
  Optional<Match> startingAt(NameSentence sentence, int begin) {
    if (!firstWords.contains(sentence.word(begin))
        && !firstWords.contains(sentence.token(begin).lemma())) {
      return Optional.empty();
    }
    for (int length = Math.min(longest, sentence.size() - begin); length > 0; length--) {
      String kind = classes.get(sentence.phrase(begin, begin + length, false));
      if (kind == null) {
        kind = classes.get(sentence.phrase(begin, begin + length, true));
      }
      if (kind != null) {
        return Optional.of(new Match(begin, begin + length, kind));
      }
    }
    return Optional.empty();
  }
}
