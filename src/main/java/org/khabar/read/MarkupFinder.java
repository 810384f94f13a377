package org.khabar.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.PartKind;
import org.khabar.model.Span;

/**
 * Cuts out the signs of Markdown, so that the words are read as if they were not there: as
 * boilerplate at the start of a line, else as damage, which does not end a sentence.
 */
final class MarkupFinder {
  private static final Pattern SIGNS =
      Pattern.compile(
          "(?m)^[ \\t]*(?:#{1,6}[ \\t]+|>+[ \\t]?|[-*+][ \\t]+)" // headings, quotations, lists
              + "|\\*\\*+|(?<!\\w)_{1,2}(?=\\w)|(?<=\\w)_{1,2}(?!\\w)|(?<!\\S)\\*(?=\\S)|(?<=\\S)\\*(?!\\w)"
              + "|!?\\[(?=[^\\[\\]\\n]{1,200}\\]\\()|\\]\\([^()\\s]{0,500}\\)"); // links

  private MarkupFinder() {}

  static void mark(Layout layout) {
    Matcher sign = SIGNS.matcher(layout.lines().text());
    while (sign.find()) {
      Span span = Lines.trim(layout.lines().text(), sign.start(), sign.end());
      boolean startsLine = layout.lines().startsLine(span.begin());
      layout.cut(startsLine ? PartKind.BOILERPLATE : PartKind.DAMAGE, span);
    }
  }
}
