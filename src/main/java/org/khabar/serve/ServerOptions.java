package org.khabar.serve;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * How a graph is served.
 *
 * @param port TCP port on the loopback address; 0 takes a free one
 * @param queryTimeout after which a query is ended
 * @param allowService whether queries may call other endpoints by {@code SERVICE}; what is asked of
 *     this server then reaches whatever this machine reaches
 * @param queries offered in the user interface, in this order
 * @param prefixes name to namespace, preset in the editor
 * @param lists the names that the reconciliation service knows beside the graph's; asked for when
 *     first needed
 */
public record ServerOptions(
    int port,
    Duration queryTimeout,
    boolean allowService,
    List<ExampleQuery> queries,
    SortedMap<String, String> prefixes,
    Supplier<NameLists> lists) {
  /** How long a query may take unless the user says otherwise. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

  public ServerOptions {
    queries = List.copyOf(queries);
    prefixes = new TreeMap<>(prefixes);
  }
}
