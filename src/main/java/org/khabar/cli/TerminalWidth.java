package org.khabar.cli;

/** How many characters a line of the terminal has. */
final class TerminalWidth {
  private static final int DEFAULT = 120;

  private TerminalWidth() {}

  /** What {@code COLUMNS} says; {@value #DEFAULT} where it says nothing. */
  static int get() {
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("[1-9][0-9]{1,4}")
        ? Integer.parseInt(columns)
        : DEFAULT;
  }
}
