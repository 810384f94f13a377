package org.khabar.model;

/**
 * A failure that its message explains: what happened, where, and what to do. Users see the message
 * alone; the cause is for {@code --verbose}.
 */
public final class KhabarException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final String remedy;

  /** A failure without another one behind it. */
  public KhabarException(ErrorCode code, String message, String remedy) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }

  /** A failure that another one caused. */
  public KhabarException(ErrorCode code, String message, String remedy, Throwable cause) {
    super(message, cause);
    this.code = code;
    this.remedy = remedy;
  }

  /** The kind of failure. */
  public ErrorCode code() {
    return code;
  }

  /** What the user can do, one sentence. */
  public String remedy() {
    return remedy;
  }
}
