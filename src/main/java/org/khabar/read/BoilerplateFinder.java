package org.khabar.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.model.PartKind;
import org.khabar.model.ProblemCode;
import org.khabar.model.Span;
import org.khabar.read.words.WordLists;

/** Marks the lines that a page wraps around its article, by the patterns of a list. */
final class BoilerplateFinder {
  /** No line of a page's frame is shorter or longer. */
  private static final int SHORTEST_LINE = 3;

  private static final int LONGEST_LINE = 240;

  private static final Pattern LINE = any("line");
  private static final Pattern BELOW = any("below");
  private static final Pattern CAPTION = any("caption");

  private BoilerplateFinder() {}

  private static Pattern any(String kind) {
    List<String> patterns = WordLists.entries("boilerplate.tsv", kind);
    return Pattern.compile(
        "(?:" + String.join("|", patterns) + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static void mark(Layout layout, ProblemLog log) {
    Lines lines = layout.lines();
    boolean below = false;
    boolean above = false;
    int marked = 0;
    @Nullable Span first = null;
    for (int line = 0; line < lines.count(); line++) {
      if (lines.isBlank(line)) {
        continue;
      }
      Optional<PartKind> kind = below ? Optional.of(PartKind.BOILERPLATE) : kind(lines, line);
      below |= above && kind.isPresent() && matches(BELOW, lines, line);
      above |= kind.isEmpty();
      if (kind.isPresent()) {
        layout.mark(line, kind.get());
        marked++;
        first = first == null ? lines.span(line) : first;
      }
    }
    if (first != null) {
      report(marked, first, log);
    }
  }

  private static Optional<PartKind> kind(Lines lines, int line) {
    int length = lines.span(line).length();
    if (length < SHORTEST_LINE || length > LONGEST_LINE) {
      return Optional.empty();
    }
    if (matches(LINE, lines, line) || matches(BELOW, lines, line)) {
      return Optional.of(PartKind.BOILERPLATE);
    }
    return matches(CAPTION, lines, line) ? Optional.of(PartKind.CAPTION) : Optional.empty();
  }

  private static boolean matches(Pattern pattern, Lines lines, int line) {
    return pattern.matcher(lines.words(line)).matches();
  }

  private static void report(int marked, Span first, ProblemLog log) {
    log.add(
        ProblemCode.BOILERPLATE,
        first,
        marked == 1
            ? "One line belongs to the page around the article; nothing is read from it."
            : marked + " lines belong to the page around the article; nothing is read from them.",
        "Nothing needs to be done; remove the lines if they disturb.");
  }
}
