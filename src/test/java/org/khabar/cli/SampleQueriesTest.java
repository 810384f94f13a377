package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.query.BoundQuery;
import org.khabar.query.QueryLibrary;
import org.khabar.query.QueryRun;
import org.khabar.query.QueryTarget;
import org.khabar.query.ResultFormat;
import org.khabar.query.SavedQuery;
import org.khabar.store.KnowledgeStore;
import org.khabar.store.StoredGraph;
import org.khabar.vocab.Prefixes;

/** Each saved query, with the examples of its parameters, says something of the samples. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleQueriesTest {
  private StoredGraph graph;

  @BeforeAll
  void buildTheSamples(@TempDir Path folder) {
    String store = folder.resolve("store").toString();
    StringWriter errors = new StringWriter();
    int exit =
        Main.commandLine()
            .setOut(new PrintWriter(new StringWriter()))
            .setErr(new PrintWriter(errors))
            .execute("build", "seeds", "--store", store);
    assertThat(exit).as(errors.toString()).isZero();
    graph = KnowledgeStore.at(Path.of(store)).openForReading();
  }

  @AfterAll
  void close() {
    graph.close();
  }

  static Stream<SavedQuery> queries() {
    List<SavedQuery> all = QueryLibrary.bundled().list();
    return all.stream().filter(query -> !query.tags().contains("federation"));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answers(SavedQuery query) {
    BoundQuery bound = BoundQuery.of(query, query.examples());
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    ResultFormat format = bound.givesGraph() ? ResultFormat.TTL : ResultFormat.CSV;
    long rows =
        new QueryRun(format, Prefixes.of("https://example.org/"), 80, SampleQueriesTest::count)
            .run(bound, QueryTarget.dataset(graph.dataset()), answer);
    assertThat(rows).as(answer.toString(StandardCharsets.UTF_8)).isPositive();
  }

  private static long count(Iterator<Triple> triples, OutputStream stream) {
    long count = 0;
    for (; triples.hasNext(); triples.next()) {
      count++;
    }
    return count;
  }
}
