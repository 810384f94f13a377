package org.khabar.remember;

import java.util.function.IntPredicate;

/**
 * A hash table from 32-bit keys to numbers, eight bytes an entry; several numbers may have one key.
 * Not thread-safe.
 */
final class Table implements AutoCloseable {
  static final int NONE = -1;

  /** A place holds the key above and the number plus one below; zero when it is free. */
  private Numbers places = new Numbers();

  private long mask = (1 << 10) - 1;
  private long size;

  /** How many numbers it holds. */
  long size() {
    return size;
  }

  /** The number of a key that is meant; {@value #NONE} where there is none. */
  int find(int key, IntPredicate meant) {
    return number(places.get(place(key, meant)));
  }

  /** Puts a number in place of the one that is meant; beside the others where there is none. */
  void put(int key, int number, IntPredicate meant) {
    long place = place(key, meant);
    boolean isNew = places.get(place) == 0;
    places.set(place, ((long) key << Integer.SIZE) | (number - NONE));
    if (isNew) {
      size++;
      if (size > (mask + 1) / 4 * 3) {
        grow();
      }
    }
  }

  private static int key(long entry) {
    return (int) (entry >>> Integer.SIZE);
  }

  private static int number(long entry) {
    return (int) entry + NONE;
  }

  /** Where the number is, or where it would go. */
  private long place(int key, IntPredicate meant) {
    long place = mix(key) & mask;
    for (long entry = places.get(place);
        entry != 0 && !(key(entry) == key && meant.test(number(entry)));
        entry = places.get(place)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014): every bit depends on every other. */
  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  private void grow() {
    Numbers old = places;
    long length = mask + 1;
    places = new Numbers();
    mask = 2 * length - 1;
    for (long i = 0; i < length; i++) {
      long entry = old.get(i);
      if (entry != 0) {
        places.set(place(key(entry), number -> false), entry);
      }
    }
    old.close();
  }

  @Override
  public void close() {
    places.close();
  }
}
