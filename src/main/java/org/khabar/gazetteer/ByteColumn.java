package org.khabar.gazetteer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A column of whole numbers of one to four bytes, stored byte by byte: all highest bytes, then all
 * next ones.
 *
 * <p>Neighbouring bytes are alike that way, which is what a compressor needs.
 */
final class ByteColumn {
  private final int width;
  private final int size;
  private final byte[] planes;

  private ByteColumn(int width, int size, byte[] planes) {
    this.width = width;
    this.size = size;
    this.planes = planes;
  }

  /** The column of these numbers; negative ones need all four bytes. */
  static ByteColumn of(int width, int[] values) {
    byte[] planes = new byte[width * values.length];
    for (int plane = 0; plane < width; plane++) {
      int shift = 8 * (width - 1 - plane);
      for (int row = 0; row < values.length; row++) {
        planes[plane * values.length + row] = (byte) (values[row] >>> shift);
      }
    }
    return new ByteColumn(width, values.length, planes);
  }

  static ByteColumn read(DataInputStream in) throws IOException {
    int width = in.readUnsignedByte();
    int size = in.readInt();
    byte[] planes = new byte[width * size];
    in.readFully(planes);
    return new ByteColumn(width, size, planes);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(width);
    out.writeInt(size);
    out.write(planes);
  }

  int size() {
    return size;
  }

  int get(int row) {
    int value = 0;
    for (int at = row; at < planes.length; at += size) {
      value = (value << 8) | (planes[at] & 0xff);
    }
    return value;
  }
}
