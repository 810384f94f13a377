package org.khabar.correct;

/** A line that is no correction: what is wrong with it, and what to write. */
final class BadLine extends Exception {
  private static final long serialVersionUID = 1L;

  private final String what;
  private final String remedy;

  BadLine(String what, String remedy) {
    super(what);
    this.what = what;
    this.remedy = remedy;
  }

  String what() {
    return what;
  }

  String remedy() {
    return remedy;
  }
}
