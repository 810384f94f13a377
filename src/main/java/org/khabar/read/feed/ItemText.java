package org.khabar.read.feed;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a feed's text to its parser, and finds the end of an item that is not to be parsed. */
final class ItemText extends Reader {
  private static final Pattern ITEM_END =
      Pattern.compile("</(?:[\\w.-]{1,50}:)?(?:item|entry)\\s{0,20}>");

  /** More characters than a parser takes ahead of those that it has looked at. */
  private static final int LOOKED_AHEAD = 1 << 13;

  private final Reader text;
  private final StringBuilder recent = new StringBuilder();
  private final char[] buffer = new char[LOOKED_AHEAD];

  /** What is given once more, since the parser before did not come to it. */
  private int again;

  private int lines;

  ItemText(Reader text) {
    this.text = text;
  }

  /**
   * Goes behind the end of the item that was begun, or to the end of the text.
   *
   * @return how many lines have ended before the place
   */
  int passItem() throws IOException {
    again = 0;
    Matcher end = ITEM_END.matcher(recent);
    boolean found = end.find();
    while (!found && fetch() >= 0) {
      found = end.reset().find();
    }
    if (!found) {
      return lines;
    }
    again = recent.length() - end.end();
    return lines + lineEnds(end.end());
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (again == 0) {
      again = Math.max(0, fetch());
    }
    if (again == 0) {
      return -1;
    }
    int read = Math.min(length, again);
    int begin = recent.length() - again;
    recent.getChars(begin, begin + read, target, offset);
    again -= read;
    return read;
  }

  /** Takes more of the text, and leaves what is no longer recent. */
  private int fetch() throws IOException {
    int read = text.read(buffer);
    if (read > 0) {
      int old = Math.max(0, recent.length() - LOOKED_AHEAD);
      lines += lineEnds(old);
      recent.delete(0, old);
      recent.append(buffer, 0, read);
    }
    return read;
  }

  /** The line feeds among so many first characters of what is recent. */
  private int lineEnds(int length) {
    return (int) recent.chars().limit(length).filter(c -> c == '\n').count();
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
