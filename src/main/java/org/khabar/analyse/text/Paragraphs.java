package org.khabar.analyse.text;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Span;

/**
 * Cuts a block into paragraphs.
 *
 * <p>A blank line ends one, and so does a line break before an indented line. A single line break
 * is a blank where lines are wrapped, as in wire texts; where some line is too long to be wrapped,
 * each line is a paragraph.
 */
final class Paragraphs {
  /** No wire or e-mail wraps its lines beyond this many characters. */
  private static final int LONGEST_WRAPPED_LINE = 132;

  /** Blanks at the head of a line that begins a paragraph. */
  private static final int INDENT = 3;

  private final String text;
  private final Span block;
  private final List<Span> paragraphs = new ArrayList<>();

  private Paragraphs(String text, Span block) {
    this.text = text;
    this.block = block;
  }

  /** The paragraphs of a block, blanks around them removed, none empty. */
  static List<Span> of(String text, Span block) {
    Paragraphs cutter = new Paragraphs(text, block);
    cutter.cut(cutter.longestLine() > LONGEST_WRAPPED_LINE);
    return cutter.paragraphs;
  }

  private int longestLine() {
    int longest = 0;
    for (int begin = block.begin(); begin < block.end(); begin = lineEnd(begin) + 1) {
      longest = Math.max(longest, lineEnd(begin) - begin);
    }
    return longest;
  }

  private int lineEnd(int begin) {
    int end = text.indexOf('\n', begin);
    return end < 0 || end > block.end() ? block.end() : end;
  }

  private void cut(boolean everyLine) {
    int begin = block.begin();
    for (int line = begin; line < block.end(); line = lineEnd(line) + 1) {
      int end = lineEnd(line);
      if (everyLine || isBlank(line, end) || isIndented(line, end)) {
        add(begin, line);
        begin = line;
      }
    }
    add(begin, block.end());
  }

  private boolean isBlank(int begin, int end) {
    return skipBlanks(begin, end) == end;
  }

  private boolean isIndented(int begin, int end) {
    int word = skipBlanks(begin, end);
    return word - begin >= INDENT || (word > begin && text.charAt(begin) == '\t');
  }

  private int skipBlanks(int begin, int end) {
    int at = begin;
    while (at < end && Blanks.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private void add(int begin, int end) {
    int first = skipBlanks(begin, end);
    int last = end;
    while (last > first && Blanks.isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (last > first) {
      paragraphs.add(new Span(first, last));
    }
  }
}
