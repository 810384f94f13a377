package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.serve.ExampleQuery;
import org.khabar.serve.ServerOptions;
import org.khabar.store.KnowledgeStore;
import org.khabar.store.StoreFixture;

/** What an anonymous client may ask of a real server, and what it may not do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadOnlyServerTest {
  private static final String LABELS = ServerClient.LABELS;

  private final ServedStore served;
  private final ServerClient client;

  ReadOnlyServerTest(@TempDir Path folder) {
    StoreFixture.put(
        folder,
        "a",
        "ex:a rdfs:label 'Karachi Police Office' ; geo:hasGeometry ex:g ."
            + " ex:g geo:asWKT 'POINT(67.01 24.86)'^^geo:wktLiteral .");
    ExampleQuery query =
        new ExampleQuery("all", "labels", "All labels", "Every label there is.", LABELS);
    served =
        ServedStore.start(
            KnowledgeStore.at(folder),
            new ServerOptions(
                0,
                Duration.ofSeconds(20),
                false,
                List.of(query),
                new TreeMap<>(),
                ServerClient.LISTS));
    client = new ServerClient(served.server().page());
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @Test
  void queriesAreAnsweredOverTheUnionOfAllGraphs() throws Exception {
    assertThat(client.query("/khabar", LABELS)).contains("Karachi Police Office");
    assertThat(client.query("/khabar/query", LABELS)).contains("Karachi Police Office");
    assertThat(client.query("/khabar/sparql", LABELS)).contains("Karachi Police Office");
  }

  @Test
  void textAndSpatialSearchWorkOverHttp() throws Exception {
    String text =
        "PREFIX text: <http://jena.apache.org/text#> SELECT ?s { ?s text:query 'police' }";
    assertThat(client.query("/khabar", text)).contains("https://example.org/a");
    String near =
        "PREFIX spatial: <http://jena.apache.org/spatial#>"
            + " SELECT ?s { ?s spatial:nearby (24.9 67.0 30) }";
    assertThat(client.query("/khabar", near)).contains("https://example.org/a");
  }

  @Test
  void graphsCanBeReadAndValidated() throws Exception {
    HttpResponse<String> graph =
        client.send("GET", "/khabar/data?graph=https://example.org/a", "", "");
    assertThat(graph.body()).contains("Karachi Police Office");
    HttpResponse<String> report =
        client.send(
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
        client.send(method, path, type == null ? "" : type, body == null ? "" : body);
    assertThat(refused.statusCode()).isBetween(400, 499);
    assertThat(client.query("/khabar", LABELS)).contains("Karachi Police Office");
    assertThat(client.send("GET", "/$/datasets", "", "").body())
        .contains("/khabar")
        .doesNotContain("new");
  }

  @ParameterizedTest
  @CsvSource({"/$/ping", "/$/server", "/$/datasets", "/$/datasets/khabar", "/$/stats", "/$/tasks"})
  void whatTheInterfaceAsksForIsAnswered(String path) throws Exception {
    assertThat(client.send("GET", path, "", "").statusCode()).isEqualTo(200);
  }

  @Test
  void aMethodCannotBeSmuggledInAHeader() throws Exception {
    client.send(
        client
            .request("/khabar/data?graph=https://example.org/a")
            .header("X-HTTP-Method-Override", "DELETE")
            .GET());
    assertThat(client.query("/khabar", LABELS)).contains("Karachi Police Office");
  }

  @Test
  void noQueryLeavesThisMachine() throws Exception {
    String call = "SELECT * { SERVICE <" + served.server().dataset() + "> { ?s ?p ?o } }";
    assertThat(client.query("/khabar", call)).contains("SERVICE execution disabled");
    String shape =
        "@prefix sh: <http://www.w3.org/ns/shacl#> . [] a sh:NodeShape ; sh:targetNode"
            + " <https://example.org/a> ; sh:sparql [ sh:select \"SELECT $this { SERVICE <"
            + served.server().dataset()
            + "> { $this ?p ?o } }\" ] .";
    HttpResponse<String> report =
        client.send("POST", "/khabar/shacl?graph=union", "text/turtle", shape);
    assertThat(report.body()).doesNotContain("sh:Violation");
    String file = "SELECT ?x FROM <file:///etc/hostname> { ?x ?y ?z }";
    assertThat(client.query("/khabar", file)).doesNotContain("<result>", "\"value\"");
  }

  @Test
  void aForeignHostNameIsRefused() throws Exception {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), served.server().page().getPort())) {
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
    HttpResponse<String> page = client.send("GET", "/", "", "");
    assertThat(page.body()).contains("saved-queries.js").contains("id=\"app\"");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'self'");
    assertThat(client.send("GET", "/saved-queries.json", "", "").body())
        .contains("\"title\":\"All labels\"");
    assertThat(client.send("GET", "/saved-queries.js", "", "").statusCode()).isEqualTo(200);
    assertThat(client.send("GET", "/saved-queries.css", "", "").statusCode()).isEqualTo(200);
  }
}
