package org.khabar.query;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/** Where queries run: an open dataset or a SPARQL endpoint. */
public interface QueryTarget {
  /** How long a connection to an endpoint may take. */
  Duration CONNECT = Duration.ofSeconds(10);

  /**
   * Runs a query and hands its execution to {@code use}; the answer ends with that call.
   *
   * @throws KhabarException {@code ENDPOINT_FAILED} when an endpoint cannot be asked
   */
  void run(Query query, Consumer<QueryExec> use);

  /** An open dataset; each query reads in a transaction of its own and calls nobody else. */
  static QueryTarget dataset(DatasetGraph dataset) {
    return dataset(dataset, false);
  }

  /**
   * An open dataset; each query reads in a transaction of its own.
   *
   * @param allowService whether a query may call other endpoints (SERVICE)
   */
  static QueryTarget dataset(DatasetGraph dataset, boolean allowService) {
    return (query, use) ->
        dataset.executeRead(
            () -> {
              QueryExecBuilder builder = QueryExec.dataset(dataset).query(query);
              builder.set(ARQ.httpServiceAllowed, allowService);
              try (QueryExec execution = builder.build()) {
                use.accept(execution);
              }
            });
  }

  /**
   * A SPARQL 1.1 endpoint.
   *
   * @param patience how long its answer may take to begin; zero waits for ever
   * @throws KhabarException {@code BAD_USAGE} when the address is none
   */
  static QueryTarget endpoint(String address, Duration patience) {
    String service = checked(address);
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    return (query, use) -> {
      QueryExecHTTPBuilder request = QueryExecHTTP.service(service).httpClient(client).query(query);
      if (!patience.isZero()) {
        request.timeout(patience.toMillis());
      }
      try (QueryExec execution = request.build()) {
        use.accept(execution);
      }
    };
  }

  private static String checked(String address) {
    try {
      String scheme = URI.create(address).getScheme();
      if ("http".equals(scheme) || "https".equals(scheme)) {
        return address;
      }
    } catch (IllegalArgumentException noAddress) {
      // said below
    }
    throw new KhabarException(
        ErrorCode.BAD_USAGE,
        "\"" + address + "\" is no address of an endpoint",
        "Write for example --endpoint http://localhost:3030/khabar");
  }
}
