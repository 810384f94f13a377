package org.khabar.serve;

import jakarta.servlet.Filter;
import java.net.BindException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mgt.ActionDatasets;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import org.khabar.serve.GraphSource.OpenGraph;
import org.khabar.serve.reconcile.ReconciliationServlet;

/**
 * A running Fuseki: its user interface at {@code /}, the graph as dataset {@code /khabar}.
 *
 * <p>It answers on the loopback address only, and nothing can be changed through it. The graph of a
 * new build is served within a second or two of its end, without a failed request.
 */
public final class KnowledgeServer implements AutoCloseable {
  private static final String DATASET = "/khabar";

  private final FusekiServer fuseki;
  private final LiveGraph live;

  private KnowledgeServer(FusekiServer fuseki, LiveGraph live) {
    this.fuseki = fuseki;
    this.live = live;
  }

  /**
   * Starts serving.
   *
   * @throws KhabarException {@code PORT_IN_USE} when the port cannot be had, and what opening the
   *     graph throws
   */
  public static KnowledgeServer start(GraphSource source, ServerOptions options) {
    if (options.port() < 0 || options.port() > 65_535) {
      throw new KhabarException(
          ErrorCode.BAD_USAGE,
          "There is no port " + options.port(),
          "Ports go from 1 to 65535; 0 takes a free one");
    }
    OpenGraph graph = source.open();
    OpenRequests requests = new OpenRequests();
    try {
      AtomicReference<DatasetGraph> inForce = new AtomicReference<>(graph.dataset());
      FusekiServer fuseki = fuseki(service(graph, options), inForce::get, requests, options);
      start(fuseki, options.port());
      LiveGraph live =
          new LiveGraph(
              source,
              graph,
              next -> {
                publish(fuseki, service(next, options));
                inForce.set(next.dataset());
              },
              requests);
      live.start();
      return new KnowledgeServer(fuseki, live);
    } catch (KhabarException failure) {
      graph.close().run();
      throw failure;
    }
  }

  private static FusekiServer fuseki(
      DataService service,
      Supplier<DatasetGraph> inForce,
      OpenRequests requests,
      ServerOptions options) {
    // Outside queries are ruled by their dataset; SHACL's own queries ask this context.
    ARQ.getContext().set(ARQ.httpServiceAllowed, options.allowService());
    return FusekiServer.create()
        .port(options.port())
        .loopback(true)
        .fusekiModules(FusekiModules.empty())
        .add(DATASET, service)
        .addFilter("/*", new ReadOnlyFilter())
        .addFilter("/*", new Pages(options))
        .addFilter("/*", counting(requests))
        .addServlet("/$/datasets/*", new ActionDatasets())
        .addServlet("/$/server", new ActionServerStatus())
        .addServlet(
            ReconciliationServlet.PATH + "/*", new ReconciliationServlet(options.lists(), inForce))
        .enablePing(true)
        .enableStats(true)
        .enableTasks(true)
        .staticFileBase(Pages.interfaceBase())
        .build();
  }

  /** Reading operations only. */
  private static DataService service(OpenGraph graph, ServerOptions options) {
    DatasetGraph dataset = graph.dataset();
    dataset.getContext().set(ARQ.httpServiceAllowed, options.allowService());
    dataset.getContext().set(ARQ.queryTimeout, Long.toString(options.queryTimeout().toMillis()));
    return DataService.newBuilder(dataset)
        .addEndpoint(Operation.Query)
        .addEndpoint(Operation.Query, "query")
        .addEndpoint(Operation.Query, "sparql")
        .addEndpoint(Operation.GSP_R)
        .addEndpoint(Operation.GSP_R, "data")
        .addEndpoint(Operation.GSP_R, "get")
        .addEndpoint(Operation.Shacl, "shacl")
        .build();
  }

  private static Filter counting(OpenRequests requests) {
    return (request, response, chain) -> {
      Runnable end = requests.begin();
      try {
        chain.doFilter(request, response);
      } finally {
        end.run();
      }
    };
  }

  private static void publish(FusekiServer fuseki, DataService service) {
    service.setEndpointProcessors(fuseki.getOperationRegistry());
    service.goActive();
    fuseki.getDataAccessPointRegistry().put(DATASET, new DataAccessPoint(DATASET, service));
  }

  private static void start(FusekiServer fuseki, int port) {
    try {
      fuseki.start();
    } catch (FusekiException failure) {
      fuseki.stop();
      Optional<Throwable> refusal = bindFailure(failure);
      if (refusal.isPresent()) {
        throw new KhabarException(
            ErrorCode.PORT_IN_USE,
            "Port " + port + " cannot be had: " + refusal.get().getMessage(),
            "Take another one with --port, or any free one with --port 0",
            failure);
      }
      throw failure;
    }
  }

  private static Optional<Throwable> bindFailure(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(BindException.class::isInstance)
        .findFirst();
  }

  /** The user interface's address. */
  public URI page() {
    return URI.create("http://localhost:" + fuseki.getHttpPort() + "/");
  }

  /** The dataset's address: SPARQL queries and Graph Store Protocol reads go there. */
  public URI dataset() {
    return page().resolve(DATASET);
  }

  /** The reconciliation service's address, for OpenRefine. */
  public URI reconciliation() {
    return page().resolve(ReconciliationServlet.PATH);
  }

  /** Waits until the server ends. */
  public void join() {
    fuseki.join();
  }

  /** Ends serving. */
  @Override
  public void close() {
    fuseki.stop();
    live.close();
  }
}
