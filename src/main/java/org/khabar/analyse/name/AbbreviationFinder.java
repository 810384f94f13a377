package org.khabar.analyse.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Learns the short forms that an article explains: "Karachi Police Office (KPO)", "Front [FMLN]",
 * "CTD (Counter Terrorism Department)".
 *
 * <p>A short form is paired with the shortest run of words whose letters hold its own in order, its
 * first letter at the begin of a word: the algorithm of Schwartz and Hearst, "A Simple Algorithm
 * for Identifying Abbreviation Definitions in Biomedical Text", Pacific Symposium on Biocomputing
 * 8, 2003. Linear in the length of the sentence, as long forms are bounded.
 */
final class AbbreviationFinder {
  private static final int LONGEST_SHORT_FORM = 10;

  private AbbreviationFinder() {}

  /**
   * A short form and its long form in a sentence.
   *
   * @param shortForm token of the short form
   * @param begin first token of the long form
   * @param end the token behind its last
   */
  record Pair(int shortForm, int begin, int end) {}

  /** The pairs of a sentence in text order. */
  static List<Pair> find(NameSentence sentence) {
    List<Pair> pairs = new ArrayList<>();
    for (int open = 1; open < sentence.size() - 2; open++) {
      if (isOpening(sentence.word(open))) {
        addPair(sentence, open, pairs);
      }
    }
    return pairs;
  }

  private static boolean isOpening(String mark) {
    return mark.equals("(") || mark.equals("[");
  }

  private static boolean isClosing(String mark) {
    return mark.equals(")") || mark.equals("]") || mark.equals(",") || mark.equals(";");
  }

  private static void addPair(NameSentence sentence, int open, List<Pair> pairs) {
    int close = open + 1;
    while (close < sentence.size() && close <= open + 12 && !isClosing(sentence.word(close))) {
      close++;
    }
    if (close == open + 2 && isShortForm(sentence, open + 1)) {
      String shortForm = sentence.word(open + 1);
      int first = Math.max(0, open - Math.min(shortForm.length() + 5, 2 * shortForm.length()));
      int begin = longForm(sentence, shortForm, first, endOfLongForm(sentence, open));
      if (begin >= 0) {
        pairs.add(new Pair(open + 1, begin, endOfLongForm(sentence, open)));
      }
    } else if (close > open + 2 && isShortForm(sentence, open - 1)) {
      int begin = longForm(sentence, sentence.word(open - 1), open + 1, close);
      if (begin == open + 1) {
        pairs.add(new Pair(open - 1, begin, close));
      }
    }
  }

  /** A closing quotation mark belongs to neither. */
  private static int endOfLongForm(NameSentence sentence, int open) {
    String before = sentence.word(open - 1);
    return before.equals("\"") || before.equals("”") || before.equals("''") ? open - 1 : open;
  }

  private static boolean isShortForm(NameSentence sentence, int i) {
    String text = sentence.text(i);
    boolean length = text.length() >= 2 && text.length() <= LONGEST_SHORT_FORM;
    long capitals = text.chars().filter(Character::isUpperCase).count();
    boolean shape = sentence.caseTells() ? capitals >= 2 : !sentence.isCommon(i);
    return length && shape && Character.isLetterOrDigit(text.charAt(0));
  }

  /** The first token of the long form that ends before {@code end}, or -1. */
  private static int longForm(NameSentence sentence, String shortForm, int first, int end) {
    int letter = shortForm.length() - 1;
    int token = end - 1;
    int at = token < first ? -1 : sentence.word(token).length() - 1;
    while (letter >= 0 && token >= first) {
      char wanted = shortForm.charAt(letter);
      if (!Character.isLetterOrDigit(wanted)) {
        letter--;
      } else if (at < 0) {
        token--;
        at = token < first ? -1 : sentence.word(token).length() - 1;
      } else if (sentence.word(token).charAt(at) == wanted
          && (letter > 0 || beginsWord(sentence, token, at))) {
        letter--;
        at--;
      } else {
        at--;
      }
    }
    return letter < 0 && end - token > 1 ? token : -1;
  }

  private static boolean beginsWord(NameSentence sentence, int token, int at) {
    return at == 0 || !Character.isLetterOrDigit(sentence.word(token).charAt(at - 1));
  }
}
