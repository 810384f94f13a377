package org.khabar.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on several items at once and hands the results on in the order of the items.
 *
 * <p>At most a few items a thread are under way, so memory stays flat however many there are.
 */
final class OrderedWork {
  private static final int ITEMS_PER_THREAD = 8;

  private OrderedWork() {}

  /**
   * Applies {@code work} to each item on all processors; {@code result} is called on this thread.
   */
  static <T, R> void run(Iterator<T> items, Function<T, R> work, Consumer<R> result) {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    Deque<Future<R>> underWay = new ArrayDeque<>();
    try {
      while (items.hasNext()) {
        T item = items.next();
        underWay.add(executor.submit(() -> work.apply(item)));
        if (underWay.size() == threads * ITEMS_PER_THREAD) {
          result.accept(await(underWay.remove()));
        }
      }
      while (!underWay.isEmpty()) {
        result.accept(await(underWay.remove()));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static <R> R await(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while articles were being read", e);
    }
  }
}
