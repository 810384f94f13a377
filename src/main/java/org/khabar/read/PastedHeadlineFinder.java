package org.khabar.read;

import java.util.Collection;
import org.khabar.model.PartKind;
import org.khabar.model.ProblemCode;
import org.khabar.model.Span;

/**
 * Finds a headline that was pasted into a sentence, often into the middle of a word.
 *
 * <p>The sign is a letter that touches it: "a deaAttack on KPOdly attack" holds "Attack on KPO".
 * Only headlines of two words or more are looked for, as a shorter one can be part of a word.
 */
final class PastedHeadlineFinder {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 300;

  private PastedHeadlineFinder() {}

  static void mark(Layout layout, Collection<String> headlines, ProblemLog log) {
    for (String headline : headlines) {
      if (headline.length() >= SHORTEST
          && headline.length() <= LONGEST
          && headline.indexOf(' ') > 0) {
        mark(layout, headline, log);
      }
    }
  }

  private static void mark(Layout layout, String headline, ProblemLog log) {
    String text = layout.lines().text();
    int at = text.indexOf(headline);
    while (at >= 0) {
      Span span = new Span(at, at + headline.length());
      if (isPasted(text, span) && layout.cut(PartKind.DAMAGE, span)) {
        log.add(
            ProblemCode.TEXT_DAMAGED,
            span,
            "The headline stands in the middle of a sentence; it is passed over there.",
            "Remove it from the sentence.");
      }
      at = text.indexOf(headline, span.end());
    }
  }

  private static boolean isPasted(String text, Span span) {
    boolean before = span.begin() > 0 && Character.isLetter(text.charAt(span.begin() - 1));
    boolean behind = span.end() < text.length() && Character.isLetter(text.charAt(span.end()));
    if (before && behind) {
      return true;
    }
    if (before) {
      return Character.isLowerCase(text.charAt(span.begin() - 1))
          && Character.isUpperCase(text.charAt(span.begin()));
    }
    return behind && lowerCaseLetters(text, span.end()) > 2;
  }

  /**
   * How many lower-case letters follow; one or two can be the ending of the headline's last word.
   */
  private static int lowerCaseLetters(String text, int begin) {
    int end = begin;
    while (end < text.length() && end < begin + 3 && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    return end - begin;
  }
}
