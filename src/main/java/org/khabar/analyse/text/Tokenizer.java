package org.khabar.analyse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;
import org.khabar.model.Span;

/**
 * Cuts a paragraph into words, numbers and marks, much as the Penn Treebank does.
 *
 * <p>Words keep their inner hyphens ({@code 81-mm}, {@code law-enforcement}) and the full stop of
 * an abbreviation; {@code 's} and {@code n't} stand alone, and so does {@code pm} behind a time.
 * Letter case changes nothing but where it is the only cue. Linear in the length of the paragraph.
 */
final class Tokenizer {
  /** Longer words are cut; no language has them. */
  private static final int LONGEST_WORD = 200;

  private static final Map<String, String> ABBREVIATIONS = Lexicon.pairs("abbreviations.tsv");
  private static final String DIVISION = "division";
  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");
  private static final Set<String> WEB_ENDINGS =
      Set.of("com", "org", "net", "gov", "edu", "mil", "info", "html", "uk", "pk");

  private final String text;
  private final int end;
  private final List<Span> tokens = new ArrayList<>();

  private Tokenizer(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** The tokens of a paragraph, in order. */
  static List<Span> tokens(String text, Span paragraph) {
    Tokenizer tokenizer = new Tokenizer(text, paragraph.end());
    int at = paragraph.begin();
    while (at < tokenizer.end) {
      at = Blanks.isBlank(text.charAt(at)) ? at + 1 : tokenizer.next(at);
    }
    return tokenizer.tokens;
  }

  /** Adds the token or tokens that begin at an index and gives the index behind them. */
  private int next(int begin) {
    if (isWord(begin) || isYearApostrophe(begin)) {
      int address = webAddressEnd(begin);
      return address > begin ? add(begin, address) : word(begin, wordEnd(begin));
    }
    return add(begin, markEnd(begin));
  }

  private int add(int begin, int last) {
    tokens.add(new Span(begin, last));
    return last;
  }

  private char at(int index) {
    return index >= 0 && index < end ? text.charAt(index) : ' ';
  }

  private boolean isWord(int index) {
    char c = at(index);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private boolean isDigit(int index) {
    return Character.isDigit(at(index));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  private boolean isYearApostrophe(int index) {
    return (isApostrophe(at(index)) || at(index) == '‘')
        && isDigit(index + 1)
        && isDigit(index + 2)
        && !isDigit(index + 3);
  }

  /** The end of an e-mail or web address, or {@code begin} where none begins. */
  private int webAddressEnd(int begin) {
    int last = begin;
    boolean address = false;
    while (last < end && last - begin < LONGEST_WORD && isAddressPart(at(last))) {
      address |= at(last) == '@' || (at(last) == ':' && at(last + 1) == '/' && at(last + 2) == '/');
      last++;
    }
    address |= text.regionMatches(true, begin, "www.", 0, 4);
    while (last > begin && !Character.isLetterOrDigit(at(last - 1)) && at(last - 1) != '/') {
      last--;
    }
    return address ? last : begin;
  }

  private static boolean isAddressPart(char c) {
    return (c < 128 && Character.isLetterOrDigit(c)) || "@.:/-_?=&%~+#".indexOf(c) >= 0;
  }

  private int wordEnd(int begin) {
    int at = begin + 1;
    while (at < end && at - begin < LONGEST_WORD && (isWord(at) || joins(begin, at))) {
      at++;
    }
    return at;
  }

  /** Whether the mark at an index holds the characters before and behind it together. */
  private boolean joins(int begin, int index) {
    char mark = at(index);
    boolean digits = isDigit(index - 1) && isDigit(index + 1);
    if (!isWord(index + 1)) {
      return false;
    }
    return switch (mark) {
      case '-', '‑' -> true;
      case '\'', '’', 'ʼ', '_', '&' -> isWord(index - 1);
      case ':', '/' -> digits;
      case ',' -> digits && isDigit(index + 2) && isDigit(index + 3) && !isDigit(index + 4);
      case '.' -> digits || stopJoins(begin, index);
      default -> false;
    };
  }

  /** Inside {@code U.S} and {@code example.com}, but not where a blank is missing behind a stop. */
  private boolean stopJoins(int begin, int index) {
    boolean initial = index - begin == 1 || at(index - 2) == '.';
    if (initial && Character.isLetter(at(index - 1)) && !isWord(index + 2)) {
      return true;
    }
    int last = index + 1;
    while (last < end && last - index < 6 && isWord(last)) {
      last++;
    }
    return Character.isLetterOrDigit(at(index - 1))
        && WEB_ENDINGS.contains(text.substring(index + 1, last).toLowerCase(Locale.ROOT))
        && !Character.isUpperCase(at(index + 1));
  }

  private int word(int begin, int last) {
    if (isParty(begin)) {
      add(begin, begin + 2);
      return word(begin + 2, last);
    }
    int clitic = cliticBegin(begin, last);
    if (clitic > begin) {
      add(begin, clitic);
      return add(clitic, last);
    }
    int digits = begin;
    while (digits < last && (isDigit(digits) || at(digits) == '.' || at(digits) == ':')) {
      digits++;
    }
    if (digits > begin && isHalfDay(digits, last)) {
      add(begin, digits);
      return add(digits, withStop(digits, last));
    }
    return add(begin, withStop(begin, last));
  }

  /** The party in front of where its member was elected: ", D-Charleston", "(R-Pa.)". */
  private boolean isParty(int begin) {
    return "DRI".indexOf(at(begin)) >= 0
        && at(begin + 1) == '-'
        && Character.isUpperCase(at(begin + 2))
        && (at(begin - 1) == '(' || isBehindComma(begin));
  }

  private boolean isBehindComma(int begin) {
    return Blanks.isBlank(at(begin - 1)) && at(begin - 2) == ',';
  }

  private int cliticBegin(int begin, int last) {
    int apostrophe = last - 1;
    while (apostrophe > begin && last - apostrophe < 4 && !isApostrophe(at(apostrophe))) {
      apostrophe--;
    }
    if (apostrophe <= begin || !isApostrophe(at(apostrophe))) {
      return begin;
    }
    String tail = text.substring(apostrophe + 1, last).toLowerCase(Locale.ROOT);
    if (tail.equals("t") && Character.toLowerCase(at(apostrophe - 1)) == 'n') {
      return apostrophe - 1;
    }
    return CLITICS.contains(tail) ? apostrophe : begin;
  }

  private boolean isHalfDay(int begin, int last) {
    String word = text.substring(begin, last).toLowerCase(Locale.ROOT);
    return word.equals("am") || word.equals("pm") || word.equals("a.m") || word.equals("p.m");
  }

  /** Takes the full stop behind a word in, where it belongs to an abbreviation. */
  private int withStop(int begin, int last) {
    if (at(last) != '.' || at(last + 1) == '.') {
      return last;
    }
    boolean initial = last - begin == 1 && Character.isLetter(at(begin));
    boolean dotted = text.lastIndexOf('.', last - 1) >= begin && Character.isLetter(at(begin));
    return initial || dotted || isAbbreviation(begin, last) ? last + 1 : last;
  }

  private boolean isAbbreviation(int begin, int last) {
    String kind = ABBREVIATIONS.get(text.substring(begin, last).toLowerCase(Locale.ROOT));
    return DIVISION.equals(kind)
        ? Character.isUpperCase(at(begin)) && (isBehindComma(begin) || isParty(begin - 2))
        : kind != null;
  }

  /** The end of a mark: dashes, dots and paired quotation marks stay together. */
  private int markEnd(int begin) {
    char mark = at(begin);
    if (isApostrophe(mark) && isLoneClitic(begin)) {
      return begin + 2;
    }
    boolean repeats = mark == '-' || mark == '.' || mark == '`' || mark == '\'' || mark == '*';
    boolean pair = mark == '`' || mark == '\'';
    int last = begin + 1;
    while (repeats && at(last) == mark && last - begin < (pair ? 2 : LONGEST_WORD)) {
      last++;
    }
    return last;
  }

  /** "'s" behind a closing bracket or quotation mark. */
  private boolean isLoneClitic(int begin) {
    char before = at(begin - 1);
    return Character.toLowerCase(at(begin + 1)) == 's'
        && !isWord(begin + 2)
        && (before == ')' || before == '"' || before == '”' || before == ']');
  }
}
