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
  /** So much of the end shows whether a text breaks off. */
  private static final int LOOKED_AT = 300;

  /** Fewer words need no full stop: a list item, a caption, a headline. */
  private static final int FEWEST_WORDS = 8;

  private static final Pattern NO_SPACE =
      Pattern.compile("(?<![./@])\\b\\p{L}*\\p{Ll}{2}[.!?][”\"’')\\]]?(?=\\p{Lu}\\p{Ll}+[ ,’'])");

  /** What no sentence needs a stop behind: a remark in brackets, an address. */
  private static final Pattern NO_SENTENCE =
      Pattern.compile("[)\\]]\\s*$|(?:://|www\\.|@)[^\\s]*\\s*$");

  /** The end of a sentence or of a paragraph. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?。؟۔।][\"'”’)\\]»*_]*\\s+|\\n[ \\t\\r]*\\n");

  private static final Pattern REMARK = Pattern.compile("(?:\\s*\\[[^\\[\\].…]{1,60}\\])+\\s*$");
  private static final String ENDS = ".!?。؟۔।";
  private static final String CLOSERS = "\"'”’)]»*_";

  private SentenceDamageFinder() {}

  static void report(String text, List<TextPart> parts, ProblemLog log) {
    List<Span> body =
        parts.stream().filter(part -> part.kind() == PartKind.BODY).map(TextPart::span).toList();
    reportMissingSpaces(text, body, log);
    if (!body.isEmpty()) {
      reportTruncation(text, body, log);
    }
  }

  private static void reportMissingSpaces(String text, List<Span> body, ProblemLog log) {
    for (Span part : body) {
      Matcher glued = NO_SPACE.matcher(text).region(part.begin(), part.end());
      while (glued.find()) {
        log.add(
            ProblemCode.TEXT_DAMAGED,
            new Span(glued.end() - 1, glued.end() + 1),
            "There is no space between two sentences.",
            "Put a space behind the full stop.");
      }
    }
  }

  private static void reportTruncation(String text, List<Span> body, ProblemLog log) {
    Span last = body.get(body.size() - 1);
    String end = text.substring(Math.max(last.begin(), last.end() - LOOKED_AT), last.end());
    String words = withoutRemarks(end);
    boolean dots = words.endsWith("...") || words.endsWith("…");
    boolean ended = !words.isEmpty() && isEnd(words.charAt(words.length() - 1));
    boolean breaksOff =
        dots
            || (!ended
                && !NO_SENTENCE.matcher(end).find()
                && body.stream().anyMatch(part -> hasEnd(text, part)));
    if (breaksOff && isLong(words)) {
      log.add(
          ProblemCode.TEXT_DAMAGED,
          new Span(last.end() - 1, last.end()),
          "The text breaks off before the end of a sentence.",
          "Add the rest of the article if you have it.");
    }
  }

  /** Whether the last sentence has as many words as sentences have. */
  private static boolean isLong(String words) {
    String last = words.stripTrailing();
    for (Matcher end = SENTENCE_END.matcher(words); end.find(); ) {
      last = end.end() < words.stripTrailing().length() ? words.substring(end.end()) : last;
    }
    return last.strip().split("\\s+", FEWEST_WORDS + 1).length > FEWEST_WORDS;
  }

  /** Without closing quotes and brackets and without remarks such as "[END RECORDING]". */
  private static String withoutRemarks(String words) {
    String rest = REMARK.matcher(words).replaceFirst("");
    int end = rest.length();
    while (end > 0 && CLOSERS.indexOf(rest.charAt(end - 1)) >= 0) {
      end--;
    }
    return rest.substring(0, end);
  }

  /** Whether sentences end with a stop in this text, so that a missing one means something. */
  private static boolean hasEnd(String text, Span part) {
    for (int i = part.begin(); i + 1 < part.end(); i++) {
      if (isEnd(text.charAt(i)) && Lines.isBlank(text.charAt(i + 1))) {
        return true;
      }
    }
    return part.end() > part.begin() && isEnd(text.charAt(part.end() - 1));
  }

  private static boolean isEnd(char c) {
    return ENDS.indexOf(c) >= 0;
  }
}
