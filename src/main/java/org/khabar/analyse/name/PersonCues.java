package org.khabar.analyse.name;

import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;
import org.khabar.english.SpeechVerbs;

/** What the words around a name say of its being a person's. */
final class PersonCues {
  private static final Phrases TITLES = Phrases.of("titles.tsv");

  /** Verbs of which persons alone are the objects. */
  private static final Set<String> HARMING =
      Set.of(
          "kill",
          "murder",
          "assassinate",
          "stab",
          "abduct",
          "kidnap",
          "arrest",
          "sentence",
          "convict",
          "detain",
          "jail",
          "apprehend",
          "behead",
          "handcuff");

  /** The words of the longest apposition that is read: "X, HRW's deputy Middle East director". */
  private static final int LONGEST_APPOSITION = 12;

  private static final Set<String> PLACES = Lexicon.words("given-names-of-places.txt");

  private PersonCues() {}

  /** Whether the name of a place is a given name, with a surname behind it: "Chad Walker". */
  static boolean isGivenName(NameSentence sentence, int begin, int end) {
    return end - begin == 1
        && PLACES.contains(sentence.word(begin))
        && !sentence.isLocating(begin - 1)
        && !sentence.word(begin - 1).equals("the")
        && sentence.isName(end)
        && !sentence.isCommon(end)
        && !(sentence.caseTells() && sentence.isAcronym(end))
        && !TITLES.contains(sentence.word(end));
  }

  /** Whether the words on either side show that a name of several words is a person's. */
  static boolean show(NameSentence sentence, int begin, int end) {
    return isIntroduced(sentence, begin)
        || hasAge(sentence, end)
        || isHarmed(sentence, begin, end)
        || (speaks(sentence, end) && end - begin < 4)
        || speaksInApposition(sentence, begin, end)
        || isInOffice(sentence, end);
  }

  /** "Killed X", "X was arrested": only persons are; in any letter case. */
  static boolean isHarmed(NameSentence sentence, int begin, int end) {
    boolean object =
        begin > 0
            && sentence.tag(begin - 1).startsWith("VB")
            && HARMING.contains(sentence.token(begin - 1).lemma());
    boolean was = sentence.word(end).equals("was") && end + 1 < sentence.size();
    return object || (was && HARMING.contains(sentence.token(end + 1).lemma()));
  }

  /** "Identified as X", "25-year-old X", "25 year old Libyan born X". */
  private static boolean isIntroduced(NameSentence sentence, int begin) {
    String before = sentence.word(begin - 2);
    if (sentence.word(begin - 1).equals("as")
        && (before.equals("identified") || before.equals("named"))) {
      return true;
    }
    for (int i = begin - 1; i >= 0 && begin - i < 5; i--) {
      if (sentence.word(i).equals("old") || sentence.word(i).endsWith("-old")) {
        return sentence.word(i).endsWith("-old") || sentence.word(i - 1).startsWith("year");
      }
    }
    return false;
  }

  /** "Hailey, who", "Parker, 8,": of a name of a single word too. */
  static boolean isDescribed(NameSentence sentence, int end) {
    boolean who = sentence.word(end).equals(",") && sentence.word(end + 1).equals("who");
    return who || hasAge(sentence, end);
  }

  /** "X, 25, …", "X, a 25-year-old". */
  private static boolean hasAge(NameSentence sentence, int end) {
    boolean comma = sentence.word(end).equals(",");
    boolean age =
        comma && sentence.word(end + 1).matches("\\d{1,2}") && sentence.word(end + 2).equals(",");
    return age || (comma && sentence.word(end + 2).matches("\\d{1,2}-year-old"));
  }

  /** "The spokesman of the BLA, X, said". */
  private static boolean speaksInApposition(NameSentence sentence, int begin, int end) {
    return sentence.word(begin - 1).equals(",")
        && sentence.word(end).equals(",")
        && speaks(sentence, end + 1)
        && end - begin < 4;
  }

  /** Whether a token is a verb of saying. */
  static boolean speaks(NameSentence sentence, int i) {
    return i >= 0
        && i < sentence.size()
        && sentence.tag(i).startsWith("VB")
        && SpeechVerbs.maySpeak(sentence.token(i).lemma());
  }

  /** "X, who …", "X, the head of Y": an apposition whose first noun phrase ends with an office. */
  private static boolean isInOffice(NameSentence sentence, int end) {
    if (!sentence.word(end).equals(",")) {
      return false;
    }
    if (sentence.word(end + 1).equals("who")) {
      return true;
    }
    int last = Math.min(sentence.size(), end + 1 + LONGEST_APPOSITION);
    for (int i = end + 1; i < last && isOfNounPhrase(sentence, i); i++) {
      boolean heads = !isNoun(sentence, i + 1);
      if (heads && isNoun(sentence, i) && TITLES.endingAt(sentence, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfNounPhrase(NameSentence sentence, int i) {
    String tag = sentence.tag(i);
    return isNoun(sentence, i)
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("POS")
        || tag.equals("PRP$");
  }

  private static boolean isNoun(NameSentence sentence, int i) {
    return sentence.tag(i).startsWith("N");
  }
}
