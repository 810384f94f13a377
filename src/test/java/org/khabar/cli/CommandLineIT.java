package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.cli.PackedJar.Run;

/** The packed jar as its users run it: exit codes, standard output and standard error apart. */
class CommandLineIT {
  private static final String ARTICLE =
      """
      ---
      title: Report
      publisher: Sample
      published: 2023-02-18
      ---
      Gunmen attacked the police station in Multan on Friday, killing three officers.
      """;

  @TempDir private Path folder;
  private Path articles;

  @BeforeEach
  void writeArticle() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("good.txt"), ARTICLE);
  }

  @Test
  void helpGoesToStandardOutput() throws Exception {
    Run help = khabar("--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("up", "build", "serve", "query", "export", "validate");
    assertThat(help.err()).isEmpty();
  }

  @Test
  void badUsageIsTwoAndSaysHow() throws Exception {
    Run run = khabar("build");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("ARTICLES");
  }

  @Test
  void extractWritesOnlyRecordsToStandardOutput() throws Exception {
    Run run = khabar("extract", "articles");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).singleElement().asString().startsWith("{\"id\":\"good\"");
    assertThat(run.err().lines()).containsExactly("1 read, 0 left out, 0 repaired, 0 copies.");
  }

  @Test
  void extractTellsWhatItsStagesCost() throws Exception {
    Run run = khabar("extract", "articles", "--timings");
    assertThat(run.err())
        .containsPattern("stage +seconds +share +ms an article")
        .containsPattern("analyse +[0-9.]+ +[0-9]+ % +[0-9.]+")
        .contains("1 articles in ");
    assertThat(run.out().lines()).singleElement().asString().startsWith("{\"id\":\"good\"");
  }

  @Test
  void aMissingInputIsNamed() throws Exception {
    Run run = khabar("extract", "nowhere");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("nowhere").doesNotContain("Exception");
  }

  @Test
  void aFolderWithoutArticlesIsSaid() throws Exception {
    Files.createDirectory(folder.resolve("empty"));
    Run run = khabar("build", "empty");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no article").contains("empty");
  }

  @Test
  void aMissingStoreIsSaid() throws Exception {
    Run run = khabar("export", "--store", "none");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("none").contains("khabar build");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aWrongQueryIsSaidWithItsPlace() throws Exception {
    khabar("build", "articles");
    Files.writeString(folder.resolve("wrong.rq"), "SELECT ?s WHERE {\n  ?s ?p\n}\n");
    Run run = khabar("query", "wrong.rq");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("wrong.rq").contains("3");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    Files.writeString(articles.resolve("more.txt"), "A bomb exploded in Quetta in May 2013.\n");
    khabar("build", "articles", "--store", "one");
    khabar("build", "articles/more.txt", "articles/good.txt", "--store", "other");
    assertThat(khabar("export", "--format", "trig", "--store", "one").out())
        .hasSizeGreaterThan(1000)
        .isEqualTo(khabar("export", "--format", "trig", "--store", "other").out());
  }

  @Test
  void aGraphThatBreaksAShapeIsThree() throws Exception {
    Files.writeString(
        folder.resolve("broken.ttl"),
        "@prefix kh: <https://w3id.org/khabar/ontology#> .\n<urn:x:incident> a kh:Incident .\n");
    Run run = khabar("validate", "broken.ttl");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("urn:x:incident");
  }

  private Run khabar(String... arguments) throws IOException, InterruptedException {
    return PackedJar.run(folder, arguments);
  }
}
