package org.khabar.read;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.khabar.model.ReadOutcome;
import org.khabar.work.OrderedWork;

/**
 * What the inputs give, one outcome after the other: articles are fetched by the caller's thread,
 * read by others, and filtered and named in their order.
 */
final class Outcomes extends AbstractSpliterator<ReadOutcome> implements AutoCloseable {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final SourceChain chain;
  private final OrderedWork<Fetched, ReadOutcome> reading;
  private final ArticleFilter filter;
  private final ArticleKeys keys = new ArticleKeys();

  /** So many articles are still wanted. */
  private long left;

  /**
   * The outcomes of some inputs.
   *
   * @param cost takes the processor time that articles cost, in nanoseconds, on any thread
   */
  Outcomes(SourceChain chain, ReadOptions options, LongConsumer cost) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.chain = chain;
    this.reading = new OrderedWork<>(chain::next, each -> read(each, cost), Fetched::size);
    this.filter = new ArticleFilter(options);
    this.left = options.limit().orElse(Long.MAX_VALUE);
  }

  private static ReadOutcome read(Fetched fetched, LongConsumer cost) {
    long begin = THREADS.getCurrentThreadCpuTime();
    ReadOutcome outcome = fetched.read();
    cost.accept(THREADS.getCurrentThreadCpuTime() - begin);
    return outcome;
  }

  @Override
  public boolean tryAdvance(Consumer<? super ReadOutcome> action) {
    while (left > 0) {
      Optional<ReadOutcome> next = reading.next(left);
      if (next.isEmpty()) {
        return false;
      }
      Optional<ReadOutcome> outcome = next.flatMap(filter::pass).map(keys::check);
      if (outcome.isPresent()) {
        left -= outcome.get() instanceof ReadOutcome.Read ? 1 : 0;
        action.accept(outcome.get());
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    reading.close();
    chain.close();
    keys.close();
  }
}
