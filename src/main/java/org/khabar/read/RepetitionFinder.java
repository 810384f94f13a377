package org.khabar.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.khabar.model.PartKind;
import org.khabar.model.ProblemCode;
import org.khabar.model.Span;

/**
 * Marks paragraphs that stand in the article a second time, so that no fact counts twice.
 *
 * <p>Paragraphs are blocks of lines; in a block with a line that is too long to be wrapped, the
 * lines.
 */
final class RepetitionFinder {
  /** Shorter paragraphs may well be said twice. */
  private static final int SHORTEST = 40;

  /** A line that is wrapped has no more characters. */
  private static final int LONGEST_WRAPPED = 100;

  private final Layout layout;
  private final ProblemLog log;
  private final Map<String, Integer> first = new HashMap<>();

  private RepetitionFinder(Layout layout, ProblemLog log) {
    this.layout = layout;
    this.log = log;
  }

  static void mark(Layout layout, Optional<String> headline, ProblemLog log) {
    RepetitionFinder finder = new RepetitionFinder(layout, log);
    headline.ifPresent(words -> finder.first.put(compared(words), 0));
    for (Layout.Block block : layout.openBlocks()) {
      finder.mark(block, headline);
      if (layout.isOpen(block.first()) && finder.isUnwrapped(block)) {
        for (int line = block.first(); line <= block.last(); line++) {
          finder.mark(new Layout.Block(line, line), headline);
        }
      }
    }
  }

  private boolean isUnwrapped(Layout.Block block) {
    return block.last() > block.first()
        && IntStream.rangeClosed(block.first(), block.last())
            .anyMatch(line -> layout.lines().span(line).length() > LONGEST_WRAPPED);
  }

  private void mark(Layout.Block paragraph, Optional<String> headline) {
    Span span = layout.span(paragraph);
    String words = compared(span.in(layout.lines().text()));
    boolean isHeadline = headline.isPresent() && words.equals(compared(headline.get()));
    if (words.length() < SHORTEST && !isHeadline) {
      return;
    }
    if (first.putIfAbsent(words, paragraph.first()) != null) {
      for (int line = paragraph.first(); line <= paragraph.last(); line++) {
        layout.mark(line, PartKind.BOILERPLATE);
      }
      log.add(
          ProblemCode.TEXT_DAMAGED,
          span,
          "The paragraph stands in the article for the second time; it is read once.",
          "Remove the repetition.");
    }
  }

  private static String compared(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
