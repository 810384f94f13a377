package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.schemas.SchemaCheck;

/** What the specification requires of answers, and of the questions that must be answered. */
class ReconciliationSchemaTest extends ReconciliationFixture {
  private final SchemaCheck specification = new SchemaCheck("reconciliation.schema.json");

  ReconciliationSchemaTest(@TempDir Path folder) throws Exception {
    super(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "manifest, /reconcile",
    "result, /reconcile?query=Karachi",
    "entities, /reconcile/suggest/entity?prefix=kara",
    "types, /reconcile/suggest/type?prefix=p",
    "properties, /reconcile/suggest/property?prefix=co",
    "proposal, /reconcile/properties?type=place&limit=3",
    "flyout, /reconcile/flyout/entity?id=geonames:1174872",
    "flyout, /reconcile/flyout/type?id=town",
    "flyout, /reconcile/flyout/property?id=country",
  })
  void answersHaveTheFieldsOfTheSpecification(String definition, String path) throws Exception {
    JsonNode answer = get(path);
    assertThat(specification.errors(definition, answer)).isEmpty();
    assertThat(specification.errors(definition, JSON.createObjectNode())).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "batch, openrefine-queries.form",
    "batch, openrefine-queries-properties.form",
    "extension, openrefine-extend.form",
  })
  void answersToRecordedRequestsHaveThem(String definition, String recorded) throws Exception {
    assertThat(specification.errors(definition, post(recorded))).isEmpty();
  }

  @Test
  void typesNameTheWiderOnes() throws Exception {
    assertThat(get("/reconcile/suggest/type?prefix=popul").at("/result/0/broader/0/id").asText())
        .isEqualTo("place");
  }

  /** "At least one of query or properties must be supplied." */
  @Test
  void aQueryMayConsistOfPropertiesAlone() throws Exception {
    JsonNode answer =
        get(
            "/reconcile?queries="
                + encoded(
                    """
                    {"id": {"properties": [{"pid": "geonames_id", "v": "1174872"}]},
                     "wide": {"properties": [{"pid": "country", "v": "PK"}]}}
                    """));
    assertThat(specification.errors("batch", answer)).isEmpty();
    assertThat(ids(answer.path("id"))).containsExactly("geonames:1174872");
    assertThat(answer.at("/id/result/0/match").asBoolean()).isTrue();
    assertThat(ids(answer.path("wide"))).isEmpty();
  }

  /** "Supplying an entity identifier as query should return the corresponding entity." */
  @ParameterizedTest
  @CsvSource({
    "geonames:1174872",
    "organization:tehrik-i-taliban-pakistan",
    "https://w3id.org/khabar/id/place/harbour-police-station"
  })
  void anIdIsFoundAsQueryAndAsPrefix(String id) throws Exception {
    JsonNode answer = get("/reconcile?query=" + encoded(id));
    assertThat(ids(answer)).containsExactly(id);
    assertThat(answer.at("/result/0/score").asDouble()).isGreaterThan(90);
    assertThat(answer.at("/result/0/match").asBoolean()).isTrue();
    assertThat(ids(get("/reconcile/suggest/entity?prefix=" + encoded(id)))).startsWith(id);
  }

  @Test
  void aCursorSkipsSuggestions() throws Exception {
    List<String> first = ids(get("/reconcile/suggest/entity?prefix=kara"));
    List<String> next = ids(get("/reconcile/suggest/entity?prefix=kara&cursor=5"));
    assertThat(next).startsWith(first.subList(5, first.size()).toArray(new String[0]));
    assertThat(next).hasSameSizeAs(first);
    assertThat(ids(get("/reconcile/suggest/property?prefix=&cursor=2")))
        .isEqualTo(
            ids(get("/reconcile/suggest/property?prefix="))
                .subList(2, ids(get("/reconcile/suggest/property?prefix=")).size()));
    HttpResponse<String> wrong =
        client.send("GET", "/reconcile/suggest/entity?prefix=kara&cursor=x", "", "");
    assertThat(wrong.statusCode()).isEqualTo(400);
  }

  @Test
  void proposalsKeepToTheirLimit() throws Exception {
    JsonNode answer = get("/reconcile/properties?type=place&limit=3");
    assertThat(answer.path("properties")).hasSize(3);
    assertThat(answer.path("limit").asInt()).isEqualTo(3);
  }

  @Test
  void aLargerBatchThanTheManifestAllowsIsTooLarge() throws Exception {
    int most = get("/reconcile").path("batchSize").asInt();
    assertThat(batch(most).statusCode()).isEqualTo(200);
    assertThat(batch(most + 1).statusCode()).isEqualTo(413);
  }

  private HttpResponse<String> batch(int size) throws Exception {
    StringBuilder queries = new StringBuilder();
    for (int i = 0; i < size; i++) {
      queries.append(i == 0 ? "{" : ", ").append("\"q" + i + "\": {\"query\": \"Hub\"}");
    }
    return client.send("POST", "/reconcile", FORM, "queries=" + encoded(queries + "}"));
  }
}
