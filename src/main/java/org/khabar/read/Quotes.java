package org.khabar.read;

/**
 * Follows the quotes of a table over its lines: one opens where a value begins, a doubled one in it
 * is a character, the next one closes it.
 */
final class Quotes {
  private final char delimiter;
  private boolean open;

  Quotes(char delimiter) {
    this.delimiter = delimiter;
  }

  /** Whether the value goes on in the next line. */
  boolean areOpen() {
    return open;
  }

  /**
   * Reads a line.
   *
   * @return whether a quote that was open before it closes, if it does, at the end of a value
   */
  boolean read(String line) {
    boolean carried = open;
    boolean possible = true;
    boolean begins = !open;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (open && c == '"') {
        boolean doubled = line.startsWith("\"", i + 1);
        possible &= doubled || !carried || endsValue(line, i + 1);
        carried &= doubled;
        open = doubled;
        i += doubled ? 1 : 0;
      } else {
        open |= begins && c == '"';
      }
      begins = !open && c == delimiter;
    }
    return possible;
  }

  private boolean endsValue(String line, int at) {
    return at == line.length() || line.charAt(at) == delimiter || line.charAt(at) == '\r';
  }
}
