package org.khabar.read;

import java.util.regex.Pattern;
import org.khabar.model.PartKind;
import org.khabar.model.ProblemCode;

/** Finds lines that a scanner or its program took for text, such as {@code ~|: .,;' _^}. */
final class NoiseFinder {
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

  /** Shorter rows of signs are marks of an author. */
  private static final int SHORTEST_LINE = 5;

  private static final int FEWEST_KINDS = 3;

  /** So many of a line's characters at least are signs. */
  private static final double LEAST_SIGNS = 0.6;

  /** Signs that an ordinary keyboard has; pictures and other scripts are no noise. */
  private static final String SIGNS = "~|:;.,'`\"_^*=+-<>/\\\\()[]{}!?#%&$@¦¬°•·";

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
}
