package org.khabar.serve.reconcile;

/** A request that cannot be answered, with what is wrong with it. */
final class BadRequest extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  BadRequest(String reason) {
    super(reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
