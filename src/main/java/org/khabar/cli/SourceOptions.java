package org.khabar.cli;

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
  @Mixin private final StoreOptions store = new StoreOptions();

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "SPARQL endpoint to ask instead of the store.")
  private @Nullable String endpoint;

  /** Opens the graph, hands it to {@code use} and closes it. */
  void read(Consumer<QueryTarget> use) {
    if (endpoint != null) {
      use.accept(QueryTarget.endpoint(endpoint));
      return;
    }
    read(KnowledgeStore.at(store.store), use);
  }

  /** Opens the graph of a store, or finds the server that has it open. */
  static void read(KnowledgeStore knowledge, Consumer<QueryTarget> use) {
    Optional<QueryTarget> server = server(knowledge);
    if (server.isPresent()) {
      use.accept(server.get());
      return;
    }
    try (StoredGraph graph = knowledge.openForReading()) {
      use.accept(QueryTarget.dataset(graph.dataset()));
    } catch (KhabarException failure) {
      // A server may have taken the store in the meantime.
      Optional<QueryTarget> late =
          failure.code() == ErrorCode.STORE_IN_USE ? server(knowledge) : Optional.empty();
      use.accept(late.orElseThrow(() -> failure));
    }
  }

  private static Optional<QueryTarget> server(KnowledgeStore knowledge) {
    return knowledge
        .server()
        .map(ServerAddress::dataset)
        .map(address -> QueryTarget.endpoint(address.toString()));
  }
}
