package org.khabar.remember;

import java.util.function.Consumer;

/**
 * Things of one type in a file, by the number in which they were added; not thread-safe.
 *
 * @param <T> the type, such as a record of records, lists, optional values, texts, numbers and days
 */
public final class StoredList<T> implements AutoCloseable {
  private final Encoding<T> encoding;
  private final Records records = new Records();

  /** An empty list. */
  public StoredList(Class<T> type) {
    encoding = new Encoding<>(type);
  }

  /** Adds a thing; returns its number, from 0. */
  public int add(T thing) {
    return records.add(encoding.encode(thing));
  }

  /** How many there are. */
  public int size() {
    return records.count();
  }

  /** The thing with this number. */
  public T get(int number) {
    return encoding.decode(records.get(number));
  }

  /** Hands on all things, in the order in which they were added. */
  public void forEach(Consumer<? super T> use) {
    for (int number = 0; number < size(); number++) {
      use.accept(get(number));
    }
  }

  @Override
  public void close() {
    records.close();
  }
}
