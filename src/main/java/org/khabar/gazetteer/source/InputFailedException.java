package org.khabar.gazetteer.source;

import java.io.IOException;

/** An input broke off while it was read; an output that fails throws other exceptions. */
final class InputFailedException extends IOException {
  private static final long serialVersionUID = 1L;

  InputFailedException(IOException cause) {
    super(String.valueOf(cause.getMessage()), cause);
  }
}
