package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.khabar.cli.PackedJar.Run;

/** The packed jar as its users run it: exit codes, standard output and standard error apart. */
class CommandLineIT extends PackedJarCase {
  @Test
  void helpGoesToStandardOutput() throws Exception {
    Run help = khabar("--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("up", "build", "serve", "query", "export", "validate");
    assertThat(help.err()).isEmpty();
  }

  /**
   * Java 17 crashes over some lambdas when it archives classes, and the launcher would be slower.
   */
  @Test
  void itsClassesCanBeArchived() throws Exception {
    Path archive = folder.resolve("khabar.jsa");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:ArchiveClassesAtExit=" + archive,
                "-Xlog:disable",
                "-jar",
                System.getProperty("khabar.jar"),
                "--version")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("archived.txt").toFile())
            .start();
    try {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(archive).isNotEmptyFile();
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
  void aPlaceThatCannotBeWrittenIsNamed() throws Exception {
    Run store = khabar("build", "articles", "--store", "articles/good.txt");
    assertThat(store.exitCode()).isEqualTo(2);
    assertThat(store.err()).contains("good.txt", "--store").doesNotContain("Exception");
    khabar("build", "articles");
    Run export = khabar("export", "-o", "articles");
    assertThat(export.exitCode()).isEqualTo(2);
    assertThat(export.err()).contains("articles is a folder");
    assertThat(articles).isDirectory();
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

  @Test
  void outputThatCannotBeWrittenIsNoSuccess() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "a system with " + full);
    khabar("build", "articles");
    for (String command :
        List.of("export", "query incidents", "queries", "extract articles", "build --help")) {
      Run run = PackedJar.runInto(full, folder, command.split(" "));
      assertThat(run.exitCode()).as(command).isEqualTo(2);
      assertThat(run.err())
          .contains("Standard output cannot be written: No space left", "not whole")
          .doesNotContain("Exception", "statements");
    }
  }
}
