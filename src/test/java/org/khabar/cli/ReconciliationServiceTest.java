package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service answers to what OpenRefine asks. */
class ReconciliationServiceTest extends ReconciliationFixture {
  ReconciliationServiceTest(@TempDir Path folder) {
    super(folder);
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
    assertThat(answer.at("/q4/result/0/description").asText())
        .isEqualTo("Building or installation, Karachi, Pakistan; 1 incident");
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
}
