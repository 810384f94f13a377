package org.khabar.gazetteer.index;

import java.nio.ByteBuffer;

/**
 * A column of whole numbers of one to eight bytes, stored byte by byte: all highest bytes, then all
 * next ones.
 *
 * <p>Neighbouring bytes are alike that way, which is what a compressor needs.
 */
final class ByteColumn {
  private final ByteBuffer bytes;
  private final int start;
  private final int width;
  private final int rows;

  /** The column that begins at a byte of the buffer. */
  ByteColumn(ByteBuffer bytes, int start, int width, int rows) {
    this.bytes = bytes;
    this.start = start;
    this.width = width;
    this.rows = rows;
  }

  /** The number in a row; only those of eight bytes can be negative. */
  long get(int row) {
    long value = 0;
    int at = start + row;
    for (int plane = 0; plane < width; plane++) {
      value = (value << 8) | (bytes.get(at) & 0xff);
      at += rows;
    }
    return value;
  }
}
