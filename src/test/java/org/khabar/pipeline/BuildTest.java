package org.khabar.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.correct.Corrections;
import org.khabar.graph.Iris;
import org.khabar.model.Article;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.model.Span;
import org.khabar.store.KnowledgeStore;
import org.khabar.store.StoredGraph;

class BuildTest {
  @TempDir private Path folder;
  private Path articles;
  private final List<Problem> leftOut = new ArrayList<>();
  private final List<Problem> unused = new ArrayList<>();
  private final List<Problem> copied = new ArrayList<>();
  private final List<Problem> shared = new ArrayList<>();

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    write(
        "first.txt",
        "2023-02-18",
        "Gunmen attacked the police station in Multan on Friday, killing three officers.");
    write(
        "second.txt",
        "2023-02-19",
        "Three police officers were killed when gunmen attacked a police station in Multan on Friday.");
    write(
        "third.txt",
        "2023-03-02",
        "A bomb exploded at a market in Quetta on Wednesday, injuring at least 12 people.");
  }

  @Test
  void anUnchangedBuildStoresNothing() {
    BuildReport first = build("store");
    BuildReport second = build("store");
    assertThat(first.stored()).isTrue();
    assertThat(first.analysed()).isEqualTo(3);
    assertThat(first.incidents()).hasSize(2);
    assertThat(second.stored()).isFalse();
    assertThat(second.analysed()).isZero();
    assertThat(second.incidents()).isEqualTo(first.incidents());
  }

  @Test
  void anUpdateGivesTheSameGraphAsAFreshBuild() throws IOException {
    build("store");
    write("third.txt", "2023-03-02", "Nothing happened in Quetta on Wednesday.");
    write("fourth.txt", "2023-03-04", "Militants kidnapped two engineers in Peshawar on Friday.");
    Files.delete(articles.resolve("second.txt"));
    BuildReport update = build("store");
    assertThat(update.analysed()).isEqualTo(2);
    assertThat(update.removed()).as("the deleted one and the old text of the third").isEqualTo(2);
    build("fresh");
    assertThat(quads("store")).isEqualTo(quads("fresh"));
  }

  @Test
  void theNamesOfFoldersAndTheOrderOfInputsDoNotMatter() {
    new Build(store("one"), new Iris(), Knowledge.NONE)
        .run(List.of(articles.resolve("first.txt"), articles.resolve("third.txt")), listener());
    new Build(store("other"), new Iris(), Knowledge.NONE)
        .run(List.of(articles.resolve("third.txt"), articles.resolve("first.txt")), listener());
    assertThat(quads("one")).isEqualTo(quads("other"));
  }

  @Test
  void theSameArticleInTwoFilesIsOneWithTwoSources() throws IOException {
    build("store");
    assertThat(copied).isEmpty();
    Files.copy(articles.resolve("first.txt"), articles.resolve("first-again.txt"));
    BuildReport report = build("store");
    assertThat(report.articles()).isEqualTo(3);
    assertThat(report.copies()).isEqualTo(1);
    assertThat(report.leftOut()).isZero();
    assertThat(copied).extracting(Problem::code).containsExactly(ProblemCode.DUPLICATE);
    assertThat(quads("store"))
        .filteredOn(quad -> quad.contains("sourcePath \""))
        .anyMatch(quad -> quad.contains("first.txt"))
        .anyMatch(quad -> quad.contains("first-again.txt"))
        .hasSize(4);
    assertThat(build("store").stored()).isFalse();
    Files.delete(articles.resolve("first-again.txt"));
    assertThat(build("store").stored()).isTrue();
    assertThat(quads("store")).noneMatch(quad -> quad.contains("first-again.txt"));
  }

  @Test
  void aReprintIsLinkedAndCountsAsOneSourceWithItsOriginal() throws IOException {
    String wire =
        "Gunmen on motorcycles attacked the police station in Larkana on Friday and killed three"
            + " officers before they fled into the fields behind it, a spokesman for the district"
            + " administration told reporters at the hospital in the evening.";
    write("wire.txt", "2023-05-06", wire, "Wire");
    write("paper.txt", "2023-05-07", wire + " An inquiry was ordered.", "Paper");
    BuildReport report = build("store");
    assertThat(report.incidents())
        .filteredOn(incident -> incident.date().equals(Optional.of("2023-05-05")))
        .singleElement()
        .satisfies(
            incident -> {
              assertThat(incident.articles()).isEqualTo(2);
              assertThat(incident.sources()).isEqualTo(1);
            });
    assertThat(shared)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.COPIED_TEXT);
              assertThat(problem.source()).isEqualTo("paper.txt");
              assertThat(problem.message()).contains("wire.txt");
            });
    assertThat(quads("store")).filteredOn(quad -> quad.contains("copyOf https")).hasSize(1);
  }

  @Test
  void aFileOfAnotherNameChangesNothingButItsName() throws IOException {
    build("store");
    Files.move(articles.resolve("first.txt"), articles.resolve("renamed.txt"));
    build("renamed");
    assertThat(quads("renamed").stream().map(quad -> quad.replace("renamed", "first")).sorted())
        .containsExactlyElementsOf(quads("store"));
  }

  @Test
  void oneBadInputStopsNothing() throws IOException {
    Files.write(articles.resolve("picture.txt"), new byte[] {(byte) 0x89, 0, 1, 2, 0, 0, 3});
    Files.writeString(articles.resolve("empty.txt"), "");
    BuildReport report = build("store");
    assertThat(report.articles()).isEqualTo(3);
    assertThat(report.leftOut()).isEqualTo(2);
    assertThat(leftOut)
        .extracting(Problem::source, Problem::code)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("empty.txt", ProblemCode.EMPTY),
            org.assertj.core.groups.Tuple.tuple("picture.txt", ProblemCode.BINARY));
  }

  @Test
  void aFolderWithoutArticlesLeavesTheStoreAsItWas() throws IOException {
    build("store");
    List<String> before = quads("store");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatThrownBy(
            () ->
                new Build(store("store"), new Iris(), Knowledge.NONE)
                    .run(List.of(empty), listener()))
        .isInstanceOfSatisfying(
            KhabarException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.NO_ARTICLES));
    assertThat(quads("store")).isEqualTo(before);
  }

  @Test
  void aCorrectionWinsInEveryBuildAndOnlyItsArticlesAreReadAnew() throws IOException {
    build("store");
    Path file = folder.resolve("corrections.txt");
    Files.writeString(
        file, "place Multan geonames:1176734 in second # Hyderabad, for once\nplace Zhob none\n");
    BuildReport corrected = correctedBuild("store", file);
    assertThat(corrected.analysed()).isEqualTo(1);
    assertThat(quads("store"))
        .anyMatch(quad -> quad.contains("#mentions") && quad.contains("place/hyderabad-1176734"))
        .anyMatch(quad -> quad.contains("#Judgement"))
        .anyMatch(quad -> quad.contains("Hyderabad, for once"));
    assertThat(unused).extracting(problem -> problem.line().orElse(0)).containsExactly(2);
    unused.clear();
    BuildReport again = correctedBuild("store", file);
    assertThat(again.stored()).isFalse();
    assertThat(unused).hasSize(1);
    correctedBuild("fresh", file);
    assertThat(quads("store")).isEqualTo(quads("fresh"));
    assertThat(build("store").analysed()).isEqualTo(1);
    assertThat(quads("store")).noneMatch(quad -> quad.contains("#Judgement>"));
  }

  private BuildReport correctedBuild(String store, Path corrections) {
    return new Build(
            store(store),
            new Iris(),
            new Knowledge(Corrections.read(corrections), List.of(), List.of()))
        .run(List.of(articles), listener());
  }

  private void write(String name, String published, String text) throws IOException {
    write(name, published, text, "Sample");
  }

  private void write(String name, String published, String text, String publisher)
      throws IOException {
    String stated = "title: Report\npublisher: " + publisher + "\npublished: " + published;
    Files.writeString(articles.resolve(name), "---\n" + stated + "\n---\n" + text + "\n");
  }

  private KnowledgeStore store(String name) {
    return KnowledgeStore.at(folder.resolve(name));
  }

  private BuildReport build(String store) {
    return new Build(store(store), new Iris(), Knowledge.NONE).run(List.of(articles), listener());
  }

  private List<String> quads(String store) {
    try (StoredGraph graph = store(store).openForReading()) {
      Function<DatasetGraph, List<String>> sorted =
          dataset ->
              Txn.calculateRead(
                  dataset,
                  () -> {
                    List<String> lines = new ArrayList<>();
                    dataset.find().forEachRemaining((Quad quad) -> lines.add(quad.toString()));
                    lines.sort(null);
                    return lines;
                  });
      return sorted.apply(graph.dataset());
    }
  }

  private BuildListener listener() {
    return new BuildListener() {
      @Override
      public void read(Article article) {}

      @Override
      public void copy(Problem problem) {
        copied.add(problem);
      }

      @Override
      public void shared(Problem problem, Optional<Span> points) {
        shared.add(problem);
      }

      @Override
      public void leftOut(Problem problem) {
        leftOut.add(problem);
      }

      @Override
      public void unusedCorrection(Problem problem) {
        unused.add(problem);
      }

      @Override
      public void storing() {}
    };
  }
}
