package org.khabar.model;

/**
 * The lines of its file in which an article's text stands.
 *
 * @param first the line, from 1, in which the text begins
 * @param counted whether the text's lines are lines of the file; otherwise all of it is said to
 *     stand in the first, as a row of a table or the text of a page
 */
public record TextLines(int first, boolean counted) {
  /** What is known of a text that was taken out of the middle of something. */
  public static final TextLines ONE = new TextLines(1, false);

  /** The line of the file in which an index of the text stands. */
  public int at(String text, int index) {
    int line = first;
    for (int i = 0; counted && i < index; i++) {
      char c = text.charAt(i);
      line += c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1)) ? 1 : 0;
    }
    return line;
  }
}
