package org.khabar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khabar.store.StoreFixture.ask;
import static org.khabar.store.StoreFixture.fill;
import static org.khabar.store.StoreFixture.graph;
import static org.khabar.store.StoreFixture.put;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

class KnowledgeStoreTest {
  private static final String LABELS = "SELECT ?x { ?s rdfs:label ?x } ORDER BY ?x";

  private final Path folder;

  KnowledgeStoreTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void whatWasCommittedIsThereAsTheUnionOfAllGraphs() {
    try (StoreUpdate update = KnowledgeStore.at(folder).update()) {
      fill(update, "a", "ex:a rdfs:label 'one' .");
      fill(update, "b", "ex:b rdfs:label 'two' .");
      assertThat(graphs(update)).containsExactly(graph("a"), graph("b"));
      update.commit();
    }
    assertThat(ask(folder, LABELS)).containsExactly("one", "two");
    assertThat(ask(folder, "SELECT ?x { GRAPH ex:b { ?s rdfs:label ?x } }")).containsExactly("two");
  }

  @Test
  void anUpdateReplacesAndRemovesGraphsAndKeepsTheOthers() {
    put(folder, "a", "ex:a rdfs:label 'one' , '0.500' .");
    put(folder, "b", "ex:b rdfs:label 'two' .");
    put(folder, "c", "ex:c rdfs:label 'three' .");
    try (StoreUpdate update = KnowledgeStore.at(folder).update()) {
      assertThat(graphs(update)).containsExactly(graph("a"), graph("b"), graph("c"));
      fill(update, "a", "ex:a rdfs:label 'uno' .");
      update.removeGraph(graph("b"));
      update.commit();
    }
    assertThat(ask(folder, LABELS)).containsExactly("three", "uno");
  }

  @Test
  void whatAnUpdateSaysNothingOfCanBeTakenOut() {
    put(folder, "a", "ex:a rdfs:label 'one' .");
    put(folder, "b", "ex:b rdfs:label 'two' .");
    put(folder, "c", "ex:c rdfs:label 'three' .");
    try (StoreUpdate update = KnowledgeStore.at(folder).update()) {
      assertThat(update.holds(graph("a"))).isTrue();
      fill(update, "a", "ex:a rdfs:label 'uno' .");
      fill(update, "d", "ex:d rdfs:label 'four' .");
      update.keepGraph(graph("b"));
      update.keepGraph(graph("elsewhere"));
      assertThat(update.removeOtherGraphs()).isEqualTo(1);
      assertThat(update.holds(graph("b"))).isTrue();
      assertThat(update.holds(graph("d"))).isFalse();
      assertThat(graphs(update)).containsExactlyInAnyOrder(graph("a"), graph("b"), graph("d"));
      update.commit();
    }
    assertThat(ask(folder, LABELS)).containsExactly("four", "two", "uno");
  }

  private static List<String> graphs(StoreUpdate update) {
    List<String> graphs = new ArrayList<>();
    update.forEachGraph(graphs::add);
    return graphs;
  }

  @Test
  void anUpdateThatIsNotCommittedChangesNothing() throws IOException {
    put(folder, "a", "ex:a rdfs:label 'one' .");
    try (StoreUpdate update = KnowledgeStore.at(folder).update()) {
      fill(update, "a", "ex:a rdfs:label 'uno' .");
      Files.writeString(update.folder().resolve("records.jsonl"), "{}\n");
    }
    assertThat(ask(folder, LABELS)).containsExactly("one");
    assertThat(generations()).hasSize(1);
  }

  @Test
  void aBuildFindsTheFilesOfTheOneBefore() throws IOException {
    try (StoreUpdate update = KnowledgeStore.at(folder).update()) {
      assertThat(update.previous()).isEmpty();
      Files.writeString(update.folder().resolve("records.jsonl"), "{}\n");
      update.commit();
    }
    try (StoreUpdate update = KnowledgeStore.at(folder).update()) {
      assertThat(update.previous().orElseThrow().resolve("records.jsonl")).hasContent("{}");
    }
  }

  @Test
  void oldGenerationsAreDeletedByTheNextBuild() throws IOException {
    for (String label : List.of("one", "two", "three")) {
      put(folder, "a", "ex:a rdfs:label '" + label + "' .");
    }
    assertThat(generations()).hasSizeLessThanOrEqualTo(2);
    assertThat(ask(folder, LABELS)).containsExactly("three");
  }

