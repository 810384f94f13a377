package org.khabar.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.model.IncidentType;
import org.khabar.model.KhabarException;
import org.khabar.model.Notation;
import org.khabar.model.OrganizationKind;
import org.khabar.model.TollKind;
import org.khabar.store.StoredGraph;

/** Every saved query is parsed, run and compared with its expected table. */
class SavedQueriesTest {
  /** The tag of those that ask an endpoint outside: parsed, not run. */
  private static final String FEDERATED = "federation";

  private static final List<String> HOSTILE =
      List.of(
          "\" } ?s ?p ?o } #",
          "'''\\\"\"\" . } UNION { ?s ?p ?o } {",
          "\\u0022 } DELETE WHERE { ?s ?p ?o }",
          "line\nbreak\ttab\rreturn",
          "<https://example.org/> ; ?x $y `z`",
          "UNDEF");

  /** Values that give each query something to answer on the fixture. */
  private static final Map<String, Map<String, String>> VALUES =
      Map.of(
          "incidents-by-place", Map.of("place", "Sindh", "from", "2022-03-01", "to", "2022-03-31"),
          "incidents-by-type", Map.of("kind", "attack"),
          "incidents-by-target", Map.of("target", "GUARDS"),
          "incidents-by-perpetrator", Map.of("perpetrator", "HF", "from", "2022-03-04"),
          "timeline-of-place", Map.of("place", "pakistan"),
          "evidence", Map.of("label", "harbour police"),
          "incident-graph", Map.of("label", "Mastung"),
          "incidents-near", Map.of("latitude", "24.9", "longitude", "67.1", "kilometres", "20"),
          "search", Map.of("words", "killed OR bombing"),
          "problems", Map.of("code", "NO_DATE"));

  private static StoredGraph graph;
  private static FusekiServer server;

  @BeforeAll
  static void open(@TempDir Path folder) {
    graph = QueryFixture.store(folder.resolve("store")).openForReading();
    server = FusekiServer.create().port(0).loopback(true).add("/khabar", graph.dataset()).build();
    server.start();
  }

  @AfterAll
  static void close() {
    server.stop();
    graph.close();
  }

  static List<SavedQuery> queries() {
    return QueryLibrary.bundled().list();
  }

  static List<SavedQuery> runnable() {
    return queries().stream().filter(query -> !query.tags().contains(FEDERATED)).toList();
  }

  @Test
  void areMany() {
    assertThat(queries()).hasSizeGreaterThanOrEqualTo(20);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void isDescribedAndPlainSparql(SavedQuery query) {
    assertThat(query.summary()).isNotBlank().doesNotEndWith(".");
    assertThat(query.description()).isNotBlank();
    assertThat(query.tags()).isNotEmpty();
    assertThat(query.parameters()).allSatisfy(p -> assertThat(p.description()).endsWith("."));
    for (String text : List.of(query.text(), query.withExamples())) {
      assertThatCode(() -> QueryFactory.create(text, Syntax.syntaxSPARQL_11))
          .doesNotThrowAnyException();
    }
  }

  /** Those that call another endpoint say so, and nobody but them does. */
  @ParameterizedTest
  @MethodSource("queries")
  void saysThatItAsksOutside(SavedQuery query) {
    boolean calls = query.text().contains("SERVICE <");
    assertThat(query.tags().contains(FEDERATED)).isEqualTo(calls);
    if (calls) {
      assertThat(query.description()).contains("network", "--allow-service");
    }
  }

  @ParameterizedTest
  @MethodSource("runnable")
  void givesTheExpectedTable(SavedQuery query) {
    String expected = QueryFixture.resource(query.name() + (isGraph(query) ? ".ttl" : ".csv"));
    assertThat(answer(query, values(query), local()))
        .isEqualTo(expected)
        .contains(isGraph(query) ? " ;" : ",");
    assertThat(expected.lines().count()).as("an answer with rows").isGreaterThan(1);
  }

  @ParameterizedTest
  @MethodSource("runnable")
  void givesTheSameOverHttp(SavedQuery query) {
    QueryTarget endpoint =
        QueryTarget.endpoint(server.datasetURL("/khabar"), Duration.ofMinutes(1));
    assertThat(answer(query, values(query), endpoint))
        .isEqualTo(answer(query, values(query), local()));
  }

  @ParameterizedTest
  @MethodSource("runnable")
  void meansTheSameWithItsValuesWrittenIntoTheText(SavedQuery query) {
    SavedQuery written =
        SavedQuery.parse("written", "written", query.withExamples().replaceAll("(?m)^#\\+.*$", ""));
    assertThat(answer(written, Map.of(), local()))
        .isEqualTo(answer(query, query.examples(), local()));
  }

  static Stream<Object[]> hostile() {
    return runnable().stream()
        .flatMap(
            query ->
                query.parameters().stream()
                    .flatMap(
                        parameter ->
                            HOSTILE.stream()
                                .map(value -> new Object[] {query, parameter.name(), value})));
  }

  /** A value that tries to break out of its quotes is refused, or finds nothing. */
  @ParameterizedTest
  @MethodSource("hostile")
  void bindsWhatItIsGiven(SavedQuery query, String parameter, String value) {
    Map<String, String> values = new LinkedHashMap<>(query.examples());
    values.putAll(values(query));
    values.put(parameter, value);
    String answer;
    try {
      answer = answer(query, values, local());
    } catch (KhabarException refused) {
      assertThat(refused.code().name()).isIn("PARAMETER_INVALID", "QUERY_INVALID");
      return;
    }
    if (!isGraph(query)) {
      assertThat(answer.lines().toList()).hasSize(1);
    } else {
      assertThat(answer).doesNotContain(";\n");
    }
  }

  @Test
  void leavesOptionalParametersOpen() {
    SavedQuery query = QueryLibrary.bundled().find("incidents");
    String all = answer(query, Map.of(), local());
    assertThat(all.lines().count()).isEqualTo(7);
    assertThat(answer(query, Map.of("from", "2022-03-10"), local()).lines().count()).isEqualTo(3);
    assertThat(answer(query, Map.of("to", "2019-06-30"), local()).lines().count()).isEqualTo(2);
  }

  @Test
  void offersTheValuesThatThereAre() {
    assertThat(choices("incidents-by-type")).isEqualTo(notations(IncidentType.values()));
    assertThat(choices("organizations")).isEqualTo(notations(OrganizationKind.values()));
    assertThat(choices("tolls")).isEqualTo(notations(TollKind.values()));
    assertThat(choices("differing-tolls")).isEqualTo(notations(TollKind.values()));
  }

  private static List<String> choices(String query) {
    return QueryLibrary.bundled().find(query).parameters().get(0).choices();
  }

  private static List<String> notations(Notation[] values) {
    return Stream.of(values).map(Notation::notation).toList();
  }

  private static Map<String, String> values(SavedQuery query) {
    return VALUES.getOrDefault(query.name(), Map.of());
  }

  private static boolean isGraph(SavedQuery query) {
    return query.name().equals("incident-graph");
  }

  private static QueryTarget local() {
    return QueryTarget.dataset(graph.dataset());
  }

  private static String answer(SavedQuery query, Map<String, String> values, QueryTarget target) {
    return QueryFixture.stable(QueryFixture.answer(query, values, ResultFormat.CSV, target));
  }
}
