package org.khabar.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

class AnswerFormatTest {
  private static final Map<String, String> PREFIXES = Map.of("ex", "https://example.org/");

  @Test
  void alignsAndFolds() {
    assertThat(
            answer(
                """
                SELECT ?thing ?words ?count WHERE { VALUES (?thing ?words ?count) {
                  (<https://example.org/a> "short" 4)
                  (<https://other.org/b> "a longer text that is\\nfolded to the width" 1000)
                  (UNDEF "خبر café" 0.5) } }
                """,
                ResultFormat.TABLE,
                48))
        .isEqualTo(
            """
            thing                words                 count
            -------------------  --------------------  -----
            ex:a                 short                     4
            https://other.org/b  a longer text that     1000
                                 is folded to the
                                 width
                                 خبر café                0.5
            """);
  }

  @Test
  void writesStandardFormats() {
    String query = "SELECT ?a ?b WHERE { VALUES (?a ?b) { (\"x,y\" 1) } }";
    assertThat(answer(query, ResultFormat.CSV, 80)).isEqualTo("a,b\r\n\"x,y\",1\r\n");
    assertThat(answer(query, ResultFormat.TSV, 80)).isEqualTo("?a\t?b\n\"x,y\"\t1\n");
    assertThat(answer(query, ResultFormat.JSON, 80)).contains("\"bindings\"", "\"x,y\"");
  }

  @Test
  void writesTruth() {
    assertThat(answer("ASK { FILTER(1 = 1) }", ResultFormat.TABLE, 80)).isEqualTo("yes\n");
    assertThat(answer("ASK { FILTER(1 = 2) }", ResultFormat.JSON, 80)).contains("false");
  }

  @Test
  void writesGeoJson() throws Exception {
    String written =
        answer(
            """
            SELECT * WHERE { VALUES (?name ?lat ?long ?wkt ?count) {
              ("a" 24.86 67.01 UNDEF 4)
              ("b" UNDEF UNDEF "POINT(70 30.5)" UNDEF)
              ("c" UNDEF UNDEF "LINESTRING(1 2, 3 4)" UNDEF)
              ("d" UNDEF UNDEF UNDEF "INF"^^<http://www.w3.org/2001/XMLSchema#double>) } }
            """,
            ResultFormat.GEOJSON,
            80);
    JsonNode features = new ObjectMapper().readTree(written).get("features");
    assertThat(features).hasSize(4);
    assertThat(features.get(0).at("/geometry/coordinates").toString()).isEqualTo("[67.01,24.86]");
    assertThat(features.get(0).at("/properties").toString())
        .isEqualTo("{\"name\":\"a\",\"count\":4}");
    assertThat(features.get(1).at("/geometry/coordinates").toString()).isEqualTo("[70.0,30.5]");
    assertThat(features.get(2).get("geometry").isNull()).isTrue();
    assertThat(features.get(3).at("/properties/count").asText()).isEqualTo("INF");
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThatThrownBy(() -> answer("ASK {}", ResultFormat.GEOJSON, 80))
        .hasMessageContaining("cannot be written as geojson")
        .isInstanceOfSatisfying(
            KhabarException.class,
            failure -> assertThat(failure.remedy()).contains("table or csv or tsv or json"));
    assertThatThrownBy(() -> answer("SELECT ?a WHERE {}", ResultFormat.GEOJSON, 80))
        .hasMessageContaining("no column wkt");
    assertThatThrownBy(() -> answer("SELECT ?a WHERE {}", ResultFormat.TTL, 80))
        .hasMessageContaining("cannot be written as ttl");
  }

  @Test
  void callsNoOtherEndpointUnlessAllowed() {
    SavedQuery query =
        SavedQuery.parse(
            "q", "q.rq", "ASK { SERVICE <http://localhost:1/elsewhere> { ?s ?p ?o } }");
    DatasetGraph nothing = DatasetGraphFactory.createTxnMem();
    assertThatThrownBy(() -> run(query, ResultFormat.TABLE, 80, QueryTarget.dataset(nothing)))
        .isInstanceOfSatisfying(
            KhabarException.class,
            failure -> assertThat(failure.remedy()).contains("--allow-service"));
    assertThatThrownBy(() -> run(query, ResultFormat.TABLE, 80, QueryTarget.dataset(nothing, true)))
        .hasMessageContaining("did not answer");
  }

  @Test
  void givesUpOnAnEndpointThatDoesNotAnswer() throws IOException {
    SavedQuery query = SavedQuery.parse("q", "q.rq", "ASK {}");
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      QueryTarget endpoint =
          QueryTarget.endpoint(
              "http://localhost:" + silent.getLocalPort() + "/khabar", Duration.ofMillis(50));
      assertThatThrownBy(() -> run(query, ResultFormat.TABLE, 80, endpoint))
          .isInstanceOfSatisfying(
              KhabarException.class,
              failure -> assertThat(failure.code()).isEqualTo(ErrorCode.ENDPOINT_FAILED))
          .hasMessageContaining("in the time it was given");
    }
  }

  @Test
  void saysWhenAnEndpointFails() {
    SavedQuery query = SavedQuery.parse("q", "q.rq", "SELECT * WHERE { ?s ?p ?o }");
    assertThatThrownBy(
            () ->
                run(
                    query,
                    ResultFormat.CSV,
                    80,
                    QueryTarget.endpoint("http://localhost:1/nothing", Duration.ofSeconds(5))))
        .isInstanceOfSatisfying(
            KhabarException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.ENDPOINT_FAILED));
    assertThatThrownBy(() -> QueryTarget.endpoint("localhost", Duration.ZERO))
        .hasMessageContaining("no address of an endpoint");
  }

  private static String answer(String text, ResultFormat format, int width) {
    QueryTarget nothing = QueryTarget.dataset(DatasetGraphFactory.createTxnMem());
    return run(SavedQuery.parse("q", "q.rq", text), format, width, nothing);
  }

  private static String run(SavedQuery query, ResultFormat format, int width, QueryTarget target) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRun(format, PREFIXES, width, (triples, stream) -> 0)
        .run(BoundQuery.of(query, Map.of()), target, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
