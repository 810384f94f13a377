package org.khabar.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import org.khabar.query.QueryTarget;
import org.khabar.store.KnowledgeStore;
import org.khabar.store.ServerAddress;
import org.khabar.store.StoredGraph;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Where a command reads the graph: at an endpoint that the user names, at the server that has the
 * store open, or in the store itself.
 */
final class SourceOptions {
  /** How long a server's answer may take to begin where the user says nothing else. */
  static final Duration PATIENCE = Duration.ofMinutes(5);

  @Mixin private final StoreOptions store = new StoreOptions();

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "SPARQL endpoint to ask instead of the store.")
  private @Nullable String endpoint;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "300",
      description =
          "Give up when an endpoint or a running server has not begun to answer after this time, 0"
              + " for never (default: ${DEFAULT-VALUE}).")
  private long timeout;

  /** The folder of the store, also where an endpoint is asked instead. */
  Path folder() {
    return store.store;
  }

  /** Opens the graph, hands it to {@code use} and closes it. */
  void read(Consumer<QueryTarget> use) {
    read(false, use);
  }

  /** As {@link #read(Consumer)}, where queries on the store may call other endpoints if allowed. */
  void read(boolean allowService, Consumer<QueryTarget> use) {
    if (endpoint != null) {
      use.accept(QueryTarget.endpoint(endpoint, Duration.ofSeconds(timeout)));
      return;
    }
    read(KnowledgeStore.at(store.store), Duration.ofSeconds(timeout), allowService, use);
  }

  /** Opens the graph of a store, or finds the server that has it open. */
  static void read(
      KnowledgeStore knowledge,
      Duration patience,
      boolean allowService,
      Consumer<QueryTarget> use) {
    Optional<QueryTarget> server = server(knowledge, patience);
    if (server.isPresent()) {
      use.accept(server.get());
      return;
    }
    try (StoredGraph graph = knowledge.openForReading()) {
      use.accept(QueryTarget.dataset(graph.dataset(), allowService));
    } catch (KhabarException failure) {
      // A server may have taken the store in the meantime.
      Optional<QueryTarget> late =
          failure.code() == ErrorCode.STORE_IN_USE ? server(knowledge, patience) : Optional.empty();
      use.accept(late.orElseThrow(() -> failure));
    }
  }

  private static Optional<QueryTarget> server(KnowledgeStore knowledge, Duration patience) {
    return knowledge
        .server()
        .map(ServerAddress::dataset)
        .map(address -> QueryTarget.endpoint(address.toString(), patience));
  }
}
