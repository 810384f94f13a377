package org.khabar.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.PartKind;
import org.khabar.model.ProblemCode;
import org.khabar.model.Span;
import org.khabar.model.TextPart;

/** Reports sentences that run into each other and a text that breaks off. */
final class SentenceDamageFinder {
  /** An article with more places than this gets one problem for the rest of them. */
  private static final int MOST_REPORTED = 20;

  /** Fewer words need no full stop: a list item, a caption, a headline. */
  private static final int FEWEST_WORDS = 8;

  private static final Pattern NO_SPACE =
      Pattern.compile("(?<![./@])\\b\\p{L}*\\p{Ll}{2}[.!?][”\"’')\\]]?(?=\\p{Lu}\\p{Ll}+[ ,’'])");

  private static final String ENDS = ".!?。؟۔।";
  private static final String CLOSERS = "\"'”’)]»*_";

  private SentenceDamageFinder() {}

  static void report(String text, List<TextPart> parts, ProblemLog log) {
    List<Span> body =
        parts.stream().filter(part -> part.kind() == PartKind.BODY).map(TextPart::span).toList();
    reportMissingSpaces(text, body, log);
    if (!body.isEmpty()) {
      reportTruncation(text, body.get(body.size() - 1), log);
    }
  }

  private static void reportMissingSpaces(String text, List<Span> body, ProblemLog log) {
    int found = 0;
    for (Span part : body) {
      Matcher glued = NO_SPACE.matcher(text).region(part.begin(), part.end());
      while (glued.find() && found++ <= MOST_REPORTED) {
        Span span = new Span(glued.end() - 1, glued.end() + 1);
        log.add(
            ProblemCode.TEXT_DAMAGED,
            span,
            found <= MOST_REPORTED
                ? "There is no space between two sentences."
                : "There is no space between two sentences, here and further on.",
            "Put a space behind the full stop.");
      }
    }
  }

  private static void reportTruncation(String text, Span last, ProblemLog log) {
    int end = last.end();
    while (end > last.begin() && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String words = text.substring(last.begin(), end);
    boolean dots = words.endsWith("...") || words.endsWith("…");
    boolean ended = !words.isEmpty() && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    if ((dots || !ended) && words.split("\\s+", FEWEST_WORDS + 1).length > FEWEST_WORDS) {
      log.add(
          ProblemCode.TEXT_DAMAGED,
          new Span(Math.max(last.begin(), last.end() - 1), last.end()),
          "The text breaks off before the end of a sentence.",
          "Add the rest of the article if you have it.");
    }
  }
}
