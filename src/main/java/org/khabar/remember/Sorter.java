package org.khabar.remember;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * Sorts any number of things: a megabyte of them at a time on the heap, then in a file (Knuth 1973,
 * merge sort with external runs). Equal ones keep their order. Not thread-safe.
 *
 * @param <T> their type, as of a {@link StoredList}
 */
public final class Sorter<T> implements AutoCloseable {
  private static final int RUN_BYTES = 1_000_000;

  private final Encoding<T> encoding;
  private final Comparator<? super T> order;
  private final int runBytes;
  private final Records sorted = new Records();
  private final List<Integer> runs = new ArrayList<>();
  private List<T> latest = new ArrayList<>();
  private int latestBytes;

  /** Nothing to sort yet. */
  public Sorter(Class<T> type, Comparator<? super T> order) {
    this(type, order, RUN_BYTES);
  }

  /** As above, with about so many encoded bytes on the heap. */
  Sorter(Class<T> type, Comparator<? super T> order, int runBytes) {
    this.encoding = new Encoding<>(type);
    this.order = order;
    this.runBytes = runBytes;
  }

  /** Takes a thing. */
  public void add(T thing) {
    latest.add(thing);
    latestBytes += encoding.encode(thing).length;
    if (latestBytes >= runBytes) {
      endRun();
    }
  }

  private void endRun() {
    runs.add(sorted.count());
    latest.sort(order);
    latest.forEach(thing -> sorted.add(encoding.encode(thing)));
    latest = new ArrayList<>();
    latestBytes = 0;
  }

  /** Hands on all things in order. */
  public void forEach(Consumer<? super T> use) {
    if (runs.isEmpty()) {
      latest.sort(order);
      latest.forEach(use);
      return;
    }
    if (!latest.isEmpty()) {
      endRun();
    }
    PriorityQueue<Run> heads =
        new PriorityQueue<>(
            Comparator.comparing((Run run) -> run.head, order).thenComparing(run -> run.number));
    for (int i = 0; i < runs.size(); i++) {
      heads.add(new Run(runs.get(i), i + 1 < runs.size() ? runs.get(i + 1) : sorted.count()));
    }
    for (Run first = heads.poll(); first != null; first = heads.poll()) {
      use.accept(first.head);
      if (first.advance()) {
        heads.add(first);
      }
    }
  }

  @Override
  public void close() {
    sorted.close();
  }

  /** A run's things one after the other. */
  private final class Run {
    private final int end;
    private int number;
    private T head;

    Run(int begin, int end) {
      this.number = begin;
      this.end = end;
      this.head = encoding.decode(sorted.get(begin));
    }

    boolean advance() {
      number++;
      if (number < end) {
        head = encoding.decode(sorted.get(number));
      }
      return number < end;
    }
  }
}
