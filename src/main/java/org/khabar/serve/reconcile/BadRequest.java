package org.khabar.serve.reconcile;

/** A request that cannot be answered, with what is wrong with it. */
final class BadRequest extends Exception {
  private static final long serialVersionUID = 1L;
  private static final int BAD_REQUEST = 400;
  private static final int CONTENT_TOO_LARGE = 413;

  private final int status;
  private final String reason;

  BadRequest(String reason) {
    this(BAD_REQUEST, reason);
  }

  private BadRequest(int status, String reason) {
    super(reason);
    this.status = status;
    this.reason = reason;
  }

  /** A request that asks for more than the service gives at a time. */
  static BadRequest tooLarge(String reason) {
    return new BadRequest(CONTENT_TOO_LARGE, reason);
  }

  /** The HTTP status of the answer. */
  int status() {
    return status;
  }

  String reason() {
    return reason;
  }
}
