package org.khabar.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Works on several items at once and gives the results in the order of the items.
 *
 * <p>At most {@value #ITEMS_PER_THREAD} items a processor are under way, and of heavy ones no more
 * than weigh {@value #MOST_WEIGHT} together, so memory stays flat however many there are. To be
 * used by one thread, which takes the items too.
 *
 * @param <T> an item
 * @param <R> what the work makes of it
 */
public final class OrderedWork<T, R> implements AutoCloseable {
  private static final int ITEMS_PER_THREAD = 8;
  private static final long MOST_WEIGHT = 16_000_000;

  private final Supplier<Optional<T>> items;
  private final Function<T, R> work;
  private final ToLongFunction<T> weight;
  private final ExecutorService executor;
  private final int mostItems;
  private final Deque<Piece<R>> underWay = new ArrayDeque<>();
  private long weightUnderWay;
  private boolean ended;

  private record Piece<R>(Future<R> result, long weight) {}

  /**
   * Work on all processors.
   *
   * @param items gives one after the other, nothing at the end
   * @param work is done on other threads
   * @param weight about how many bytes an item holds
   */
  public OrderedWork(Supplier<Optional<T>> items, Function<T, R> work, ToLongFunction<T> weight) {
    int threads = Runtime.getRuntime().availableProcessors();
    this.items = items;
    this.work = work;
    this.weight = weight;
    this.mostItems = threads * ITEMS_PER_THREAD;
    this.executor = Executors.newFixedThreadPool(threads, OrderedWork::thread);
  }

  /** As above, on the items of an iterator. */
  public OrderedWork(Iterator<T> items, Function<T, R> work, ToLongFunction<T> weight) {
    this(() -> items.hasNext() ? Optional.of(items.next()) : Optional.empty(), work, weight);
  }

  /** One that does not keep the program alive. */
  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "work");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * The next item's result; empty at the end. What the items or the work throw is thrown here.
   *
   * @param most so many items, this one included, are under way at the most
   */
  public Optional<R> next(long most) {
    while (!ended && hasRoom(most)) {
      Optional<T> item = items.get();
      item.ifPresentOrElse(this::begin, () -> ended = true);
    }
    Piece<R> first = underWay.poll();
    if (first == null) {
      close();
      return Optional.empty();
    }
    weightUnderWay -= first.weight();
    return Optional.of(await(first.result()));
  }

  /** As {@link #next(long)}, with no bound of the caller's. */
  public Optional<R> next() {
    return next(Long.MAX_VALUE);
  }

  private boolean hasRoom(long most) {
    return underWay.isEmpty()
        || (underWay.size() < Math.min(mostItems, most) && weightUnderWay < MOST_WEIGHT);
  }

  private void begin(T item) {
    long itsWeight = weight.applyAsLong(item);
    weightUnderWay += itsWeight;
    underWay.add(new Piece<>(executor.submit(() -> work.apply(item)), itsWeight));
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
      throw new IllegalStateException("interrupted while work was being done", e);
    }
  }

  /** Drops what is under way. */
  @Override
  public void close() {
    ended = true;
    underWay.clear();
    executor.shutdownNow();
  }
}
