package org.khabar.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khabar.model.Span;

/** The words of one article in small letters, counted when they are first asked for. */
final class ArticleWords {
  /**
   * A word in small letters with no sign around it of a name, a number or an address, also of one
   * with blanks in it ({@code news. example / theday}).
   */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_./@'’&=?#-])(?<!\\. |/ )[a-z]{5,30}(?![\\p{L}\\p{N}_/@'’&=?#-]|\\.\\p{L}| /)");

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*+");

  private final String text;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> pairs = new HashMap<>();
  private boolean isRead;

  ArticleWords(String text) {
    this.text = text;
  }

  /** The words of a stretch that have no sign around them of a name, a number or an address. */
  Stream<Span> plain(Span part) {
    return PLAIN
        .matcher(text)
        .region(part.begin(), part.end())
        .useTransparentBounds(true)
        .results()
        .map(word -> new Span(word.start(), word.end()));
  }

  /** How often the word stands in the article, with its hyphens. */
  int count(String word) {
    read();
    return counts.getOrDefault(word, 0);
  }

  /** How often the two words stand one behind the other. */
  int count(String first, String second) {
    read();
    return pairs.getOrDefault(first + " " + second, 0);
  }

  private void read() {
    if (isRead) {
      return;
    }
    isRead = true;
    String before = "";
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      String next = word.group().toLowerCase(Locale.ROOT);
      counts.merge(next, 1, Integer::sum);
      pairs.merge(before + " " + next, 1, Integer::sum);
      before = next;
    }
  }
}
