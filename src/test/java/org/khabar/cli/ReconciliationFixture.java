package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.khabar.query.QueryFixture;
import org.khabar.serve.ServerOptions;

/** The reconciliation service over HTTP, asked in the form in which OpenRefine asks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReconciliationFixture {
  static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

  static final ObjectMapper JSON = new ObjectMapper();

  final ServedStore served;

  final ServerClient client;

  ReconciliationFixture(Path folder) {
    served =
        ServedStore.start(
            QueryFixture.store(folder.resolve("store")),
            new ServerOptions(
                0, Duration.ofSeconds(20), false, List.of(), new TreeMap<>(), ServerClient.LISTS));
    client = new ServerClient(served.server().page());
  }

  @AfterAll
  void stop() {
    served.close();
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send("GET", path, "", "");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  JsonNode post(String recorded) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send("POST", "/reconcile", FORM, resource(recorded));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  static List<String> ids(JsonNode answer) {
    List<String> ids = new ArrayList<>();
    answer.path("result").forEach(result -> ids.add(result.path("id").asText()));
    return ids;
  }

  static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ReconciliationFixture.class.getResourceAsStream("/org/khabar/serve/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
