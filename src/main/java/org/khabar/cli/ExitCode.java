package org.khabar.cli;

/** What the process says to the shell. */
final class ExitCode {
  static final int DONE = 0;
  static final int INTERNAL_FAILURE = 1;
  static final int BAD_USAGE = 2;
  static final int INVALID_GRAPH = 3;

  /** Some articles were left out or, with {@code --strict}, anything was wrong with one. */
  static final int ARTICLES_LEFT_OUT = 4;

  private ExitCode() {}
}
