package org.khabar.remember;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SorterTest {
  record Item(int key, int number) {}

  private static List<Item> sorted(List<Item> items, int runBytes) {
    List<Item> sorted = new ArrayList<>();
    try (Sorter<Item> sorter =
        new Sorter<>(Item.class, Comparator.comparingInt(Item::key), runBytes)) {
      items.forEach(sorter::add);
      sorter.forEach(sorted::add);
    }
    return sorted;
  }

  @Property(tries = 100)
  void sortsAsAListDoesHoweverLittleOfItIsOnTheHeap(@ForAll List<Byte> keys) {
    List<Item> items = new ArrayList<>();
    keys.forEach(key -> items.add(new Item(key, items.size())));
    List<Item> expected = new ArrayList<>(items);
    expected.sort(Comparator.comparingInt(Item::key));
    assertThat(sorted(items, 1)).isEqualTo(expected);
    assertThat(sorted(items, 100)).isEqualTo(expected);
    assertThat(sorted(items, 1_000_000)).isEqualTo(expected);
  }
}
