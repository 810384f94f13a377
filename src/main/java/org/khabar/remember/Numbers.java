package org.khabar.remember;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of numbers, all of them zero at first; the first half a megabyte of it lies on the heap,
 * the rest in a file that is mapped into memory. Not thread-safe.
 */
public final class Numbers implements AutoCloseable {
  private static final int SHIFT = 16;
  private static final int SEGMENT = 1 << SHIFT;

  private final List<LongBuffer> segments = new ArrayList<>();
  private @Nullable FileChannel file;

  /** The number at a place; zero where none was set. */
  public long get(long place) {
    int segment = (int) (place >>> SHIFT);
    return segment < segments.size() ? segments.get(segment).get((int) place & (SEGMENT - 1)) : 0;
  }

  /** Sets the number at a place. */
  public void set(long place, long number) {
    int segment = (int) (place >>> SHIFT);
    while (segments.size() <= segment) {
      segments.add(segments.isEmpty() ? LongBuffer.allocate(SEGMENT) : mapped());
    }
    segments.get(segment).put((int) place & (SEGMENT - 1), number);
  }

  private LongBuffer mapped() {
    FileChannel open = file == null ? TemporaryFile.create() : file;
    file = open;
    long bytes = (long) SEGMENT * Long.BYTES;
    try {
      return open.map(MapMode.READ_WRITE, bytes * (segments.size() - 1), bytes).asLongBuffer();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    segments.clear();
    if (file != null) {
      TemporaryFile.close(file);
    }
  }
}
