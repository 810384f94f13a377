package org.khabar.remember;

/**
 * Which record had a key first: a map from 32-bit keys to numbers of records, eight bytes an entry.
 */
public final class FirstHolders implements AutoCloseable {
  private static final int NONE = -1;

  /** A place holds the key above and the record's number plus one below; zero when it is free. */
  private Numbers places = new Numbers();

  private long mask = (1 << 10) - 1;
  private long size;

  /** The number of the record that had the key before; {@code -1} when none had. */
  public int firstOf(int key) {
    return (int) places.get(place(key)) - 1;
  }

  /** Notes the record unless another one had the key before. */
  public void note(int key, int record) {
    long place = place(key);
    if (places.get(place) == 0) {
      places.set(place, entry(key, record));
      size++;
      if (size > (mask + 1) / 4 * 3) {
        grow();
      }
    }
  }

  private static long entry(int key, int record) {
    return ((long) key << Integer.SIZE) | (record - NONE);
  }

  /** Where the key is, or where it would go. */
  private long place(int key) {
    long place = Hashes.mix(key) & mask;
    for (long entry = places.get(place);
        entry != 0 && (int) (entry >>> Integer.SIZE) != key;
        entry = places.get(place)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    Numbers old = places;
    long length = mask + 1;
    places = new Numbers();
    mask = 2 * length - 1;
    for (long i = 0; i < length; i++) {
      long entry = old.get(i);
      if (entry != 0) {
        places.set(place((int) (entry >>> Integer.SIZE)), entry);
      }
    }
    old.close();
  }

  @Override
  public void close() {
    places.close();
  }
}
