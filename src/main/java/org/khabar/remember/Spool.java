package org.khabar.remember;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/**
 * What came from a stream, in a temporary file, to be read from its beginning as often as need be.
 */
public final class Spool implements AutoCloseable {
  private static final int BUFFERED = 1 << 16;

  private final FileChannel file;

  private Spool(FileChannel file) {
    this.file = file;
  }

  /**
   * Reads a stream to its end.
   *
   * @throws IOException when it can't be read, or the disk is full
   */
  public static Spool of(InputStream in) throws IOException {
    Spool spool = new Spool(TemporaryFile.create());
    try {
      OutputStream out = Channels.newOutputStream(spool.file);
      in.transferTo(out);
      return spool;
    } catch (IOException failure) {
      spool.close();
      throw failure;
    }
  }

  /**
   * All of it from the first byte on; one reading at a time. To close the stream closes the spool.
   *
   * @throws IOException when the file can't be read
   */
  public InputStream fromStart() throws IOException {
    file.position(0);
    return new BufferedInputStream(Channels.newInputStream(file), BUFFERED);
  }

  @Override
  public void close() {
    TemporaryFile.close(file);
  }
}
