package org.khabar.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names in sorted blocks of sixteen, each with the rows that bear it; found by binary search over
 * the blocks' first names.
 *
 * <p>In a block a name is written as the length it shares with the one before, the rest, and its
 * rows as steps from the row before; so most names cost a few bytes.
 */
final class NameTable {
  private static final int BLOCK = 16;
  private static final int[] NONE = {};

  private final ByteColumn blocks;
  private final byte[] pool;

  private NameTable(ByteColumn blocks, byte[] pool) {
    this.blocks = blocks;
    this.pool = pool;
  }

  /** The table of these names, each with its rows. */
  static NameTable of(Map<String, List<Integer>> rows) {
    SortedMap<byte[], List<Integer>> sorted = new TreeMap<>(Arrays::compareUnsigned);
    rows.forEach((name, list) -> sorted.put(name.getBytes(StandardCharsets.UTF_8), list));
    ByteArrayOutputStream pool = new ByteArrayOutputStream();
    List<Integer> starts = new ArrayList<>();
    byte[] previous = {};
    int row = 0;
    int count = 0;
    for (Map.Entry<byte[], List<Integer>> entry : sorted.entrySet()) {
      if (count++ % BLOCK == 0) {
        starts.add(pool.size());
        previous = new byte[0];
        row = 0;
      }
      writeName(pool, previous, entry.getKey());
      writeRows(pool, row, entry.getValue());
      previous = entry.getKey();
      row = entry.getValue().get(0);
    }
    int[] offsets = starts.stream().mapToInt(Integer::intValue).toArray();
    return new NameTable(ByteColumn.of(4, offsets), pool.toByteArray());
  }

  private static void writeName(ByteArrayOutputStream pool, byte[] previous, byte[] name) {
    int mismatch = Arrays.mismatch(previous, name);
    int shared = mismatch < 0 ? name.length : mismatch;
    writeNumber(pool, shared);
    writeNumber(pool, name.length - shared);
    pool.write(name, shared, name.length - shared);
  }

  private static void writeRows(ByteArrayOutputStream pool, int from, List<Integer> rows) {
    writeNumber(pool, rows.size());
    int before = from;
    for (int row : rows) {
      int step = row - before;
      writeNumber(pool, (step << 1) ^ (step >> 31));
      before = row;
    }
  }

  private static void writeNumber(ByteArrayOutputStream pool, int number) {
    int rest = number;
    while (rest >>> 7 != 0) {
      pool.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    pool.write(rest);
  }

  static NameTable read(DataInputStream in) throws IOException {
    ByteColumn blocks = ByteColumn.read(in);
    byte[] pool = new byte[in.readInt()];
    in.readFully(pool);
    return new NameTable(blocks, pool);
  }

  void write(DataOutputStream out) throws IOException {
    blocks.write(out);
    out.writeInt(pool.length);
    out.write(pool);
  }

  /** The rows that bear this name; empty when there are none. */
  int[] rows(String name) {
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    int block = lastBlockNotAfter(key);
    return block < 0 ? NONE : new Reader(block).find(key);
  }

  private int lastBlockNotAfter(byte[] key) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (new Reader(middle).compareFirst(key) <= 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  /** Reads one block from its start. */
  private final class Reader {
    private int at;
    private final int end;

    Reader(int block) {
      at = blocks.get(block);
      end = block + 1 < blocks.size() ? blocks.get(block + 1) : pool.length;
    }

    int compareFirst(byte[] key) {
      number();
      int length = number();
      return Arrays.compareUnsigned(pool, at, at + length, key, 0, key.length);
    }

    int[] find(byte[] key) {
      int matched = 0;
      int row = 0;
      while (at < end) {
        int shared = number();
        int length = number();
        // A name that shares more with its predecessor than the key does differs where that did.
        if (shared == matched) {
          int mismatch = Arrays.mismatch(pool, at, at + length, key, matched, key.length);
          if (mismatch < 0) {
            at += length;
            return readRows(row);
          }
          matched += mismatch;
        } else if (shared < matched) {
          return NONE;
        }
        at += length;
        row = skipRows(row);
      }
      return NONE;
    }

    private int[] readRows(int from) {
      int[] rows = new int[number()];
      int before = from;
      for (int i = 0; i < rows.length; i++) {
        before += step();
        rows[i] = before;
      }
      return rows;
    }

    private int skipRows(int from) {
      int count = number();
      int first = from + step();
      for (int i = 1; i < count; i++) {
        number();
      }
      return first;
    }

    private int step() {
      int coded = number();
      return (coded >>> 1) ^ -(coded & 1);
    }

    private int number() {
      int value = 0;
      int shift = 0;
      int read;
      do {
        read = pool[at++];
        value |= (read & 0x7f) << shift;
        shift += 7;
      } while (read < 0);
      return value;
    }
  }
}
