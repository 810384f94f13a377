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

  /** The number of each key's latest record, by the key's hash. */
  private final Table numbers = new Table();

  /** An empty map. */
  public StoredMap(Class<V> values) {
    encoding = new Encoding<>(values);
  }

  /** How many keys there are. */
  public synchronized long size() {
    return numbers.size();
  }

  /** Whether the key has a value. */
  public synchronized boolean contains(String key) {
    return number(bytes(key)) != Table.NONE;
  }

  /** The value of the key. */
  public synchronized Optional<V> get(String key) {
    byte[] bytes = bytes(key);
    int number = number(bytes);
    return number == Table.NONE
        ? Optional.empty()
        : Optional.of(value(records.get(number), bytes.length));
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
    numbers.put(hash(bytes), number, record -> isOf(bytes, record));
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
      if (number(key) == number) {
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

  /** The number of the key's latest record. */
  private int number(byte[] key) {
    return numbers.find(hash(key), record -> isOf(key, record));
  }

  private boolean isOf(byte[] key, int number) {
    byte[] record = records.get(number);
    return record.length >= Integer.BYTES + key.length && Arrays.equals(key(record), key);
  }

  /** FNV-1a (Fowler, Noll and Vo), its halves folded into one. */
  private static int hash(byte[] key) {
    long hash = 0xCBF29CE484222325L;
    for (byte each : key) {
      hash = (hash ^ (each & 0xff)) * 0x100000001B3L;
    }
    return (int) (hash ^ (hash >>> Integer.SIZE));
  }

  @Override
  public void close() {
    records.close();
    numbers.close();
  }
}
