package org.khabar.read.archive;

import java.io.IOException;

/** A packed input is not unpacked any further, since nothing honest looks like it. */
public final class UnpackingException extends IOException {
  private static final long serialVersionUID = 1L;

  UnpackingException(String message) {
    super(message);
  }
}
