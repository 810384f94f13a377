package org.khabar.gazetteer.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Names in sorted blocks of sixteen, each with the rows that bear it; found by binary search over
 * the blocks' first names, whose first eight bytes stand beside where the block begins.
 *
 * <p>In a block a name is written as the length it shares with the one before, the rest, and its
 * rows as steps from the row before; so most names cost a few bytes.
 */
final class NameTable {
  static final int BLOCK = 16;

  /** Bytes of a block's entry: the first ones of its first name, and where it begins. */
  private static final int ENTRY = Long.BYTES + Integer.BYTES;

  private static final int[] NONE = {};

  private final ByteBuffer starts;
  private final ByteBuffer pool;

  /** The table over what {@link NameTableFile} wrote. */
  NameTable(ByteBuffer starts, ByteBuffer pool) {
    this.starts = starts;
    this.pool = pool;
  }

  /** The rows that bear this name; empty when there are none. */
  int[] rows(String name) {
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    int block = lastBlockNotAfter(key);
    return block < 0 ? NONE : new Reader(block).find(key);
  }

  /** The rows that bear a name which begins like this, about so many at most. */
  Set<Integer> startingWith(String prefix, int most) {
    byte[] key = prefix.getBytes(StandardCharsets.UTF_8);
    Set<Integer> rows = new LinkedHashSet<>();
    int block = Math.max(0, lastBlockNotAfter(key));
    while (block < blocks() && new Reader(block).collect(key, rows, most)) {
      block++;
    }
    return rows;
  }

  private int blocks() {
    return starts.capacity() / ENTRY;
  }

  private int start(int block) {
    return starts.getInt(block * ENTRY + Long.BYTES);
  }

  /** The first eight bytes of a name, so that unsigned numbers stand in the order of names. */
  static long beginning(byte[] name) {
    long beginning = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      beginning = (beginning << 8) | (i < name.length ? name[i] & 0xff : 0);
    }
    return beginning;
  }

  private int lastBlockNotAfter(byte[] key) {
    long beginning = beginning(key);
    int low = 0;
    int high = blocks() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Long.compareUnsigned(starts.getLong(middle * ENTRY), beginning);
      if (order < 0 || (order == 0 && new Reader(middle).compareFirst(key) <= 0)) {
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
      at = start(block);
      end = block + 1 < blocks() ? start(block + 1) : pool.capacity();
    }

    int compareFirst(byte[] key) {
      number();
      int length = number();
      int same = same(length, key, 0);
      if (same < length && same < key.length) {
        return Integer.compare(pool.get(at + same) & 0xff, key[same] & 0xff);
      }
      return Integer.compare(length, key.length);
    }

    /** How many of the bytes from here on are those of the key from there on. */
    private int same(int length, byte[] key, int from) {
      int most = Math.min(length, key.length - from);
      int same = 0;
      while (same < most && pool.get(at + same) == key[from + same]) {
        same++;
      }
      return same;
    }

    int[] find(byte[] key) {
      int matched = 0;
      int row = 0;
      while (at < end) {
        int shared = number();
        int length = number();
        // A name that shares more with its predecessor than the key does differs where that did.
        if (shared == matched) {
          matched += same(length, key, matched);
          if (matched == key.length && shared + length == key.length) {
            at += length;
            return readRows(row);
          }
        } else if (shared < matched) {
          return NONE;
        }
        at += length;
        row = skipRows(row);
      }
      return NONE;
    }

    /** Adds the rows of this block's names that begin so; whether later blocks may have more. */
    boolean collect(byte[] key, Set<Integer> rows, int most) {
      byte[] name = {};
      int row = 0;
      while (at < end) {
        int shared = number();
        int length = number();
        name = Arrays.copyOf(name, shared + length);
        pool.get(at, name, shared, length);
        at += length;
        int order =
            Arrays.compareUnsigned(name, 0, Math.min(name.length, key.length), key, 0, key.length);
        if (order > 0 || rows.size() >= most) {
          return false;
        }
        if (order == 0) {
          int[] bearers = readRows(row);
          row = bearers[0];
          Arrays.stream(bearers).forEach(rows::add);
        } else {
          row = skipRows(row);
        }
      }
      return true;
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
        read = pool.get(at++);
        value |= (read & 0x7f) << shift;
        shift += 7;
      } while (read < 0);
      return value;
    }
  }
}
