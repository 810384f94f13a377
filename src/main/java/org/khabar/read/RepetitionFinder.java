package org.khabar.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.PartKind;
import org.khabar.model.ProblemCode;
import org.khabar.model.Span;

/** Marks paragraphs that stand in the article a second time, so that no fact counts twice. */
final class RepetitionFinder {
  /** Shorter paragraphs may well be said twice. */
  private static final int SHORTEST = 40;

  private RepetitionFinder() {}

  static void mark(Layout layout, Optional<String> headline, ProblemLog log) {
    Map<String, Integer> first = new HashMap<>();
    headline.ifPresent(words -> first.put(compared(words), 0));
    for (Layout.Block block : layout.openBlocks()) {
      Span span = layout.span(block);
      String words = compared(span.in(layout.lines().text()));
      boolean isHeadline = headline.isPresent() && words.equals(compared(headline.get()));
      if (words.length() < SHORTEST && !isHeadline) {
        continue;
      }
      Integer before = first.putIfAbsent(words, block.first());
      if (before != null) {
        for (int line = block.first(); line <= block.last(); line++) {
          layout.mark(line, PartKind.BOILERPLATE);
        }
        log.add(
            ProblemCode.TEXT_DAMAGED,
            span,
            "The paragraph stands in the article for the second time; it is read once.",
            "Remove the repetition.");
      }
    }
  }

  private static String compared(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
