package org.khabar.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/**
 * A store elsewhere that speaks the SPARQL 1.1 Graph Store Protocol, such as another Fuseki.
 *
 * <p>A graph is written by one PUT and replaces what the store had under its name. A try that fails
 * for a reason that may pass (no connection, 429, 5xx) is repeated three times, after 1, 2 and 4
 * seconds.
 */
public final class RemoteStore {
  private static final Duration TIMEOUT = Duration.ofMinutes(5);

  private final URI endpoint;
  private final Optional<String> authorization;
  private final Duration firstPause;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(10))
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  private RemoteStore(URI endpoint, Optional<String> authorization, Duration firstPause) {
    this.endpoint = endpoint;
    this.authorization = authorization;
    this.firstPause = firstPause;
  }

  /**
   * The store at a Graph Store Protocol endpoint, or at a Fuseki dataset's address.
   *
   * @throws KhabarException {@code BAD_USAGE} when the address is no http or https address
   */
  public static RemoteStore at(String endpoint) {
    return at(endpoint, Duration.ofSeconds(1));
  }

  /** As {@link #at(String)}, with another pause before the second try. */
  static RemoteStore at(String endpoint, Duration firstPause) {
    URI address =
        address(endpoint)
            .orElseThrow(
                () ->
                    new KhabarException(
                        ErrorCode.BAD_USAGE,
                        "\"" + endpoint + "\" is no address of a store",
                        "Write for example --endpoint http://localhost:3030/dataset/data"));
    return new RemoteStore(address, Optional.empty(), firstPause);
  }

  private static Optional<URI> address(String endpoint) {
    try {
      URI uri = URI.create(endpoint);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web && uri.getHost() != null && uri.getRawFragment() == null
          ? Optional.of(uri)
          : Optional.empty();
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  /** The same store, asked as this user (HTTP basic authentication). */
  public RemoteStore as(String user, String password) {
    byte[] credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new RemoteStore(
        endpoint,
        Optional.of("Basic " + Base64.getEncoder().encodeToString(credentials)),
        firstPause);
  }

  /**
   * Writes one named graph, in place of what the store has under that name.
   *
   * @throws KhabarException {@code ENDPOINT_FAILED} when the store does not take it
   */
  public void put(String graph, Graph content) {
    try {
      Path body = Files.createTempFile("khabar-push", ".nt");
      try {
        write(content, body);
        new GraphPut(endpoint, graph, request(graph, body)).send(client, firstPause);
      } finally {
        Files.delete(body);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void write(Graph content, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      RDFDataMgr.write(out, content, Lang.NTRIPLES);
    }
  }

  private HttpRequest request(String graph, Path body) throws IOException {
    String separator = endpoint.getRawQuery() == null ? "?" : "&";
    String name = URLEncoder.encode(graph, StandardCharsets.UTF_8);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(endpoint + separator + "graph=" + name))
            .timeout(TIMEOUT)
            .header("Content-Type", "application/n-triples")
            .PUT(BodyPublishers.ofFile(body));
    authorization.ifPresent(value -> request.header("Authorization", value));
    return request.build();
  }
}
