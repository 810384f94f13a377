package org.khabar.gazetteer.index;

import java.nio.ByteBuffer;

/**
 * Rows of one width turned by a right angle: the first bytes of all rows, then all second ones.
 *
 * <p>Neighbouring bytes are alike that way, which is what a compressor needs; read row by row they
 * are wanted together, so that a row costs one look into memory.
 */
final class RowPlanes {
  /** Rows turned at a time, so that what is read and written stays close to the processor. */
  private static final int BLOCK = 512;

  private RowPlanes() {}

  /** The planes of these rows. */
  static byte[] of(ByteBuffer rows, int width) {
    int count = rows.capacity() / width;
    byte[] planes = new byte[count * width];
    for (int row = 0; row < count; row++) {
      for (int plane = 0; plane < width; plane++) {
        planes[plane * count + row] = rows.get(row * width + plane);
      }
    }
    return planes;
  }

  /** The rows of these planes. */
  static ByteBuffer rows(ByteBuffer planes, int width) {
    int count = planes.capacity() / width;
    byte[] from = new byte[count * width];
    planes.get(0, from);
    byte[] rows = new byte[from.length];
    for (int begin = 0; begin < count; begin += BLOCK) {
      int end = Math.min(count, begin + BLOCK);
      for (int plane = 0; plane < width; plane++) {
        int start = plane * count;
        for (int row = begin; row < end; row++) {
          rows[row * width + plane] = from[start + row];
        }
      }
    }
    return ByteBuffer.wrap(rows);
  }
}
