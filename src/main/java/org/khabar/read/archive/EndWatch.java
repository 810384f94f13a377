package org.khabar.read.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Watches for the record that ends every ZIP file (APPNOTE 6.3.10, 4.3.16), without which the file
 * has lost its end.
 */
final class EndWatch extends FilterInputStream {
  /** How the record begins. */
  private static final int SIGNATURE = 0x504B0506;

  private int last;
  private boolean met;

  EndWatch(InputStream zip) {
    super(zip);
  }

  /** Whether the record was among the bytes that were read so far. */
  boolean isMet() {
    return met;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      watch((byte) read);
    }
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    for (int i = offset; i < offset + read; i++) {
      watch(bytes[i]);
    }
    return read;
  }

  private void watch(byte next) {
    last = (last << Byte.SIZE) | (next & 0xFF);
    met |= last == SIGNATURE;
  }

  @Override
  public long skip(long wanted) throws IOException {
    return readNBytes((int) Math.min(wanted, 1 << 16)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
