package org.khabar.gazetteer.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Brings the rows of each name together: records of a name, a zero and a row, sorted. */
final class NameGroups {
  private final NameTableFile table;
  private byte[] name = {};
  private int[] rows = new int[16];
  private int count;

  NameGroups(NameTableFile table) {
    this.table = table;
  }

  void take(byte[] record) throws IOException {
    int length = record.length - 1 - Integer.BYTES;
    if (!Arrays.equals(name, 0, name.length, record, 0, length)) {
      finish();
      name = Arrays.copyOf(record, length);
    }
    if (count == rows.length) {
      rows = Arrays.copyOf(rows, 2 * count);
    }
    rows[count++] = ByteBuffer.wrap(record).getInt(length + 1);
  }

  /** Writes the last name. */
  void finish() throws IOException {
    if (count > 0) {
      table.add(name, Arrays.copyOf(rows, count));
      count = 0;
    }
  }
}
