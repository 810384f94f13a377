package org.khabar.gazetteer.index;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts more records than memory holds: sorted runs on disk, merged when they are read.
 *
 * <p>A record is an array of bytes and is compared as such, unsigned; what shall decide the order
 * stands in front.
 */
public final class SortedRuns implements AutoCloseable {
  /** What an array of bytes costs beside its bytes: header, length and the reference to it. */
  private static final int OVERHEAD = 24;

  /** Part of the heap that the records of a run may take. */
  private static final int HEAP_PART = 6;

  private static final long MOST_BYTES = 256L << 20;

  private final Path folder;
  private final String name;
  private final long budget;
  private final List<Path> runs = new ArrayList<>();
  private List<byte[]> records = new ArrayList<>();
  private long bytes;

  /** Is handed the records one after the other. */
  public interface Reader {
    /** Takes the next record. */
    void take(byte[] row) throws IOException;
  }

  /** Runs in this folder, in files whose names begin so. */
  public SortedRuns(Path folder, String name) {
    this(folder, name, Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / HEAP_PART));
  }

  /** Runs of so many bytes. */
  SortedRuns(Path folder, String name, long budget) {
    this.folder = folder;
    this.name = name;
    this.budget = budget;
  }

  /** Adds a record; it belongs to the runs from now on. */
  public void add(byte[] row) throws IOException {
    records.add(row);
    bytes += row.length + OVERHEAD;
    if (bytes > budget) {
      spill();
    }
  }

  private void spill() throws IOException {
    records.sort(Arrays::compareUnsigned);
    Path run = folder.resolve(name + "-" + runs.size());
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
      for (byte[] row : records) {
        out.writeInt(row.length);
        out.write(row);
      }
    }
    runs.add(run);
    records = new ArrayList<>();
    bytes = 0;
  }

  /** Hands on all records in their order; to be called once. */
  public void read(Reader reader) throws IOException {
    if (runs.isEmpty()) {
      records.sort(Arrays::compareUnsigned);
      for (byte[] row : records) {
        reader.take(row);
      }
      return;
    }
    spill();
    List<Run> open = new ArrayList<>();
    try {
      PriorityQueue<Run> queue =
          new PriorityQueue<>(Comparator.comparing(Run::head, Arrays::compareUnsigned));
      for (Path path : runs) {
        Run run = new Run(path);
        open.add(run);
        if (run.advance()) {
          queue.add(run);
        }
      }
      for (Run run = queue.poll(); run != null; run = queue.poll()) {
        reader.take(run.head());
        if (run.advance()) {
          queue.add(run);
        }
      }
    } finally {
      for (Run run : open) {
        run.in.close();
      }
    }
  }

  /** One run being read. */
  private static final class Run {
    private final DataInputStream in;
    private byte[] head = {};

    Run(Path path) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 15));
    }

    byte[] head() {
      return head;
    }

    boolean advance() throws IOException {
      try {
        head = new byte[in.readInt()];
      } catch (EOFException end) {
        return false;
      }
      in.readFully(head);
      return true;
    }
  }

  /** Deletes the runs. */
  @Override
  public void close() throws IOException {
    records = new ArrayList<>();
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }
}
