package org.khabar.gazetteer.index;

import java.io.IOException;

/** A file is no index that this version can read; the message says why, in half a sentence. */
final class IndexFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  IndexFormatException(String reason) {
    super(reason);
  }
}
