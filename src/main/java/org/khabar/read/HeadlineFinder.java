package org.khabar.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.khabar.model.PartKind;
import org.khabar.model.Span;
import org.khabar.read.DatelineFinder.Dateline;

/** Finds the headline at the top of the text, by the stated title or by its look. */
final class HeadlineFinder {
  private static final int LONGEST = 200;
  private static final int MOST_LINES = 3;

  /** Without a blank line below it, a headline is so much shorter than the line that follows. */
  private static final double SHORTER = 0.6;

  private static final Pattern HEADING_MARK = Pattern.compile("^#{1,6}\\s+");
  private static final Pattern NOT_COMPARED = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String CLOSERS = "\"'”’)]»";

  private HeadlineFinder() {}

  /**
   * Marks the headline.
   *
   * @param title the title that is stated beside the text
   * @return the headline's words, without a heading mark
   */
  static Optional<String> mark(Layout layout, Optional<String> title) {
    return title.flatMap(stated -> markStated(layout, stated)).or(() -> markByLook(layout));
  }

  private static Optional<String> markStated(Layout layout, String title) {
    String wanted = compared(title);
    List<Integer> open = layout.firstOpen(2 * MOST_LINES);
    for (int first = 0; first < Math.min(MOST_LINES, open.size()); first++) {
      StringBuilder joined = new StringBuilder();
      for (int last = first; last < Math.min(first + MOST_LINES, open.size()); last++) {
        joined.append(compared(layout.lines().words(open.get(last))));
        if (!wanted.isEmpty() && joined.toString().equals(wanted)) {
          open.subList(first, last + 1).forEach(line -> layout.mark(line, PartKind.HEADLINE));
          return Optional.of(title);
        }
      }
    }
    return open.isEmpty() ? Optional.empty() : cutStated(layout, title, open.get(0));
  }

  /** The title at the start of the first line, with a stop between it and the text. */
  private static Optional<String> cutStated(Layout layout, String title, int line) {
    Span span = layout.lines().span(line);
    String words = span.in(layout.lines().text());
    int end = title.length();
    if (words.length() <= end || !words.regionMatches(true, 0, title, 0, end)) {
      return Optional.empty();
    }
    String behind = words.substring(end).stripLeading();
    if (behind.isEmpty() || ".:|–—".indexOf(behind.charAt(0)) < 0) {
      return Optional.empty();
    }
    int stop = words.length() - behind.length() + 1;
    layout.cut(PartKind.HEADLINE, new Span(span.begin(), span.begin() + stop));
    return Optional.of(title);
  }

  private static String compared(String words) {
    return NOT_COMPARED.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static Optional<String> markByLook(Layout layout) {
    List<Integer> open = layout.firstOpen(MOST_LINES);
    if (open.size() < 2) {
      return Optional.empty();
    }
    String words = layout.lines().words(open.get(0));
    if (open.size() > 2 && layout.lines().words(open.get(1)).equals(words)) {
      open.remove(1);
    }
    String plain = HEADING_MARK.matcher(words).replaceFirst("");
    boolean heading = plain.length() < words.length();
    if (!heading && !(looksLikeOne(plain) && standsApart(layout.lines(), open))) {
      return Optional.empty();
    }
    layout.mark(open.get(0), PartKind.HEADLINE);
    return Optional.of(plain);
  }

  private static boolean looksLikeOne(String words) {
    int last = words.length() - 1;
    while (last >= 0 && CLOSERS.indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0
        && words.length() <= LONGEST
        && ".,;:…".indexOf(words.charAt(last)) < 0
        && !Character.isLowerCase(words.charAt(0))
        && !BylineFinder.isByline(words)
        && DatelineFinder.lookingAt(words).filter(Dateline::sure).isEmpty();
  }

  private static boolean standsApart(Lines lines, List<Integer> open) {
    int first = open.get(0);
    int second = open.get(1);
    int length = lines.span(first).length();
    String next = lines.words(second);
    return second > first + 1
        || BylineFinder.isByline(next)
        || (length < SHORTER * next.length() && !Character.isLowerCase(next.charAt(0)));
  }
}
