package org.khabar.analyse.name;

import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;
import org.khabar.model.MentionKind;

/**
 * Organizations by the first word of an Arabic, Persian or Urdu name: "Lashkar-e-Islam", "Jaish
 * ul-Adl", "Liwa al Haqq".
 */
final class FirstWordShapes {
  private static final Set<String> FIRST_WORDS = Lexicon.words("organization-first-words.tsv");
  private static final int MOST_BEHIND = 4;

  private FirstWordShapes() {}

  /** Adds the organization that begins with a token, if one does. */
  static void add(SentenceNames names, int first) {
    NameSentence sentence = names.sentence();
    String word = sentence.word(first);
    int hyphen = word.indexOf('-');
    boolean opens = FIRST_WORDS.contains(hyphen < 0 ? word : word.substring(0, hyphen));
    if (!opens || (sentence.caseTells() && !sentence.isCapital(first))) {
      return;
    }
    boolean whole = hyphen > 0 && word.indexOf('-', hyphen + 1) > 0;
    boolean goesOn =
        NameRun.hasArticle(sentence.word(first + 1))
            || (NameRun.isParticle(sentence.word(first + 1)) && sentence.isName(first + 2));
    if (whole || goesOn) {
      int end = NameRun.of(sentence, first, MOST_BEHIND).end();
      names.addLonger(first, Math.max(end, first + 1), MentionKind.ORGANIZATION);
    }
  }
}
