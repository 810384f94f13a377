package org.khabar.merge;

import java.util.LinkedHashSet;
import java.util.Set;

/** What two sets have in common. */
final class Sets {
  private Sets() {}

  static <T> Set<T> shared(Set<T> first, Set<T> second) {
    Set<T> shared = new LinkedHashSet<>(first);
    shared.retainAll(second);
    return shared;
  }
}
