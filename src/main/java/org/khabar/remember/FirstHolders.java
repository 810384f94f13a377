package org.khabar.remember;

/**
 * Which record had a key first: a map from 32-bit keys to numbers of records, eight bytes an entry.
 * Not thread-safe.
 */
public final class FirstHolders implements AutoCloseable {
  private final Table table = new Table();

  /** The number of the record that had the key before; {@code -1} when none had. */
  public int firstOf(int key) {
    return table.find(key, any -> true);
  }

  /** Notes the record unless another one had the key before. */
  public void note(int key, int record) {
    if (firstOf(key) == Table.NONE) {
      table.put(key, record, any -> true);
    }
  }

  @Override
  public void close() {
    table.close();
  }
}
