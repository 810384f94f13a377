package org.khabar.merge;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.khabar.remember.StoredMap;

/**
 * Which clusters hold a key, in files.
 *
 * <p>A key that more than {@value #MOST_HOLDERS} hold, such as an army that was hit, tells too
 * little to compare what shares it: it is passed over. So the time grows with the number of
 * accounts.
 */
final class KeyHolders implements AutoCloseable {
  static final int MOST_HOLDERS = 64;

  private final StoredMap<int[]> holders = new StoredMap<>(int[].class);

  /** The clusters that hold one of the keys, in the order of the keys and of noting. */
  Set<Integer> of(Iterable<String> keys) {
    Set<Integer> found = new LinkedHashSet<>();
    for (String key : keys) {
      int[] some = all(key);
      if (some.length <= MOST_HOLDERS) {
        IntStream.of(some).forEach(found::add);
      }
    }
    return found;
  }

  /** Notes that a cluster holds keys. */
  void note(Iterable<String> keys, int cluster) {
    for (String key : keys) {
      int[] some = all(key);
      if (some.length <= MOST_HOLDERS && IntStream.of(some).noneMatch(one -> one == cluster)) {
        int[] more = Arrays.copyOf(some, some.length + 1);
        more[some.length] = cluster;
        holders.put(key, more);
      }
    }
  }

  private int[] all(String key) {
    return holders.get(key).orElseGet(() -> new int[0]);
  }

  @Override
  public void close() {
    holders.close();
  }
}
