package org.khabar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.store.StoreFixture.ask;
import static org.khabar.store.StoreFixture.put;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/** Builds in a process of their own, killed in the middle of their work. */
class KilledBuildTest {
  private static final int STATEMENTS = 20_000;
  private static final String COUNT =
      "SELECT (COUNT(*) AS ?x) { ?s rdfs:label ?label FILTER(STRSTARTS(?label, '%s')) }";

  private final Path folder;

  KilledBuildTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Replaces graph {@code a} by many statements, and says so before it commits. */
  static final class Build {
    private Build() {}

    public static void main(String[] arguments) {
      try (StoreUpdate update = KnowledgeStore.at(Path.of(arguments[0])).update()) {
        update.replaceGraph(StoreFixture.graph("a"), Build::write);
        System.out.println("committing");
        update.commit();
        System.out.println("committed");
      }
    }

    private static void write(StreamRDF out) {
      Node label = RDFS.label.asNode();
      for (int i = 0; i < STATEMENTS; i++) {
        Node subject = NodeFactory.createURI("https://example.org/new/" + i);
        out.triple(Triple.create(subject, label, NodeFactory.createLiteralString("new " + i)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 300, 700, 1200, 2500})
  void killedAtAnyMomentTheStoreIsTheOldOneOrTheNewOne(int milliseconds) throws Exception {
    put(folder, "a", "ex:a rdfs:label 'old' .");
    try (JavaProcess build = JavaProcess.start(Build.class, folder.toString())) {
      build.awaitLine("committing");
      Thread.sleep(milliseconds);
      build.kill();
    }
    List<String> counts =
        List.of(
            ask(folder, COUNT.formatted("old")).get(0), ask(folder, COUNT.formatted("new")).get(0));
    assertThat(counts).isIn(List.of("1", "0"), List.of("0", "" + STATEMENTS));
    put(folder, "a", "ex:a rdfs:label 'old' , 'older' .");
    assertThat(ask(folder, COUNT.formatted("old"))).containsExactly("2");
    assertThat(ask(folder, COUNT.formatted("new"))).containsExactly("0");
  }

  @Test
  void aSecondBuildIsToldWhichProcessIsAtWork() throws Exception {
    try (JavaProcess build = JavaProcess.start(Build.class, folder.toString())) {
      build.awaitLine("committing");
      KhabarException refused = refusal();
      assertThat(refused.code()).isEqualTo(ErrorCode.STORE_IN_USE);
      assertThat(refused).hasMessageContaining("process " + build.process().pid());
      build.awaitLine("committed");
    }
    assertThat(ask(folder, COUNT.formatted("new"))).containsExactly("" + STATEMENTS);
  }

  private KhabarException refusal() {
    try (StoreUpdate update = KnowledgeStore.at(folder).update()) {
      throw new AssertionError("two builds at once in " + update.folder());
    } catch (KhabarException refused) {
      return refused;
    }
  }
}
