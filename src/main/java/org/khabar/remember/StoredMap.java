package org.khabar.remember;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A map from texts to things of one type, in files; eight bytes an entry are in use all the time,
 * the rest when it is asked for. Thread-safe.
 *
 * <p>What a key had before stays in the file: made for values that seldom change.
 *
 * @param <V> the type, as of a {@link StoredList}
 */
public final class StoredMap<V> implements AutoCloseable {
  private final Encoding<V> encoding;

  /** A record is the length of the key, the key, the value. */
  private final Records records = new Records();

  /** A place holds half of the key's hash above and its record's number plus one below. */
  private Numbers places = new Numbers();

  private long mask = (1 << 10) - 1;
  private long size;

  /** An empty map. */
  public StoredMap(Class<V> values) {
    encoding = new Encoding<>(values);
  }

  /** How many keys there are. */
  public synchronized long size() {
    return size;
  }

  /** Whether the key has a value. */
  public synchronized boolean contains(String key) {
    return places.get(place(bytes(key))) != 0;
  }

  /** The value of the key. */
  public synchronized Optional<V> get(String key) {
    byte[] bytes = bytes(key);
    long entry = places.get(place(bytes));
    return entry == 0
        ? Optional.empty()
        : Optional.of(value(records.get(number(entry)), bytes.length));
  }

  private V value(byte[] record, int keyLength) {
    return encoding.decode(record, Integer.BYTES + keyLength);
  }

  /** Gives the key a value, in place of one that it had. */
  public synchronized void put(String key, V value) {
    byte[] bytes = bytes(key);
    byte[] encoded = encoding.encode(value);
    int number =
        records.add(
            ByteBuffer.allocate(Integer.BYTES + bytes.length + encoded.length)
                .putInt(bytes.length)
                .put(bytes)
                .put(encoded)
                .array());
    long place = place(bytes);
    boolean isNew = places.get(place) == 0;
    places.set(place, entry(hash(bytes), number));
    size += isNew ? 1 : 0;
    if (size > (mask + 1) / 4 * 3) {
      grow();
    }
  }

  /** Gives the key a value unless it has one; says whether it had none. */
  public synchronized boolean putIfAbsent(String key, V value) {
    boolean isNew = !contains(key);
    if (isNew) {
      put(key, value);
    }
    return isNew;
  }

  /** Hands on all keys with their values, in the order in which they got them. */
  public synchronized void forEach(BiConsumer<String, V> use) {
    for (int number = 0; number < records.count(); number++) {
      byte[] record = records.get(number);
      byte[] key = key(record);
      if (number(places.get(place(key))) == number) {
        use.accept(new String(key, StandardCharsets.UTF_8), value(record, key.length));
      }
    }
  }

  private static byte[] bytes(String key) {
    return key.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] key(byte[] record) {
    ByteBuffer buffer = ByteBuffer.wrap(record);
    byte[] key = new byte[buffer.getInt()];
    buffer.get(key);
    return key;
  }

  private static long entry(long hash, int number) {
    return (hash >>> Integer.SIZE << Integer.SIZE) | (number + 1L);
  }

  private static int number(long entry) {
    return (int) entry - 1;
  }

  /** Where the key is, or where it would go. */
  private long place(byte[] key) {
    long hash = hash(key);
    long place = hash & mask;
    for (long entry = places.get(place);
        entry != 0 && !isOf(key, hash, entry);
        entry = places.get(place)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private boolean isOf(byte[] key, long hash, long entry) {
    if (entry >>> Integer.SIZE != hash >>> Integer.SIZE) {
      return false;
    }
    byte[] record = records.get(number(entry));
    return record.length >= Integer.BYTES + key.length && Arrays.equals(key(record), key);
  }

  /** FNV-1a (Fowler, Noll and Vo), mixed so that every bit depends on every other. */
  private static long hash(byte[] key) {
    long hash = 0xCBF29CE484222325L;
    for (byte each : key) {
      hash = (hash ^ (each & 0xff)) * 0x100000001B3L;
    }
    return Hashes.mix(hash);
  }

  private void grow() {
    Numbers old = places;
    long length = mask + 1;
    places = new Numbers();
    mask = 2 * length - 1;
    for (long i = 0; i < length; i++) {
      long entry = old.get(i);
      if (entry != 0) {
        places.set(place(key(records.get(number(entry)))), entry);
      }
    }
    old.close();
  }

  @Override
  public void close() {
    records.close();
    places.close();
  }
}
