package org.khabar.correct;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file of corrections, taken apart.
 *
 * @param words its words; what stood in double quotes is one word
 * @param comment what stands behind the {@code #}, empty without one
 */
record Words(List<String> words, String comment) {
  Words {
    words = List.copyOf(words);
  }

  /**
   * Takes a line apart: words between blanks or in double quotes, in which a backslash keeps the
   * next character as it is; a {@code #} outside a word begins a comment.
   *
   * @throws BadLine when a quote is not closed
   */
  static Words of(String line) throws BadLine {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (c == '#') {
        return new Words(words, line.substring(at + 1).strip());
      } else if (c == '"') {
        at = quoted(line, at + 1, words);
      } else {
        int end = at;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
          end++;
        }
        words.add(line.substring(at, end));
        at = end;
      }
    }
    return new Words(words, "");
  }

  /** Adds the quoted word that begins here; gives the position behind its closing quote. */
  private static int quoted(String line, int begin, List<String> words) throws BadLine {
    StringBuilder word = new StringBuilder();
    for (int at = begin; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '"') {
        words.add(word.toString());
        return at + 1;
      }
      if (c == '\\' && at + 1 < line.length()) {
        at++;
      }
      word.append(line.charAt(at));
    }
    throw new BadLine("a quote is opened and not closed", "Close it with another \".");
  }
}
