package org.khabar.analyse.name;

import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;

/** Tells a language from the people that speaks it: "he answered in English". */
final class LanguageNames {
  private static final Set<String> LANGUAGES = Lexicon.words("languages.txt");
  private static final Set<String> INTO = Set.of("in", "into");

  /** Verbs of which a language can be the object. */
  private static final Set<String> SPEAKING =
      Set.of("speak", "learn", "teach", "study", "understand", "know");

  private LanguageNames() {}

  /**
   * Whether a word is a language where it stands: it ends its phrase and is spoken or spoken in.
   */
  static boolean isOne(NameSentence sentence, int i) {
    return LANGUAGES.contains(sentence.word(i))
        && !sentence.tag(i + 1).startsWith("N")
        && !sentence.tag(i + 1).startsWith("JJ")
        && (INTO.contains(sentence.word(i - 1)) || isSpoken(sentence, i - 1));
  }

  /** "Speaks fluent French", "spoke only French". */
  private static boolean isSpoken(NameSentence sentence, int last) {
    int i = last;
    while (sentence.tag(i).startsWith("JJ") || sentence.tag(i).startsWith("RB")) {
      i--;
    }
    return i >= 0
        && sentence.tag(i).startsWith("VB")
        && SPEAKING.contains(sentence.token(i).lemma());
  }
}
