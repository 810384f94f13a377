package org.khabar.cli;

/** What the process says to the shell. */
final class ExitCode {
  static final int DONE = 0;
  static final int INTERNAL_FAILURE = 1;
  static final int BAD_USAGE = 2;
  static final int INVALID_GRAPH = 3;
  static final int ARTICLES_LEFT_OUT = 4;

  private ExitCode() {}
}
