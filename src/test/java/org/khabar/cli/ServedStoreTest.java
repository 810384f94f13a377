package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import org.khabar.serve.ExampleQuery;
import org.khabar.serve.ServerOptions;
import org.khabar.store.KnowledgeStore;
import org.khabar.store.ServerAddress;
import org.khabar.store.StoreFixture;

/** A real server on a real store, asked as an anonymous client would. */
class ServedStoreTest {
  private static final String LABELS =
      "SELECT ?x { ?s <http://www.w3.org/2000/01/rdf-schema#label> ?x } ORDER BY ?x";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path folder;
  private final ServedStore served;

  ServedStoreTest(@TempDir Path folder) {
    this.folder = folder;
    StoreFixture.put(folder, "a", "ex:a rdfs:label 'Karachi Police Office' .");
    served = ServedStore.start(KnowledgeStore.at(folder), options(0));
  }

  private static ServerOptions options(int port) {
    return new ServerOptions(
        port,
        Duration.ofSeconds(2),
        false,
        List.of(new ExampleQuery("all", "All labels", "Every label there is.", LABELS)),
        new TreeMap<>());
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void queriesAreAnsweredOverTheUnionOfAllGraphs() throws Exception {
    assertThat(query("/khabar", LABELS)).contains("Karachi Police Office");
    assertThat(query("/khabar/query", LABELS)).contains("Karachi Police Office");
    assertThat(query("/khabar/sparql", LABELS)).contains("Karachi Police Office");
  }

  @Test
  void textAndSpatialSearchWorkOverHttp() throws Exception {
    String text =
        "PREFIX text: <http://jena.apache.org/text#> SELECT ?s { ?s text:query 'police' }";
    assertThat(query("/khabar", text)).contains("https://example.org/a");
    StoreFixture.put(
        folder,
        "p",
        "ex:p geo:hasGeometry ex:g . ex:g geo:asWKT 'POINT(67.01 24.86)'^^geo:wktLiteral .");
    String near =
        "PREFIX spatial: <http://jena.apache.org/spatial#>"
            + " SELECT ?s { ?s spatial:nearby (24.9 67.0 30) }";
    await(() -> query("/khabar", near).contains("https://example.org/p"));
  }

  @Test
  void graphsCanBeReadAndValidated() throws Exception {
    HttpResponse<String> graph = send("GET", "/khabar/data?graph=https://example.org/a", "", "");
    assertThat(graph.body()).contains("Karachi Police Office");
    HttpResponse<String> report =
        send(
            "POST",
            "/khabar/shacl?graph=union",
            "text/turtle",
            "@prefix sh: <http://www.w3.org/ns/shacl#> . [] a sh:NodeShape ; sh:targetNode"
                + " <https://example.org/a> ; sh:property [ sh:path"
                + " <http://www.w3.org/2000/01/rdf-schema#label> ; sh:maxLength 3 ] .");
    assertThat(report.statusCode()).isEqualTo(200);
    assertThat(report.body()).contains("sh:Violation");
  }

  @ParameterizedTest
  @CsvSource({
    "POST,   /khabar/update,                    application/sparql-update, CLEAR ALL",
    "POST,   /khabar,                           application/sparql-update, CLEAR ALL",
    "POST,   /khabar/,                          application/sparql-update, CLEAR ALL",
    "POST,   /khabar/query,                     application/sparql-update, CLEAR ALL",
    "POST,   /khabar/sparql,                    application/x-www-form-urlencoded, update=CLEAR+ALL",
    "POST,   /khabar,                           application/x-www-form-urlencoded, update=CLEAR+ALL",
    "POST,   /khabar?update=CLEAR%20ALL,        application/x-www-form-urlencoded, x=y",
    "GET,    /khabar?update=CLEAR%20ALL,        , ",
    "GET,    /khabar/update?update=CLEAR%20ALL, , ",
    "PUT,    /khabar/data?default,              text/turtle, <x:s> <x:p> <x:o> .",
    "PUT,    /khabar?graph=https://example.org/a, text/turtle, <x:s> <x:p> <x:o> .",
    "POST,   /khabar/data?default,              text/turtle, <x:s> <x:p> <x:o> .",
    "POST,   /khabar,                           text/turtle, <x:s> <x:p> <x:o> .",
    "POST,   /khabar?graph=https://example.org/a, text/turtle, <x:s> <x:p> <x:o> .",
    "POST,   /khabar/upload,                    text/turtle, <x:s> <x:p> <x:o> .",
    "PATCH,  /khabar,                           application/rdf-patch, TX .",
    "POST,   /khabar/patch,                     application/rdf-patch, TX .",
    "DELETE, /khabar/data?default,              , ",
    "DELETE, /khabar?graph=https://example.org/a, , ",
    "DELETE, /khabar,                           , ",
    "POST,   /khabar/data?default&_method=DELETE, text/turtle, <x:s> <x:p> <x:o> .",
    "POST,   /$/datasets?dbName=new&dbType=mem, application/x-www-form-urlencoded, x=y",
    "POST,   /%24/datasets?dbName=new&dbType=mem, application/x-www-form-urlencoded, x=y",
    "POST,   /$/datasets/khabar?state=offline,  application/x-www-form-urlencoded, x=y",
    "DELETE, /$/datasets/khabar,                , ",
    "POST,   /$/compact/khabar?deleteOld=true,  , ",
    "POST,   /$/backup/khabar,                  , ",
    "POST,   /$/backups/khabar,                 , ",
    "POST,   /$/server,                         , ",
    "POST,   /$/tasks,                          , ",
    "POST,   /$/reload,                         , ",
    "POST,   /$/validate/data,                  application/x-www-form-urlencoded, data=x",
    "GET,    /$/validate/data?data=x,           , ",
    "POST,   /khabar/shacl?graph=union,         application/ld+json, {}",
    "TRACE,  /khabar,                           , "
  })
  void whatWouldChangeSomethingIsRefused(String method, String path, String type, String body)
      throws Exception {
    HttpResponse<String> refused =
        send(method, path, type == null ? "" : type, body == null ? "" : body);
    assertThat(refused.statusCode()).isBetween(400, 499);
    assertThat(query("/khabar", LABELS)).contains("Karachi Police Office");
    assertThat(send("GET", "/$/datasets", "", "").body()).contains("/khabar").doesNotContain("new");
  }

  @ParameterizedTest
  @CsvSource({"/$/ping", "/$/server", "/$/datasets", "/$/datasets/khabar", "/$/stats", "/$/tasks"})
  void whatTheInterfaceAsksForIsAnswered(String path) throws Exception {
    assertThat(send("GET", path, "", "").statusCode()).isEqualTo(200);
  }

  @Test
  void aMethodCannotBeSmuggledInAHeader() throws Exception {
    HttpRequest request =
        request("/khabar/data?graph=https://example.org/a")
            .header("X-HTTP-Method-Override", "DELETE")
            .GET()
            .build();
    client.send(request, BodyHandlers.ofString());
    assertThat(query("/khabar", LABELS)).contains("Karachi Police Office");
  }

  @Test
  void noQueryLeavesThisMachine() throws Exception {
    String call = "SELECT * { SERVICE <" + served.server().dataset() + "> { ?s ?p ?o } }";
    assertThat(query("/khabar", call)).contains("SERVICE execution disabled");
    String shape =
        "@prefix sh: <http://www.w3.org/ns/shacl#> . [] a sh:NodeShape ; sh:targetNode"
            + " <https://example.org/a> ; sh:sparql [ sh:select \"SELECT $this { SERVICE <"
            + served.server().dataset()
            + "> { $this ?p ?o } }\" ] .";
    HttpResponse<String> report = send("POST", "/khabar/shacl?graph=union", "text/turtle", shape);
    assertThat(report.body()).doesNotContain("sh:Violation");
    String file = "SELECT ?x FROM <file:///etc/hostname> { ?x ?y ?z }";
    assertThat(query("/khabar", file)).doesNotContain("<result>", "\"value\"");
  }

  @Test
  void aQueryThatTakesTooLongIsEnded() throws Exception {
    StringBuilder labels = new StringBuilder("ex:b rdfs:label 'x'");
    for (int i = 0; i < 300; i++) {
      labels.append(", '").append(i).append('\'');
    }
    StoreFixture.put(folder, "b", labels + " .");
    await(() -> query("/khabar", LABELS).contains("299"));
    HttpResponse<String> answer =
        post("/khabar", "SELECT (COUNT(*) AS ?c) { ?a ?b ?c1 . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
    assertThat(answer.statusCode()).isEqualTo(503);
  }

  @Test
  void aForeignHostNameIsRefused() throws Exception {
    try (java.net.Socket socket =
        new java.net.Socket("127.0.0.1", served.server().page().getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET /khabar?query=ASK%7B%7D HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 403");
    }
  }

  @Test
  void theStartPageBringsTheSavedQueries() throws Exception {
    HttpResponse<String> page = send("GET", "/", "", "");
    assertThat(page.body()).contains("saved-queries.js").contains("id=\"app\"");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'self'");
    assertThat(send("GET", "/saved-queries.json", "", "").body())
        .contains("\"title\":\"All labels\"");
    assertThat(send("GET", "/saved-queries.js", "", "").statusCode()).isEqualTo(200);
    assertThat(send("GET", "/saved-queries.css", "", "").statusCode()).isEqualTo(200);
  }

  @Test
  void aBuildIsServedWithoutAFailedRequest() throws Exception {
    AtomicBoolean stop = new AtomicBoolean();
    AtomicInteger failures = new AtomicInteger();
    AtomicInteger answers = new AtomicInteger();
    Thread asking =
        new Thread(
            () -> {
              while (!stop.get()) {
                try {
                  boolean answered = post("/khabar", LABELS).statusCode() == 200;
                  (answered ? answers : failures).incrementAndGet();
                } catch (IOException | InterruptedException failure) {
                  failures.incrementAndGet();
                }
              }
            });
    asking.start();
    for (String label : List.of("second", "third")) {
      StoreFixture.put(folder, "b", "ex:b rdfs:label '" + label + "' .");
      await(() -> query("/khabar", LABELS).contains(label));
    }
    stop.set(true);
    asking.join();
    assertThat(failures).hasValue(0);
    assertThat(answers).hasPositiveValue();
    await(() -> generations() == 1);
  }

  @Test
  void theAddressStandsBesideTheStoreWhileItIsServed() {
    KnowledgeStore store = KnowledgeStore.at(folder);
    assertThat(store.server().map(ServerAddress::dataset)).contains(served.server().dataset());
    served.close();
    assertThat(store.server()).isEmpty();
    assertThat(StoreFixture.ask(folder, LABELS)).containsExactly("Karachi Police Office");
  }

  @Test
  void aTakenPortIsSaid(@TempDir Path other) {
    StoreFixture.put(other, "a", "ex:a rdfs:label 'x' .");
    int port = served.server().page().getPort();
    assertThatThrownBy(() -> ServedStore.start(KnowledgeStore.at(other), options(port)))
        .asInstanceOf(InstanceOfAssertFactories.type(KhabarException.class))
        .returns(ErrorCode.PORT_IN_USE, KhabarException::code);
    assertThat(StoreFixture.ask(other, LABELS)).containsExactly("x");
  }

  private interface Check {
    boolean holds() throws Exception;
  }

  private static void await(Check check) throws Exception {
    Instant end = Instant.now().plusSeconds(20);
    while (!check.holds()) {
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(50);
    }
  }

  private long generations() throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(Files::isDirectory).count();
    }
  }

  private String query(String path, String query) throws IOException, InterruptedException {
    return post(path, query).body();
  }

  private HttpResponse<String> post(String path, String query)
      throws IOException, InterruptedException {
    String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return send("POST", path, "application/x-www-form-urlencoded", form);
  }

  private HttpResponse<String> send(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path);
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    request.method(
        method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    URI address = URI.create(served.server().page() + path.substring(1));
    return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20));
  }
}
