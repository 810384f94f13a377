package org.khabar.gazetteer.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes were read, and which failures are the input's. */
final class WatchedInput extends FilterInputStream {
  private final LongConsumer read;

  WatchedInput(InputStream in, LongConsumer read) {
    super(in);
    this.read = read;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    try {
      int count = super.read(buffer, from, length);
      if (count > 0) {
        read.accept(count);
      }
      return count;
    } catch (IOException e) {
      throw e instanceof InputFailedException ? e : new InputFailedException(e);
    }
  }
}
