package org.khabar.remember;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RememberedTest {
  @Test
  void theFirstHolderOfAKeyStays() {
    Random random = new Random(1);
    Map<Integer, Integer> expected = new HashMap<>();
    try (FirstHolders holders = new FirstHolders()) {
      for (int record = 0; record < 300_000; record++) {
        int key = random.nextInt(400_000) - 200_000;
        holders.note(key, record);
        expected.putIfAbsent(key, record);
      }
      for (int key = -200_000; key < 200_000; key++) {
        assertThat(holders.firstOf(key)).isEqualTo(expected.getOrDefault(key, -1));
      }
    }
  }

  @Test
  void recordsComeBackAsTheyWere() {
    try (Records records = new Records()) {
      for (int i = 0; i < 5_000; i++) {
        assertThat(records.add(record(i))).isEqualTo(i);
        assertThat(records.get(i / 2)).isEqualTo(record(i / 2));
        assertThat(records.get(i)).isEqualTo(record(i));
      }
      assertThat(records.count()).isEqualTo(5_000);
    }
  }

  private static byte[] record(int i) {
    int length = i % 1_000 == 7 ? 100_000 : i % 300;
    return ("x" + i).repeat(length).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void numbersAreZeroUntilTheyAreSet() {
    try (Numbers numbers = new Numbers()) {
      numbers.set(1_000_000, 7);
      numbers.set(3, -1);
      assertThat(numbers.get(1_000_000)).isEqualTo(7);
      assertThat(numbers.get(3)).isEqualTo(-1);
      assertThat(numbers.get(2)).isZero();
      assertThat(numbers.get(99_000_000)).isZero();
    }
  }
}
