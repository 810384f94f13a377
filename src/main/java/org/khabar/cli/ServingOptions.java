package org.khabar.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.khabar.graph.Iris;
import org.khabar.pipeline.Knowledge;
import org.khabar.query.QueryLibrary;
import org.khabar.query.SavedQuery;
import org.khabar.serve.ExampleQuery;
import org.khabar.serve.KnowledgeServer;
import org.khabar.serve.NameLists;
import org.khabar.serve.ServerOptions;
import org.khabar.vocab.Prefixes;
import picocli.CommandLine.Option;

/** How the graph is served, for every command that serves it. */
final class ServingOptions {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "Port of the server; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "End a query after this time, 0 for never (default: ${DEFAULT-VALUE}).")
  private long timeout;

  @Option(
      names = "--allow-service",
      description = "Let queries call other endpoints (SERVICE), such as Wikidata's.")
  private boolean allowService;

  /** The options, with the saved queries on offer and what a user's own lists know. */
  ServerOptions options(Knowledge knowledge) {
    return new ServerOptions(
        port,
        Duration.ofSeconds(timeout),
        allowService,
        savedQueries(),
        Prefixes.of(Iris.DEFAULT_BASE),
        () -> new NameLists(knowledge.gazetteer(), knowledge.directory()));
  }

  private static List<ExampleQuery> savedQueries() {
    return QueryLibrary.bundled().list().stream()
        .map(
            query ->
                new ExampleQuery(
                    query.name(),
                    query.group(),
                    query.summary(),
                    query.description(),
                    editable(query)))
        .toList();
  }

  /** The query as it goes into the editor: its header stands beside it on the page. */
  static String editable(SavedQuery query) {
    return query
        .withExamples()
        .lines()
        .filter(line -> !line.startsWith("#+"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Says where the server answers, and how to end it. */
  void announce(KnowledgeServer server, PrintWriter out) {
    out.println("Fuseki is up: " + server.page() + "#/dataset/khabar/query");
    out.println("  SPARQL endpoint: " + server.dataset());
    out.println("  Reconciliation service, for OpenRefine: " + server.reconciliation());
    out.println("  Stop it with Ctrl-C.");
    out.flush();
  }
}
