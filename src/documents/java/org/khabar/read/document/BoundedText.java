package org.khabar.read.document;

import java.io.IOException;
import java.io.Writer;

/** Keeps what is written to it and takes no more than its bound. */
final class BoundedText extends Writer {
  private final StringBuilder text = new StringBuilder();
  private final int longest;

  BoundedText(int longest) {
    this.longest = longest;
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    if (text.length() + length > longest) {
      throw new IOException("its text is longer than " + longest + " characters");
    }
    text.append(characters, offset, length);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
