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
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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
  private static final int TRIES = 4;
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
        send(graph, request(graph, body));
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

  private void send(String graph, HttpRequest request) {
    Duration pause = firstPause;
    for (int attempt = 1; ; attempt++) {
      Optional<Failure> failure = attempt(graph, request);
      if (failure.isEmpty()) {
        return;
      }
      if (attempt == TRIES || !failure.get().mayPass()) {
        throw failure.get().exception();
      }
      sleep(pause);
      pause = pause.multipliedBy(2);
    }
  }

  /**
   * Why a try failed.
   *
   * @param mayPass whether another one may succeed
   * @param exception what to tell the user
   */
  private record Failure(boolean mayPass, KhabarException exception) {}

  private Optional<Failure> attempt(String graph, HttpRequest request) {
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      int status = answer.statusCode();
      return status / 100 == 2
          ? Optional.empty()
          : Optional.of(new Failure(status == 429 || status >= 500, refused(graph, answer)));
    } catch (IOException failure) {
      return Optional.of(new Failure(true, unreachable(failure)));
    } catch (InterruptedException stop) {
      throw interrupted(stop);
    }
  }

  private KhabarException refused(String graph, HttpResponse<String> answer) {
    String reason = answer.body().lines().findFirst().orElse("").strip();
    String remedy =
        switch (answer.statusCode()) {
          case 401, 403 -> "Name a user who may write with --user, if the store allows writing";
          case 404, 405 ->
              "Name the store's Graph Store Protocol endpoint, in Fuseki"
                  + " http://HOST:3030/DATASET/data";
          default -> "See the store's own log for the reason";
        };
    return new KhabarException(
        ErrorCode.ENDPOINT_FAILED,
        "%s did not take the graph %s: status %d %s"
            .formatted(endpoint, graph, answer.statusCode(), reason)
            .strip(),
        remedy);
  }

  private KhabarException unreachable(IOException failure) {
    return new KhabarException(
        ErrorCode.ENDPOINT_FAILED,
        endpoint
            + " cannot be reached: "
            + (failure.getMessage() == null ? failure : failure.getMessage()),
        "Check the address, and that the store is running",
        failure);
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException stop) {
      throw interrupted(stop);
    }
  }

  private static IllegalStateException interrupted(InterruptedException stop) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while writing to a store", stop);
  }
}
