package org.khabar.serve;

import java.util.function.Consumer;
import org.khabar.serve.GraphSource.OpenGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what is served up to date: swaps in the graph of a new build without a failed request. */
final class LiveGraph implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LiveGraph.class);
  private static final int LOOK_EVERY_MS = 500;

  private final GraphSource source;
  private final Consumer<OpenGraph> publish;
  private final OpenRequests requests;
  private final Thread watcher = new Thread(this::watch, "khabar-live-graph");
  private OpenGraph served;

  /**
   * A graph that is published already.
   *
   * @param served the graph
   * @param publish makes all later requests read this graph
   */
  LiveGraph(
      GraphSource source, OpenGraph served, Consumer<OpenGraph> publish, OpenRequests requests) {
    this.source = source;
    this.served = served;
    this.publish = publish;
    this.requests = requests;
  }

  /** Begins to watch. */
  void start() {
    watcher.setDaemon(true);
    watcher.start();
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(LOOK_EVERY_MS);
        look();
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() throws InterruptedException {
    try {
      if (!source.version().equals(served.version())) {
        swap();
      }
    } catch (RuntimeException failure) {
      LOG.warn("The new graph cannot be served; the old one goes on being served", failure);
    }
  }

  private void swap() throws InterruptedException {
    OpenGraph old = served;
    OpenGraph next = source.open();
    publish.accept(next);
    served = next;
    requests.awaitEarlier();
    old.discard().run();
  }

  /** Stops watching and lets go of the graph; to be called when no request is open. */
  @Override
  public void close() {
    watcher.interrupt();
    try {
      watcher.join();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    served.close().run();
  }
}
