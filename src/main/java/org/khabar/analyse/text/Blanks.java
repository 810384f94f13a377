package org.khabar.analyse.text;

/** What parts words: blanks of every kind, control characters and invisible marks. */
final class Blanks {
  private Blanks() {}

  static boolean isBlank(char c) {
    return c <= ' '
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200B'
        || c == '\u00AD'
        || c == '\uFEFF';
  }
}
