package org.khabar.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.PartKind;
import org.khabar.model.ProblemCode;
import org.khabar.model.Span;
import org.khabar.model.TextPart;

/**
 * Finds what a scanner or its program took for text: lines of signs such as {@code ~|: .,;' _^},
 * and words with a digit or a bar in place of a letter, such as {@code k1lled}.
 */
final class NoiseFinder {
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

  /** Shorter rows of signs are marks of an author. */
  private static final int SHORTEST_LINE = 5;

  private static final int FEWEST_KINDS = 3;

  /** So many of a line's characters at least are signs. */
  private static final double LEAST_SIGNS = 0.6;

  /** Signs that an ordinary keyboard has; pictures and other scripts are no noise. */
  private static final String SIGNS = "~|:;.,'`\"_^*=+-<>/\\\\()[]{}!?#%&$@¦¬°•·";

  /**
   * Five letters or more, among them signs that look like letters, with two small letters behind
   * the first of these; no number, address or name of a file.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_./@#:|-])(?=[\\p{L}01568|¦]{5,40}(?![\\p{L}\\p{N}_/@|]))"
              + "\\p{L}\\p{Ll}{0,20}[01568|¦]\\p{Ll}{2,20}+(?:[01568|¦]?\\p{Ll}{1,20}+){0,2}");

  private NoiseFinder() {}

  /** Marks the lines that are nothing but noise. */
  static void mark(Layout layout, ProblemLog log) {
    Lines lines = layout.lines();
    for (int line = 0; line < lines.count(); line++) {
      if (layout.isOpen(line) && isNoise(lines.words(line))) {
        layout.mark(line, PartKind.DAMAGE);
        log.add(
            ProblemCode.TEXT_DAMAGED,
            lines.span(line),
            "The line is no text but noise, as of a scan; it is passed over.",
            "Compare it with the page.");
      }
    }
  }

  private static boolean isNoise(String words) {
    long signs = words.chars().filter(c -> SIGNS.indexOf(c) >= 0).count();
    long blanks = words.chars().filter(c -> Lines.isBlank((char) c)).count();
    return words.length() >= SHORTEST_LINE
        && !LETTERS.matcher(words).find()
        && signs >= LEAST_SIGNS * (words.length() - blanks)
        && words.chars().filter(c -> SIGNS.indexOf(c) >= 0).distinct().count() >= FEWEST_KINDS;
  }

  /** Reports words that are likely misread. */
  static void report(String text, List<TextPart> parts, ProblemLog log) {
    for (TextPart part : parts) {
      if (part.kind() != PartKind.BODY && part.kind() != PartKind.HEADLINE) {
        continue;
      }
      Matcher word = WORD.matcher(text).region(part.span().begin(), part.span().end());
      while (word.find()) {
        log.add(
            ProblemCode.TEXT_DAMAGED,
            new Span(word.start(), word.end()),
            "A digit or a bar stands in a word, as where a scan was misread.",
            "Correct the word after the page.");
      }
    }
  }
}
