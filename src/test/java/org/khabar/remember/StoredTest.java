package org.khabar.remember;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoredTest {
  record Inner(int number, boolean flag) {
    /** Not a component: neither stored nor asked for. */
    boolean isEven() {
      return number % 2 == 0;
    }
  }

  record Thing(
      String words,
      Optional<LocalDate> day,
      Optional<String> nothing,
      OptionalInt count,
      OptionalInt none,
      List<Inner> list,
      Set<String> set,
      Map<Month, List<Inner>> map,
      Optional<Inner> inner) {}

  private static Thing thing(int number) {
    Set<String> set = new LinkedHashSet<>();
    Map<Month, List<Inner>> map = new LinkedHashMap<>();
    for (int i = 20; i > 0; i--) {
      set.add("ü" + (i * number) % 37);
      map.put(Month.of(1 + i % 12), List.of(new Inner(i, number % 3 == 0)));
    }
    return new Thing(
        "wörds " + number,
        Optional.of(LocalDate.of(2023, 2, 17)),
        Optional.empty(),
        OptionalInt.of(number),
        OptionalInt.empty(),
        List.of(new Inner(number, true), new Inner(-number, false)),
        set,
        map,
        Optional.of(new Inner(7, true)));
  }

  @Test
  void thingsComeBackAsTheyWereInTheirOrder() {
    try (StoredList<Thing> list = new StoredList<>(Thing.class)) {
      for (int i = 0; i < 500; i++) {
        assertThat(list.add(thing(i))).isEqualTo(i);
      }
      Thing back = list.get(321);
      assertThat(back).isEqualTo(thing(321));
      assertThat(back.set()).containsExactlyElementsOf(thing(321).set());
      assertThat(back.map().keySet()).containsExactlyElementsOf(thing(321).map().keySet());
      List<Thing> all = new ArrayList<>();
      list.forEach(all::add);
      assertThat(all).hasSize(500).last().isEqualTo(thing(499));
    }
  }

  @Test
  void aMapDoesWhatOneOnTheHeapDoes() {
    Random random = new Random(1);
    Map<String, Integer> expected = new LinkedHashMap<>();
    try (StoredMap<Integer> map = new StoredMap<>(Integer.class)) {
      for (int i = 0; i < 30_000; i++) {
        String key = "kéy " + random.nextInt(10_000);
        assertThat(map.get(key)).isEqualTo(Optional.ofNullable(expected.get(key)));
        assertThat(map.contains(key)).isEqualTo(expected.containsKey(key));
        map.put(key, i);
        expected.remove(key);
        expected.put(key, i);
      }
      assertThat(map.size()).isEqualTo(expected.size());
      assertThat(map.get("elsewhere")).isEmpty();
      Map<String, Integer> all = new LinkedHashMap<>();
      map.forEach(all::put);
      assertThat(new ArrayList<>(all.entrySet())).isEqualTo(new ArrayList<>(expected.entrySet()));
    }
  }

  @Test
  void aSetTakesATextOnce() {
    try (StoredSet set = new StoredSet()) {
      assertThat(set.add("a")).isTrue();
      assertThat(set.add("b")).isTrue();
      assertThat(set.add("a")).isFalse();
      assertThat(set.contains("a")).isTrue();
      assertThat(set.contains("c")).isFalse();
      assertThat(set.size()).isEqualTo(2);
      List<String> all = new ArrayList<>();
      set.forEach(all::add);
      assertThat(all).containsExactly("a", "b");
    }
  }

  @Test
  void rowsGrowAndAreJoined() {
    try (Chains chains = new Chains()) {
      assertThat(chains.row(5)).containsExactly(5);
      chains.append(5, 2);
      chains.append(0, 7);
      chains.append(0, 9);
      chains.append(5, 0);
      chains.append(5, 1);
      assertThat(chains.row(5)).containsExactly(5, 2, 0, 7, 9, 1);
      assertThat(chains.row(3)).containsExactly(3);
    }
  }
}
