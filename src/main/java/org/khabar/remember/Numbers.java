package org.khabar.remember;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of numbers, all of them zero at first; up to half a megabyte of it lies on the heap, the
 * rest in a file that is mapped into memory. Not thread-safe.
 */
public final class Numbers implements AutoCloseable {
  private static final int SHIFT = 16;
  private static final int SEGMENT = 1 << SHIFT;
  private static final int FEW = 1 << 10;

  private long[] first = new long[FEW];
  private final List<LongBuffer> mapped = new ArrayList<>();
  private @Nullable FileChannel file;

  /** The number at a place; zero where none was set. */
  public long get(long place) {
    if (place < SEGMENT) {
      return place < first.length ? first[(int) place] : 0;
    }
    int segment = segment(place);
    return segment < mapped.size() ? mapped.get(segment).get(within(place)) : 0;
  }

  /** Sets the number at a place. */
  public void set(long place, long number) {
    if (place < SEGMENT) {
      if (place >= first.length) {
        int doubled = Math.max(2 * first.length, Integer.highestOneBit((int) place) << 1);
        first = Arrays.copyOf(first, doubled);
      }
      first[(int) place] = number;
      return;
    }
    while (mapped.size() <= segment(place)) {
      mapped.add(map());
    }
    mapped.get(segment(place)).put(within(place), number);
  }

  private static int segment(long place) {
    return (int) (place >>> SHIFT) - 1;
  }

  private static int within(long place) {
    return (int) place & (SEGMENT - 1);
  }

  private LongBuffer map() {
    FileChannel open = file == null ? TemporaryFile.create() : file;
    file = open;
    long bytes = (long) SEGMENT * Long.BYTES;
    try {
      return open.map(MapMode.READ_WRITE, bytes * mapped.size(), bytes).asLongBuffer();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    mapped.clear();
    if (file != null) {
      TemporaryFile.close(file);
    }
  }
}
