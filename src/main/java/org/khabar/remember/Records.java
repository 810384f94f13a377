package org.khabar.remember;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/** Records in a file, by the number in which they were added; not thread-safe. */
public final class Records implements AutoCloseable {
  private static final int BUFFERED = 1 << 16;

  /** Where each record ends. */
  private final Numbers ends = new Numbers();

  private final ByteBuffer last = ByteBuffer.allocate(BUFFERED);
  private @Nullable FileChannel file;
  private long written;
  private int count;

  /** Adds a record; returns its number, from 0. */
  public int add(byte[] record) {
    if (record.length > last.remaining()) {
      flush();
    }
    if (record.length > last.capacity()) {
      write(ByteBuffer.wrap(record));
    } else {
      last.put(record);
    }
    ends.set(count, written + last.position());
    return count++;
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /** The record with this number. */
  public byte[] get(int number) {
    long begin = number == 0 ? 0 : ends.get(number - 1L);
    byte[] record = new byte[(int) (ends.get(number) - begin)];
    if (begin >= written) {
      last.duplicate().flip().position((int) (begin - written)).get(record);
      return record;
    }
    ByteBuffer into = ByteBuffer.wrap(record);
    try {
      while (into.hasRemaining() && file().read(into, begin + into.position()) >= 0) {
        // A read may give less than was asked for.
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return record;
  }

  private void flush() {
    write(last.flip());
    last.clear();
  }

  private void write(ByteBuffer bytes) {
    try {
      while (bytes.hasRemaining()) {
        written += file().write(bytes, written);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private FileChannel file() {
    FileChannel open = file == null ? TemporaryFile.create() : file;
    file = open;
    return open;
  }

  @Override
  public void close() {
    ends.close();
    if (file != null) {
      TemporaryFile.close(file);
    }
  }
}