  @Test
  void aCopiedDatabaseTakesNoMoreRoomThanItsContent() throws IOException, InterruptedException {
    put(folder, "a", "ex:a rdfs:label 'one' .");
    long first = kilobytesOnDisk(KnowledgeStore.at(folder).current().orElseThrow());
    put(folder, "a", "ex:a rdfs:label 'two' .");
    long second = kilobytesOnDisk(KnowledgeStore.at(folder).current().orElseThrow());
    assertThat(second).isLessThan(first + 4_000);
  }

  @Test
  void searchFindsTheWordsOfTheGraphsAsTheyAreNow() {
    put(folder, "a", "ex:a rdfs:label 'Karachi Police Office' ; schema:headline 'Attack on KPO' .");
    put(folder, "b", "ex:b rdfs:label 'Mehran Base' . ex:m nif:anchorOf 'the naval base' .");
    put(folder, "a", "ex:a rdfs:label 'Quetta Police Office' .");
    assertThat(ask(folder, "SELECT (STR(?s) AS ?x) { ?s text:query 'police' }"))
        .containsExactly("https://example.org/a");
    assertThat(ask(folder, "SELECT (STR(?s) AS ?x) { ?s text:query (nif:anchorOf 'naval') }"))
        .containsExactly("https://example.org/m");
    assertThat(ask(folder, "SELECT ?x { (?s ?score ?x ?g) text:query 'quetta' }"))
        .containsExactly("Quetta Police Office");
    assertThat(ask(folder, "SELECT (1 AS ?x) { ?s text:query 'karachi' }")).isEmpty();
    assertThat(ask(folder, "SELECT (1 AS ?x) { ?s text:query (schema:headline 'attack') }"))
        .isEmpty();
  }

  @Test
  void searchFindsWhatIsNear() {
    put(folder, "karachi", place("karachi", 67.0104, 24.8608));
    put(folder, "peshawar", place("peshawar", 71.5796, 34.0080));
    String near =
        "SELECT (STR(?s) AS ?x) { ?s spatial:nearbyGeom"
            + " ('POINT(67.03 24.90)'^^geo:wktLiteral 25 units:kilometre) }";
    assertThat(ask(folder, near)).containsExactly("https://example.org/karachi");
    assertThat(
            ask(
                folder,
                "SELECT (STR(?s) AS ?x) { ?s spatial:withinBoxGeom ('POLYGON((70 33, 73 33, 73 35,"
                    + " 70 35, 70 33))'^^geo:wktLiteral) }"))
        .containsExactly("https://example.org/peshawar");
    for (String graph : List.of("karachi", "peshawar")) {
      assertThat(ask(folder, near.replace("{", "{ GRAPH ex:" + graph + " {") + " }"))
          .hasSize(graph.equals("karachi") ? 1 : 0);
    }
    List<String> distance =
        ask(
            folder,
            "SELECT (ROUND(spatialF:distance(?a, ?b, units:kilometre)) AS ?x)"
                + " { ex:karachi-g geo:asWKT ?a . ex:peshawar-g geo:asWKT ?b }");
    assertThat(Double.parseDouble(distance.get(0))).isBetween(1_080.0, 1_120.0);
  }

  @Test
  void anEmptyGraphIsNoError() {
    try (StoreUpdate update = KnowledgeStore.at(folder).update()) {
      update.commit();
    }
    assertThat(ask(folder, LABELS)).isEmpty();
  }

