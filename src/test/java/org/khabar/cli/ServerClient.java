package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.khabar.gazetteer.BundledGazetteer;
import org.khabar.gazetteer.BundledOrganizations;
import org.khabar.serve.NameLists;

/**
 * An anonymous client of a server.
 *
 * @param page the server's start page
 */
record ServerClient(URI page) {
  /** All labels, sorted. */
  static final String LABELS =
      "SELECT ?x { ?s <http://www.w3.org/2000/01/rdf-schema#label> ?x } ORDER BY ?x";

  /** The names that come with Khabar. */
  static final Supplier<NameLists> LISTS =
      () -> new NameLists(BundledGazetteer.load(), BundledOrganizations.load());

  /** Something that becomes true. */
  interface Check {
    boolean holds() throws Exception;
  }

  /** Waits up to 30 seconds for something to become true. */
  static void await(Check check) throws Exception {
    Instant end = Instant.now().plusSeconds(30);
    while (!check.holds()) {
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(50);
    }
  }

  String query(String path, String query) throws IOException, InterruptedException {
    return post(path, query).body();
  }

  HttpResponse<String> post(String path, String query) throws IOException, InterruptedException {
    String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return send("POST", path, "application/x-www-form-urlencoded", form);
  }

  HttpResponse<String> send(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path);
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    return send(
        request.method(
            method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    // A connection each: the server may close one whose request it refused.
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(page + path.substring(1)))
        .timeout(Duration.ofSeconds(30));
  }
}
