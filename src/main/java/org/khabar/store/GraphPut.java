package org.khabar.store;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/**
 * One PUT of the SPARQL 1.1 Graph Store Protocol, repeated where a failure may pass.
 *
 * @param endpoint the store, for messages
 * @param graph the graph that is written
 * @param request what is sent
 */
record GraphPut(URI endpoint, String graph, HttpRequest request) {
  private static final int TRIES = 4;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  /**
   * Why a try failed.
   *
   * @param mayPass whether another one may succeed
   * @param exception what to tell the user
   */
  private record Failure(boolean mayPass, KhabarException exception) {}

  /**
   * Sends it until the store takes it.
   *
   * @param firstPause the pause before the second try; each further one is twice as long
   * @throws KhabarException {@code ENDPOINT_FAILED} when the store does not take it
   */
  void send(HttpClient client, Duration firstPause) {
    Duration pause = firstPause;
    for (int attempt = 1; ; attempt++) {
      Optional<Failure> failure = attempt(client);
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

  private Optional<Failure> attempt(HttpClient client) {
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      int status = answer.statusCode();
      boolean mayPass = status == TOO_MANY_REQUESTS || status >= SERVER_ERROR;
      return status / 100 == 2
          ? Optional.empty()
          : Optional.of(new Failure(mayPass, refused(answer)));
    } catch (IOException failure) {
      return Optional.of(new Failure(true, unreachable(failure)));
    } catch (InterruptedException stop) {
      throw interrupted(stop);
    }
  }

  private KhabarException refused(HttpResponse<String> answer) {
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
            + " cannot be reached"
            + (failure.getMessage() == null ? "" : ": " + failure.getMessage()),
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
