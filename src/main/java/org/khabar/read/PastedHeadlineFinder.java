package org.khabar.read;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.english.EnglishWords;
import org.khabar.model.PartKind;
import org.khabar.model.ProblemCode;
import org.khabar.model.Span;

/**
 * Finds a headline that was pasted into a sentence, often into the middle of a word.
 *
 * <p>A letter that touches it shows it: "a deaAttack on KPOdly attack" holds "Attack on KPO". So
 * do, for a headline of several words in small letters, words in small letters on both sides, and
 * at the head of a paragraph a word behind it that begins the sentence. Only headlines of two words
 * or more are looked for, as a shorter one can be part of a word.
 */
final class PastedHeadlineFinder {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 300;

  /** A headline with so many words in small letters is the name of nothing. */
  private static final int FEWEST_SMALL_WORDS = 2;

  private static final Pattern SMALL_WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}{4,}");
  private static final Pattern NEXT_WORD = Pattern.compile("\\s+(\\p{L}+)");

  private final Layout layout;
  private final String text;
  private final String headline;
  private final boolean isSentence;

  private PastedHeadlineFinder(Layout layout, String headline) {
    this.layout = layout;
    this.text = layout.lines().text();
    this.headline = headline;
    this.isSentence = SMALL_WORD.matcher(headline).results().count() >= FEWEST_SMALL_WORDS;
  }

  static void mark(Layout layout, Collection<String> headlines, ProblemLog log) {
    for (String headline : headlines) {
      if (headline.length() >= SHORTEST
          && headline.length() <= LONGEST
          && headline.indexOf(' ') > 0) {
        new PastedHeadlineFinder(layout, headline).mark(log);
      }
    }
  }

  private void mark(ProblemLog log) {
    int at = text.indexOf(headline);
    while (at >= 0) {
      Span span = new Span(at, at + headline.length());
      if (isPasted(span) && layout.cut(PartKind.DAMAGE, span)) {
        log.add(
            ProblemCode.TEXT_DAMAGED,
            span,
            "The headline stands in the middle of a sentence; it is passed over there.",
            "Remove it from the sentence.");
      }
      at = text.indexOf(headline, span.end());
    }
  }

  private boolean isPasted(Span span) {
    boolean before = span.begin() > 0 && Character.isLetter(text.charAt(span.begin() - 1));
    boolean behind = span.end() < text.length() && Character.isLetter(text.charAt(span.end()));
    if (before && behind) {
      return true;
    }
    if (before) {
      return Character.isLowerCase(text.charAt(span.begin() - 1))
          && Character.isUpperCase(text.charAt(span.begin()));
    }
    return behind ? lowerCaseLetters(span.end()) > 2 : isSentence && isInSentence(span);
  }

  /**
   * How many lower-case letters follow; one or two can be the ending of the headline's last word.
   */
  private int lowerCaseLetters(int begin) {
    int end = begin;
    while (end < text.length() && end < begin + 3 && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    return end - begin;
  }

  /** Whether it stands between words as if it were some of them. */
  private boolean isInSentence(Span span) {
    Lines lines = layout.lines();
    int line = lines.lineOf(span.begin());
    if (!layout.isOpen(line)) {
      return false;
    }
    Matcher next = NEXT_WORD.matcher(text).region(span.end(), lines.span(line).end());
    if (!next.lookingAt()) {
      return false;
    }
    String word = next.group(1);
    boolean small = Character.isLowerCase(word.charAt(0));
    if (layout.beginBehindCut(line) == span.begin()) {
      return !small && EnglishWords.isListed(word.toLowerCase(Locale.ROOT));
    }
    int before = Lines.trim(text, lines.begin(line), span.begin()).end() - 1;
    return small && before >= 0 && Character.isLowerCase(text.charAt(before));
  }
}
