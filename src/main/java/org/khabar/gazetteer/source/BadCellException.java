package org.khabar.gazetteer.source;

/** A cell does not hold what its column should; the row is left out. */
final class BadCellException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String reason;
  private final String remedy;

  BadCellException(String message, String remedy) {
    super(message);
    this.reason = message;
    this.remedy = remedy;
  }

  /** What is wrong. */
  String reason() {
    return reason;
  }

  /** What the user can do. */
  String remedy() {
    return remedy;
  }
}
