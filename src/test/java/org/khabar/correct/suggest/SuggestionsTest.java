package org.khabar.correct.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import org.khabar.model.MentionKind;

/** A service on this machine that answers as it is told to, refusals included. */
class SuggestionsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Courtesy QUICK =
      new Courtesy(
          2, Duration.ZERO, Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofSeconds(20));

  @TempDir private Path folder;
  private HttpServer server;
  private String manifest = "{\"identifierSpace\": \"http://www.wikidata.org/entity/\"}";
  private final List<JsonNode> batches = new ArrayList<>();
  private final Deque<String> refusals = new ArrayDeque<>();

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** Refuses while there are refusals left, else answers each query with Q and its length. */
  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String answer = manifest;
    int status = 200;
    if (!body.isEmpty()) {
      String refusal = refusals.isEmpty() ? "" : refusals.remove();
      if (!refusal.isEmpty()) {
        String[] parts = refusal.split(" ", 2);
        status = Integer.parseInt(parts[0]);
        if (parts.length > 1) {
          exchange.getResponseHeaders().set("Retry-After", parts[1]);
        }
        answer = "refused";
      } else {
        JsonNode queries =
            JSON.readTree(URLDecoder.decode(body.substring(8), StandardCharsets.UTF_8));
        batches.add(queries);
        answer = results(queries).toString();
      }
    }
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static ObjectNode results(JsonNode queries) {
    ObjectNode results = JSON.createObjectNode();
    queries
        .properties()
        .forEach(
            query -> {
              String name = query.getValue().path("query").asText();
              ObjectNode result = results.putObject(query.getKey());
              result
                  .putArray("result")
                  .addObject()
                  .put("id", "Q" + name.length())
                  .put("name", name + "\nplace \"x\" none")
                  .put("score", 81)
                  .put("match", name.equals("Hub"));
            });
    return results;
  }

  private String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  private static OpenName place(String name) {
    return new OpenName(MentionKind.PLACE, name, "raid", "Police in " + name + " said");
  }

  private Suggestions.Count write(List<String> lines, OpenName... names) {
    return new Suggestions(address(), folder.resolve("cache.jsonl"), QUICK)
        .write(List.of(names), lines::add);
  }

  @Test
  void suggestionsAreLinesThatAPersonTakesOver() {
    List<String> lines = new ArrayList<>();
    Suggestions.Count count = write(lines, place("Hub"));
    assertThat(lines)
        .containsExactly(
            "# raid: Police in Hub said",
            "#   81.0 match Hub place \"x\" none",
            "# place \"Hub\" wikidata:Q3 in \"raid\"",
            "");
    assertThat(count).isEqualTo(new Suggestions.Count(1, 0));
    assertThat(batches.get(0).at("/q0/type").asText()).isEqualTo("Q2221906");
  }

  @Test
  void namesAreAskedInBatchesAndOnceOnly() {
    write(new ArrayList<>(), place("Hub"), place("Hub"), place("Zhob"), place("Gwadar"));
    assertThat(batches).extracting(JsonNode::size).containsExactly(2, 1);
    List<String> lines = new ArrayList<>();
    assertThat(write(lines, place("Gwadar"), place("Hub"))).isEqualTo(new Suggestions.Count(0, 2));
    assertThat(batches).hasSize(2);
    assertThat(lines).contains("# place \"Gwadar\" wikidata:Q6 in \"raid\"");
  }

  @Test
  void aRefusalThatMayPassIsWaitedFor() {
    refusals.addAll(
        List.of("429 0", "503", "503 Wed, 21 Oct 2015 07:28:00 GMT", "503 someday", ""));
    List<String> lines = new ArrayList<>();
    write(lines, place("Hub"));
    assertThat(lines).contains("# place \"Hub\" wikidata:Q3 in \"raid\"");
    assertThat(refusals).isEmpty();
  }

  @Test
  void whatWasAnsweredBeforeAFailureIsKept() throws IOException {
    refusals.addAll(List.of("", "500", "500", "500", "500", "500"));
    OpenName[] names = {place("Hub"), place("Zhob"), place("Gwadar")};
    assertThatThrownBy(() -> write(new ArrayList<>(), names))
        .isInstanceOfSatisfying(
            KhabarException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.ENDPOINT_FAILED))
        .hasMessageContaining("status 500");
    // The process may have ended in the middle of a line.
    Files.writeString(
        folder.resolve("cache.jsonl"), "{\"service\": \"htt", StandardOpenOption.APPEND);
    assertThat(write(new ArrayList<>(), names)).isEqualTo(new Suggestions.Count(1, 2));
  }

  @Test
  void aRefusalThatWillNotPassIsSaidAtOnce() {
    refusals.addAll(List.of("404", "left"));
    assertThatThrownBy(() -> write(new ArrayList<>(), place("Hub")))
        .hasMessageContaining("status 404");
    assertThat(refusals).containsExactly("left");
  }

  @Test
  void whatIsNoServiceIsSaid() {
    manifest = "<html></html>";
    assertThatThrownBy(() -> write(new ArrayList<>(), place("Hub")))
        .hasMessageContaining("does not answer in JSON");
    assertThatThrownBy(
            () -> new Suggestions("file:///etc/hosts", folder.resolve("cache.jsonl"), QUICK))
        .isInstanceOfSatisfying(
            KhabarException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.BAD_USAGE));
  }

  @Test
  void idsAreThoseOfCorrectionsWhereTheServiceSaysWhoseTheyAre() {
    manifest = "{\"identifierSpace\": \"https://example.org/\"}";
    List<String> lines = new ArrayList<>();
    write(lines, place("Hub"));
    assertThat(lines).noneMatch(line -> line.contains("wikidata:"));
    assertThat(lines.get(1)).endsWith(" Q3");
  }
}
