package org.khabar.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.english.EnglishWords;
import org.khabar.model.Span;

/**
 * Joins words that a hyphen parts at the end of a line, for reading: {@code terror-} and {@code
 * ist} are read as one word, {@code Pakistani-} and {@code American} as one with its hyphen.
 *
 * <p>The hyphen goes where the article has the word without it elsewhere, or the vocabulary has it,
 * or what follows is no word; it stays before a capital in a text with small letters, and in doubt.
 * The line then breaks behind the word, so that wrapped lines still look like such. Soft hyphens,
 * which show only where a line ends, are never read.
 */
final class LineBreakFinder {
  private static final Pattern AT_END = Pattern.compile("(\\p{L}+)[-\u2010]$");
  private static final Pattern AT_START = Pattern.compile("\\p{L}+");
  private static final Pattern SOFT_HYPHEN = Pattern.compile("(?<=\\p{L})\u00AD+\\s*(?=\\p{L})");

  private final Layout layout;
  private final Lines lines;
  private final ArticleWords words;

  private LineBreakFinder(Layout layout, ArticleWords words) {
    this.layout = layout;
    this.lines = layout.lines();
    this.words = words;
  }

  static void mark(Layout layout, ArticleWords words) {
    LineBreakFinder finder = new LineBreakFinder(layout, words);
    for (Layout.Block block : layout.openBlocks()) {
      finder.softHyphens(layout.span(block));
      for (int line = block.first(); line < block.last(); line++) {
        finder.join(line);
      }
    }
  }

  private void softHyphens(Span block) {
    Matcher hyphen =
        SOFT_HYPHEN
            .matcher(lines.text())
            .region(block.begin(), block.end())
            .useTransparentBounds(true);
    while (hyphen.find()) {
      layout.mend(new Span(hyphen.start(), hyphen.end()), "");
    }
  }

  /** Joins the last word of the line with the first one of the next, where a hyphen parts them. */
  private void join(int line) {
    Matcher first = AT_END.matcher(lines.words(line));
    Matcher second = AT_START.matcher(lines.words(line + 1));
    if (!first.find() || !second.lookingAt()) {
      return;
    }
    int behindHyphen = lines.span(line).end();
    Span next = lines.span(line + 1);
    boolean stays = keepsHyphen(first.group(1), second.group());
    layout.mend(new Span(stays ? behindHyphen : behindHyphen - 1, next.begin()), "");
    int blank = next.begin() + second.end();
    while (blank < next.end() && !Lines.isBlank(lines.text().charAt(blank))) {
      blank++;
    }
    if (blank < next.end()) {
      layout.mend(new Span(blank, blank + 1), "\n");
    }
  }

  private boolean keepsHyphen(String first, String second) {
    String one = first.toLowerCase(Locale.ROOT);
    String other = second.toLowerCase(Locale.ROOT);
    int joined = words.count(one + other);
    int parted = words.count(one + "-" + other);
    if (joined != parted) {
      return parted > joined;
    }
    boolean shouted = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
    if (Character.isUpperCase(second.charAt(0)) && !shouted) {
      return true;
    }
    return !EnglishWords.isWord(one + other) && EnglishWords.isWord(other);
  }
}
