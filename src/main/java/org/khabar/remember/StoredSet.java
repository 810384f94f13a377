package org.khabar.remember;

import java.util.function.Consumer;

/** A set of texts, in files; thread-safe. */
public final class StoredSet implements AutoCloseable {
  private final StoredMap<Boolean> members = new StoredMap<>(Boolean.class);

  /** How many there are. */
  public long size() {
    return members.size();
  }

  /** Whether a text is among them. */
  public boolean contains(String text) {
    return members.contains(text);
  }

  /** Takes a text; says whether it was not among them before. */
  public boolean add(String text) {
    return members.putIfAbsent(text, true);
  }

  /** Hands on all texts, in the order in which they were added. */
  public void forEach(Consumer<String> use) {
    members.forEach((text, isMember) -> use.accept(text));
  }

  @Override
  public void close() {
    members.close();
  }
}
