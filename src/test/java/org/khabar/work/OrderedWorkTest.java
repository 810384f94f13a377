package org.khabar.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
  private final AtomicInteger taken = new AtomicInteger();

  @Property(tries = 30)
  void givesResultsInTheOrderOfTheItems(@ForAll @IntRange(max = 200) int count) {
    List<Integer> results = new ArrayList<>();
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(numbers(count), number -> -number, number -> number)) {
      for (Optional<Integer> next = work.next(); next.isPresent(); next = work.next()) {
        results.add(next.get());
      }
      assertThat(work.next()).isEmpty();
    }
    assertThat(results).isEqualTo(IntStream.range(0, count).mapToObj(i -> -i).toList());
  }

  @Test
  void takesNoMoreItemsThanAreWanted() {
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(numbers(1000), number -> number, number -> 0)) {
      assertThat(work.next(3)).contains(0);
      assertThat(taken).hasValue(3);
      assertThat(work.next(2)).contains(1);
      assertThat(taken).hasValue(3);
      assertThat(work.next(1)).contains(2);
      assertThat(taken).hasValue(3);
    }
  }

  @Test
  void takesFewHeavyItemsAtOnce() {
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(numbers(1000), number -> number, number -> 10_000_000)) {
      assertThat(work.next()).contains(0);
      assertThat(taken).hasValue(2);
    }
  }

  @Test
  void takesAHandfulOfLightItemsAtOnce() {
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(numbers(100_000), number -> number, number -> 1)) {
      assertThat(work.next()).contains(0);
      assertThat(taken.get()).isLessThanOrEqualTo(8 * Runtime.getRuntime().availableProcessors());
    }
  }

  @Test
  void worksOnSeveralItemsAtOnce() {
    assumeTrue(Runtime.getRuntime().availableProcessors() > 1);
    CountDownLatch both = new CountDownLatch(2);
    try (OrderedWork<Integer, Boolean> work =
        new OrderedWork<>(numbers(2), number -> awaitAll(both), number -> 0)) {
      assertThat(work.next()).contains(true);
      assertThat(work.next()).contains(true);
    }
  }

  @Test
  void throwsWhatTheWorkThrowsInItsPlace() {
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(numbers(3), number -> 6 / (number - 1), number -> 0)) {
      assertThat(work.next()).contains(-6);
      assertThatThrownBy(work::next).isInstanceOf(ArithmeticException.class);
      assertThat(work.next()).contains(6);
    }
  }

  private static boolean awaitAll(CountDownLatch all) {
    all.countDown();
    try {
      all.await();
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Iterator<Integer> numbers(int count) {
    return IntStream.range(0, count).peek(number -> taken.incrementAndGet()).iterator();
  }
}