  @Test
  void quadsOfAnotherGraphAreRefused() {
    try (StoreUpdate update = KnowledgeStore.at(folder).update()) {
      fill(update, "a", "ex:a rdfs:label 'one' .");
      assertThatThrownBy(() -> fill(update, "a", "ex:a rdfs:label 'uno' ."))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void contentThatFailsHalfwayLeavesTheStoreAsItWas() {
    put(folder, "a", "ex:a rdfs:label 'one' .");
    try (StoreUpdate update = KnowledgeStore.at(folder).update()) {
      fill(update, "a", "ex:a rdfs:label 'uno' .");
      assertThatThrownBy(() -> fill(update, "b", "ex:b rdfs:label 'due' . not Turtle"))
          .isInstanceOf(RuntimeException.class);
    }
    assertThat(ask(folder, LABELS)).containsExactly("one");
    put(folder, "b", "ex:b rdfs:label 'two' .");
    assertThat(ask(folder, LABELS)).containsExactly("one", "two");
  }

  /**
   * After abort, read and write the node table of a TDB2 database is wrong (apache/jena GH-3877).
   */
  @Test
  void aWriteTransactionThatIsAbortedDoesNoHarm() throws IOException {
    put(folder, "a", "ex:a rdfs:label 'one' , 'a longer label so that nodes have a length' .");
    try (StoreUpdate update = KnowledgeStore.at(folder).update()) {
      fill(update, "a", "ex:new-in-aborted rdfs:label 'never to be seen' .");
      Files.delete(update.folder().resolve("quads.spool"));
      assertThatThrownBy(update::commit).isInstanceOf(RuntimeException.class);
    }
    assertThat(ask(folder, LABELS)).hasSize(2).contains("one");
    put(folder, "b", "ex:other rdfs:label 'two' , 'three' , 'four' .");
    assertThat(ask(folder, LABELS)).hasSize(5).contains("one", "two", "three", "four");
    assertThat(ask(folder, "SELECT (STR(?s) AS ?x) { ?s rdfs:label 'three' }"))
        .containsExactly("https://example.org/other");
  }

  @Test
  void aStoreThatIsBeingReadSaysByWhom() {
    put(folder, "a", "ex:a rdfs:label 'one' .");
    KnowledgeStore store = KnowledgeStore.at(folder);
    Path current = store.current().orElseThrow();
    try (StoredGraph reading = store.openForReading()) {
      assertThatThrownBy(() -> StoredGraph.open(current, Duration.ZERO))
          .asInstanceOf(InstanceOfAssertFactories.type(KhabarException.class))
          .returns(ErrorCode.STORE_IN_USE, KhabarException::code)
          .satisfies(failure -> assertThat(failure).hasMessageContaining("process "));
      assertThat(ask(reading, LABELS)).containsExactly("one");
    }
    assertThat(ask(folder, LABELS)).containsExactly("one");
  }

  @Test
  void whatIsBeingReadIsNotDeleted() {
    put(folder, "a", "ex:a rdfs:label 'one' .");
    try (StoredGraph reading = KnowledgeStore.at(folder).openForReading()) {
      put(folder, "a", "ex:a rdfs:label 'two' .");
      put(folder, "a", "ex:a rdfs:label 'three' .");
      assertThat(ask(reading, LABELS)).containsExactly("one");
      assertThat(ask(reading, "SELECT ?x { ?s text:query 'one' ; rdfs:label ?x }"))
          .containsExactly("one");
    }
    assertThat(ask(folder, LABELS)).containsExactly("three");
  }

  @Test
  void aMissingStoreSaysWhatToDo() {
    assertThatThrownBy(() -> KnowledgeStore.at(folder).openForReading())
        .asInstanceOf(InstanceOfAssertFactories.type(KhabarException.class))
        .returns(ErrorCode.STORE_MISSING, KhabarException::code)
        .satisfies(failure -> assertThat(failure.remedy()).contains("khabar build"));
  }

  @Test
  void aPointerToNothingIsDamage() throws IOException {
    Files.writeString(folder.resolve("current"), "generation-7\n");
    assertThatThrownBy(() -> KnowledgeStore.at(folder).current())
        .asInstanceOf(InstanceOfAssertFactories.type(KhabarException.class))
        .returns(ErrorCode.STORE_DAMAGED, KhabarException::code);
  }

  @Test
  void oneBuildAtATime() {
    try (StoreUpdate update = KnowledgeStore.at(folder).update()) {
      assertThatThrownBy(() -> KnowledgeStore.at(folder).update())
          .asInstanceOf(InstanceOfAssertFactories.type(KhabarException.class))
          .returns(ErrorCode.STORE_IN_USE, KhabarException::code);
      update.commit();
    }
    put(folder, "a", "ex:a rdfs:label 'one' .");
  }

  private List<Path> generations() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).toList();
    }
  }

  private static String place(String name, double longitude, double latitude) {
    return "ex:%1$s geo:hasGeometry ex:%1$s-g . ex:%1$s-g geo:asWKT 'POINT(%2$s %3$s)'^^geo:wktLiteral ."
        .formatted(name, longitude, latitude);
  }

  private static long kilobytesOnDisk(Path generation) throws IOException, InterruptedException {
    Process process = new ProcessBuilder("du", "-sk", generation.toString()).start();
    String size = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return Long.parseLong(size.split("\t", 2)[0]);
  }
}
