package org.khabar.read;

import java.io.IOException;
import java.io.Reader;

/**
 * Gives a JSON text to its parser and counts the brackets in it, so that a value can be passed over
 * that is too long to be parsed.
 */
final class JsonText extends Reader {
  private final TextReader text;
  private final char[] buffer = new char[1 << 13];
  private String before = "";
  private int position;
  private int limit;
  private int depth;
  private int lines;
  private boolean inString;
  private boolean escaped;
  private char last;

  JsonText(TextReader text) {
    this.text = text;
  }

  /** How many lines have ended so far. */
  int lines() {
    return lines;
  }

  /** This text for another parser, which is given {@code before} first; that is not counted. */
  JsonText behind(String before) {
    this.before = before;
    return this;
  }

  /**
   * Passes over the rest of a value, however long, and begins another piece.
   *
   * @param around how many brackets are open around the value
   * @return whether the value has an end
   */
  boolean passOver(int around) throws IOException {
    text.passOver();
    while ((depth > around || inString) && fill()) {
      count(buffer[position++]);
    }
    text.nextPiece();
    return depth <= around && !inString;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (!before.isEmpty()) {
      return readBefore(target, offset, length);
    }
    if (!fill()) {
      return -1;
    }
    int read = Math.min(length, limit - position);
    for (int i = 0; i < read; i++) {
      char c = buffer[position++];
      count(c);
      target[offset + i] = c;
    }
    return read;
  }

  private int readBefore(char[] target, int offset, int length) {
    int read = Math.min(length, before.length());
    before.getChars(0, read, target, offset);
    before = before.substring(read);
    return read;
  }

  /** Whether there is at least one character more. */
  private boolean fill() throws IOException {
    if (position == limit) {
      position = 0;
      limit = 0;
      limit = Math.max(0, text.read(buffer));
    }
    return position < limit;
  }

  private void count(char c) {
    if (c == '\r' || (c == '\n' && last != '\r')) {
      lines++;
    }
    last = c;
    if (escaped) {
      escaped = false;
    } else if (inString) {
      escaped = c == '\\';
      inString = c != '"';
    } else {
      inString = c == '"';
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
    }
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
