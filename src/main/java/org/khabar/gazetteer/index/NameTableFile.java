package org.khabar.gazetteer.index;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes a {@link NameTable} from names that come sorted, each with its rows in rising order. */
final class NameTableFile implements AutoCloseable {
  private final DataOutputStream starts;
  private final OutputStream pool;
  private long length;
  private int count;
  private int names;
  private byte[] previous = {};
  private int previousRow;

  NameTableFile(Path starts, Path pool) throws IOException {
    this.starts = new DataOutputStream(buffered(starts));
    this.pool = buffered(pool);
  }

  private static OutputStream buffered(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  /** Adds a name; its bytes come behind those of the one before. */
  void add(byte[] name, int[] rows) throws IOException {
    names += SoundForm.isOne(new String(name, StandardCharsets.UTF_8)) ? 0 : 1;
    if (count++ % NameTable.BLOCK == 0) {
      Section.requireRoom(length);
      starts.writeLong(NameTable.beginning(name));
      starts.writeInt((int) length);
      previous = new byte[0];
      previousRow = 0;
    }
    int mismatch = Arrays.mismatch(previous, name);
    int shared = mismatch < 0 ? name.length : mismatch;
    number(shared);
    number(name.length - shared);
    pool.write(name, shared, name.length - shared);
    length += name.length - shared;
    number(rows.length);
    int before = previousRow;
    for (int row : rows) {
      int step = row - before;
      number((step << 1) ^ (step >> 31));
      before = row;
    }
    previous = name;
    previousRow = rows[0];
  }

  private void number(int number) throws IOException {
    int rest = number;
    while (rest >>> 7 != 0) {
      pool.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
      length++;
    }
    pool.write(rest);
    length++;
  }

  /** How many names there are, without forms of their sound. */
  int names() {
    return names;
  }

  @Override
  public void close() throws IOException {
    starts.close();
    pool.close();
  }
}
