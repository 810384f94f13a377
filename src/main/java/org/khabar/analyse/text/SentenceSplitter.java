package org.khabar.analyse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;
import org.khabar.model.Span;

/**
 * Cuts a paragraph's tokens into sentences.
 *
 * <p>A full stop, question or exclamation mark ends one, with the brackets and quotation marks that
 * follow it. Behind an abbreviation the next word decides. Capitals are a cue only in text that has
 * both cases, so that the same text in capitals gives the same sentences as far as possible.
 */
final class SentenceSplitter {
  /** Longer sentences are cut, so that time stays linear; no newspaper prints them. */
  static final int LONGEST_SENTENCE = 250;

  private static final Map<String, String> ABBREVIATIONS = Lexicon.pairs("abbreviations.tsv");
  private static final Set<String> STARTERS = Lexicon.words("sentence-starters.tsv");

  private final String text;
  private final List<Span> tokens;
  private final boolean mixedCase;

  private SentenceSplitter(String text, List<Span> tokens, boolean mixedCase) {
    this.text = text;
    this.tokens = tokens;
    this.mixedCase = mixedCase;
  }

  /**
   * The sentences of a paragraph.
   *
   * @param mixedCase whether the text tells capitals from small letters
   */
  static List<List<Span>> sentences(String text, List<Span> tokens, boolean mixedCase) {
    return new SentenceSplitter(text, tokens, mixedCase).split();
  }

  private List<List<Span>> split() {
    List<List<Span>> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (isStop(i)) {
        int last = withClosers(i);
        if (endsSentence(i, last + 1)) {
          sentences.add(tokens.subList(begin, last + 1));
          begin = last + 1;
        }
        i = last;
      }
      if (i + 1 - begin >= LONGEST_SENTENCE) {
        sentences.add(tokens.subList(begin, i + 1));
        begin = i + 1;
      }
    }
    if (begin < tokens.size()) {
      sentences.add(tokens.subList(begin, tokens.size()));
    }
    return sentences;
  }

  private char first(int token) {
    return text.charAt(tokens.get(token).begin());
  }

  private boolean isStop(int token) {
    Span span = tokens.get(token);
    char last = text.charAt(span.end() - 1);
    return last == '.' || last == '!' || last == '?' || last == '…' || last == '۔' || last == '।';
  }

  private int withClosers(int stop) {
    int last = stop;
    while (last + 1 < tokens.size()
        && last - stop < 4
        && isCloser(last + 1, tokens.get(last + 1).begin() == tokens.get(last).end())) {
      last++;
    }
    return last;
  }

  private boolean isCloser(int token, boolean attached) {
    char mark = first(token);
    if (mark == '”' || !attached) {
      return mark == '”';
    }
    if (mark == '"' || mark == '\'') {
      int behind = tokens.get(token).end();
      return behind >= text.length() || !Character.isLetterOrDigit(text.charAt(behind));
    }
    return "’)]»!?".indexOf(mark) >= 0;
  }

  private boolean endsSentence(int stop, int next) {
    if (next >= tokens.size()) {
      return true;
    }
    String word = tokens.get(next).in(text).toLowerCase(Locale.ROOT);
    boolean capital = !mixedCase || !Character.isLowerCase(first(next));
    Span span = tokens.get(stop);
    if (!Character.isLetter(text.charAt(span.begin()))) {
      return capital && word.charAt(0) != ',';
    }
    return capital && STARTERS.contains(word) && canEnd(span.in(text).toLowerCase(Locale.ROOT));
  }

  /** Whether an abbreviation can stand at the end: neither a title nor a lone initial. */
  private static boolean canEnd(String abbreviation) {
    String bare = abbreviation.substring(0, abbreviation.length() - 1);
    return bare.length() > 1 && !"inner".equals(ABBREVIATIONS.get(bare));
  }
}
