package org.khabar.cli;

import java.nio.file.Path;
import org.khabar.serve.GraphSource;
import org.khabar.serve.KnowledgeServer;
import org.khabar.serve.ServerOptions;
import org.khabar.store.KnowledgeStore;
import org.khabar.store.ServerAddress;
import org.khabar.store.StoredGraph;

/**
 * A store being served: its generations are what the server serves, and its folder says where.
 *
 * @param server the running server
 * @param store what it serves
 * @param address what stands in the store's folder meanwhile
 */
record ServedStore(KnowledgeServer server, KnowledgeStore store, ServerAddress address)
    implements AutoCloseable {
  /** Starts a server on a store and makes it known to other commands. */
  static ServedStore start(KnowledgeStore store, ServerOptions options) {
    KnowledgeServer server = KnowledgeServer.start(new Source(store), options);
    ServerAddress address = new ServerAddress(server.dataset(), ProcessHandle.current().pid());
    address.publish(store.folder());
    return new ServedStore(server, store, address);
  }

  /** Serves until the process is told to end. */
  void untilStopped() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "khabar-stop"));
    server.join();
  }

  /** Other commands are told first, then the server ends. */
  @Override
  public void close() {
    address.withdraw(store.folder());
    server.close();
  }

  /** The generation in force, by the name of its folder. */
  private record Source(KnowledgeStore store) implements GraphSource {
    @Override
    public String version() {
      return store.current().map(Path::toString).orElse("");
    }

    @Override
    public OpenGraph open() {
      StoredGraph graph = store.openForReading();
      return new OpenGraph(
          graph.generation().toString(), graph.dataset(), graph::close, graph::discard);
    }
  }
}
