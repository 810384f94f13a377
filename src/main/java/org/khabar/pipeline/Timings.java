package org.khabar.pipeline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * How much processor time the stages of an extraction took, all threads together; thread-safe.
 *
 * <p>Processor time, as what else runs on the machine changes it little.
 */
public final class Timings {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<Stage, LongAdder> nanoseconds = new EnumMap<>(Stage.class);

  /** The stages that an article passes through; loading comes once before all. */
  public enum Stage {
    LOAD,
    READ,
    ANALYSE,
    LINK,
    EXTRACT,
    COMPARE
  }

  /** Nothing measured yet. */
  public Timings() {
    for (Stage stage : Stage.values()) {
      nanoseconds.put(stage, new LongAdder());
    }
  }

  /** The time of a stage so far. */
  public Duration of(Stage stage) {
    return Duration.ofNanos(adder(stage).sum());
  }

  /** Counts the time that something took. */
  void add(Stage stage, long spent) {
    adder(stage).add(spent);
  }

  /** The result of some work, whose time is counted. */
  <T> T measure(Stage stage, Supplier<T> work) {
    long begin = THREADS.getCurrentThreadCpuTime();
    try {
      return work.get();
    } finally {
      adder(stage).add(THREADS.getCurrentThreadCpuTime() - begin);
    }
  }

  /** The same items; the time that it takes to come by them is counted. */
  <T> Iterator<T> measure(Stage stage, Iterator<T> items) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return measure(stage, items::hasNext);
      }

      @Override
      public T next() {
        return measure(stage, items::next);
      }
    };
  }

  private LongAdder adder(Stage stage) {
    return nanoseconds.getOrDefault(stage, new LongAdder());
  }
}
