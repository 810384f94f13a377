package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.query.QueryFixture;
import org.khabar.serve.ServerOptions;

/** The reconciliation service over HTTP, asked in the form in which OpenRefine asks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReconciliationServiceTest {
  private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ServedStore served;
  private final ServerClient client;

  ReconciliationServiceTest(@TempDir Path folder) {
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

  @Test
  void theManifestHasWhatTheSpecificationAsksFor() throws Exception {
    JsonNode manifest = get("/reconcile");
    assertThat(manifest.path("versions")).extracting(JsonNode::asText).contains("0.2");
    for (String required : List.of("name", "identifierSpace", "schemaSpace")) {
      assertThat(manifest.path(required).asText()).as(required).isNotBlank();
    }
    assertThat(manifest.at("/preview/url").asText())
        .startsWith(served.server().reconciliation().toString())
        .contains("{{id}}");
    assertThat(manifest.at("/view/url").asText()).contains("{{id}}");
    assertThat(manifest.at("/preview/width").isInt()).isTrue();
    assertThat(manifest.at("/suggest/entity/flyout_service_path").asText()).contains("${id}");
    assertThat(manifest.path("defaultTypes")).isNotEmpty();
  }

  @Test
  void aColumnIsReconciled() throws Exception {
    JsonNode answer = post("openrefine-queries.form");
    assertThat(answer.size()).isEqualTo(8);
    JsonNode karachi = answer.at("/q0/result/0");
    assertThat(karachi.path("id").asText()).isEqualTo("geonames:1174872");
    assertThat(karachi.path("match").asBoolean()).isTrue();
    assertThat(karachi.path("description").asText())
        .isEqualTo("Populated place, Sindh, Pakistan; 2 incidents");
    assertThat(karachi.path("type"))
        .extracting(type -> type.path("id").asText())
        .containsExactly("town", "place");
    assertThat(answer.at("/q1/result/0/id").asText()).isEqualTo("geonames:1176734");
    assertThat(answer.at("/q1/result/0/match").asBoolean()).isTrue();
    assertThat(answer.at("/q2/result")).hasSizeGreaterThan(1);
    assertThat(answer.at("/q2/result/0/match").asBoolean()).as("two Hyderabads").isFalse();
    assertThat(answer.at("/q3/result/0/id").asText())
        .isEqualTo("organization:tehrik-i-taliban-pakistan");
    assertThat(answer.at("/q4/result/0/id").asText())
        .isEqualTo("https://w3id.org/khabar/id/place/harbour-police-station");
    assertThat(ids(answer.path("q5"))).containsExactly("geonames:1174872");
    assertThat(answer.at("/q6/result")).isEmpty();
    assertThat(answer.at("/q7/result/0/id").asText()).isEqualTo("geonames:1174872");
    for (JsonNode result : answer) {
      double before = 100;
      for (JsonNode candidate : result.path("result")) {
        assertThat(candidate.path("name").asText()).isNotBlank();
        assertThat(candidate.path("score").asDouble()).isBetween(0.0, before);
        before = candidate.path("score").asDouble();
      }
    }
  }

  @Test
  void otherColumnsNarrowIt() throws Exception {
    JsonNode answer = post("openrefine-queries-properties.form");
    assertThat(answer.at("/q0/result/0/id").asText()).isEqualTo("geonames:1269843");
    assertThat(answer.at("/q1/result/0/id").asText()).isEqualTo("geonames:1176734");
    assertThat(answer.at("/q1/result/0/match").asBoolean()).isTrue();
  }

  @Test
  void aQueryCanBeSentByGetAndAlone() throws Exception {
    String batch = encoded("{\"q0\": {\"query\": \"Karachi\"}}");
    assertThat(get("/reconcile?queries=" + batch).at("/q0/result/0/id").asText())
        .isEqualTo("geonames:1174872");
    assertThat(get("/reconcile?query=Karachi").at("/result/0/id").asText())
        .isEqualTo("geonames:1174872");
    assertThat(
            get("/reconcile?query=" + encoded("{\"query\": \"Karachi\", \"limit\": 1}"))
                .path("result"))
        .hasSize(1);
  }

  @Test
  void columnsAreAddedFromReconciledOnes() throws Exception {
    JsonNode answer = post("openrefine-extend.form");
    assertThat(answer.path("meta")).hasSize(8);
    JsonNode karachi = answer.at("/rows/geonames:1174872");
    assertThat(karachi.at("/coordinates/0/str").asText()).isEqualTo("24.8608,67.0104");
    assertThat(karachi.at("/latitude/0/float").asDouble()).isEqualTo(24.8608);
    assertThat(karachi.at("/geonames_id/0/str").asText()).isEqualTo("1174872");
    assertThat(karachi.at("/country/0/str").asText()).isEqualTo("PK");
    assertThat(karachi.at("/incidents/0/int").asInt()).isEqualTo(2);
    JsonNode body = answer.at("/rows/organization:tehrik-i-taliban-pakistan");
    assertThat(body.path("labels")).extracting(label -> label.path("str").asText()).contains("TTP");
    assertThat(body.path("incidents")).as("not in this graph").isEmpty();
    assertThat(answer.path("rows").path("geonames:999999999999").path("country")).isEmpty();
    assertThat(
            answer
                .path("rows")
                .path("https://w3id.org/khabar/id/place/harbour-police-station")
                .at("/type/0/str")
                .asText())
        .isEqualTo("Building or installation");
  }

  @Test
  void namesTypesAndPropertiesAreSuggested() throws Exception {
    assertThat(ids(get("/reconcile/suggest/entity?prefix=harb&cursor=0")))
        .contains("https://w3id.org/khabar/id/place/harbour-police-station");
    assertThat(ids(get("/reconcile/suggest/entity?prefix=tehrik-i-tal")))
        .contains("organization:tehrik-i-taliban-pakistan");
    assertThat(ids(get("/reconcile/suggest/type?prefix=pop"))).containsExactly("town");
    assertThat(ids(get("/reconcile/suggest/property?prefix=wiki"))).containsExactly("wikidata_id");
    assertThat(get("/reconcile/properties?type=place&limit=20").path("properties"))
        .hasSizeGreaterThan(8);
    assertThat(get("/reconcile/flyout/entity?id=geonames:1174872").path("html").asText())
        .contains("<h1>Karachi</h1>");
  }

  /** Our own client asks our own service, as it would ask another. */
  @Test
  void theLinkCommandAsksTheService() {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] command = {
      "link",
      "--reconcile",
      served.server().reconciliation().toString(),
      "--store",
      served.store().folder().toString()
    };
    assertThat(run(out, err, command)).isZero();
    assertThat(out.toString())
        .contains("# place \"Hyderabad\" geonames:1176734 in \"hyderabad-note\"")
        .contains("# place \"Hyderabad\" geonames:1269843 in \"hyderabad-note\"")
        .contains("# mastung-scrape: An ambush near Mastung");
    assertThat(out.toString().lines()).allMatch(line -> line.isEmpty() || line.startsWith("#"));
    assertThat(err.toString()).contains(" asked, 0 known from before");
    StringWriter again = new StringWriter();
    assertThat(run(again, err, command)).isZero();
    assertThat(again.toString()).isEqualTo(out.toString());
    assertThat(err.toString()).contains(" 0 asked, ");
  }

  private static int run(StringWriter out, StringWriter err, String... command) {
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(command);
  }

  @Test
  void aPreviewMayBeFramedByThisMachineAlone() throws Exception {
    HttpResponse<String> page =
        client.send("GET", "/reconcile/preview?id=geonames%3A1174872", "", "");
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .contains("frame-ancestors http://localhost:* http://127.0.0.1:*");
    assertThat(page.body()).contains("Karachi", "https://www.geonames.org/1174872");
    String hostile = "<script>alert(1)</script>\"'&";
    assertThat(client.send("GET", "/reconcile/view?id=" + encoded(hostile), "", "").body())
        .contains("&lt;script&gt;")
        .doesNotContain("<script");
  }

  @Test
  void aPageOfThisMachineMayAskAndNoOther() throws Exception {
    HttpResponse<String> own =
        client.send(client.request("/reconcile").header("Origin", "http://127.0.0.1:3333"));
    assertThat(own.headers().firstValue("Access-Control-Allow-Origin"))
        .contains("http://127.0.0.1:3333");
    for (String origin : List.of("https://evil.example", "null", "http://localhost.evil.example")) {
      HttpResponse<String> foreign =
          client.send(client.request("/reconcile").header("Origin", origin));
      assertThat(foreign.statusCode()).as(origin).isEqualTo(403);
      assertThat(foreign.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
    assertThat(
            client
                .send(
                    client
                        .request("/reconcile?query=Karachi&callback=steal")
                        .header("Sec-Fetch-Site", "cross-site"))
                .statusCode())
        .isEqualTo(403);
    assertThat(
            client
                .send(
                    client
                        .request("/reconcile?callback=jQuery_1.x")
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Referer", "http://127.0.0.1:3333/project?id=1"))
                .body())
        .startsWith("/**/jQuery_1.x({")
        .endsWith("});");
    HttpResponse<String> preflight =
        client.send(
            client
                .request("/reconcile")
                .header("Origin", "http://localhost:3333")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("POST");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "queries={                                              | queries is no JSON",
        "queries=[]                                             | queries is no JSON object",
        "queries={\"q0\":{}}                                    | a query needs a name",
        "queries={\"q0\":\"Karachi\"}                           | a query needs a name",
        "query=%20                                              | a query needs a name",
        "extend={\"ids\":[\"x\"],\"properties\":[{\"id\":\"colour\"}]} | there is no property colour",
      })
  void aBadRequestIsSaid(String form, String message) throws Exception {
    HttpResponse<String> answer = client.send("POST", "/reconcile", FORM, form.strip());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(answer.body()).path("message").asText()).startsWith(message);
  }

  @Test
  void aRequestIsBounded() throws Exception {
    String name = "queries=" + encoded("{\"q\":{\"query\":\"" + "a".repeat(500) + "\"}}");
    assertThat(client.send("POST", "/reconcile", FORM, name).statusCode()).isEqualTo(400);
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 101; i++) {
      many.add("\"q" + i + "\":{\"query\":\"a\"}");
    }
    String batch = "queries=" + encoded("{" + String.join(",", many) + "}");
    assertThat(client.send("POST", "/reconcile", FORM, batch).body()).contains("at most 100");
    String deep = "queries=" + encoded("{\"q\":".repeat(500) + "1" + "}".repeat(500));
    assertThat(client.send("POST", "/reconcile", FORM, deep).statusCode()).isEqualTo(400);
    String long2 = "queries=" + "a".repeat(2_000_000);
    assertThat(client.send("POST", "/reconcile", FORM, long2).statusCode()).isEqualTo(400);
    assertThat(client.send("PUT", "/reconcile", FORM, "queries={}").statusCode()).isEqualTo(403);
    assertThat(client.send("GET", "/reconcile/nothing", "", "").statusCode()).isEqualTo(404);
    assertThat(client.send("GET", "/reconcile?callback=a()//&query=x", "", "").body())
        .doesNotContain("a()");
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send("GET", path, "", "");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private JsonNode post(String recorded) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send("POST", "/reconcile", FORM, resource(recorded));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static List<String> ids(JsonNode answer) {
    List<String> ids = new ArrayList<>();
    answer.path("result").forEach(result -> ids.add(result.path("id").asText()));
    return ids;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ReconciliationServiceTest.class.getResourceAsStream("/org/khabar/serve/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
