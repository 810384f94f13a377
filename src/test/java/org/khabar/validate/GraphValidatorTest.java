package org.khabar.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/** What users are told of graphs that do not meet the shapes, and of files that are no graphs. */
class GraphValidatorTest {
  private static final GraphValidator VALIDATOR = new GraphValidator();

  private final Path folder;

  GraphValidatorTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void exampleMeetsTheShapesGraphByGraph() throws URISyntaxException {
    assertThat(VALIDATOR.validateFile(resource("/org/khabar/graph/example.trig"))).isEmpty();
  }

  @Test
  void violationNamesArticleWordsAndValue() throws URISyntaxException {
    List<Violation> violations =
        VALIDATOR.validateFile(resource("/org/khabar/validate/shapes/mention-quote/invalid.ttl"));
    assertThat(violations)
        .containsExactly(
            new Violation(
                "mention-quote",
                "Article \"sample\", \"\uD83D\uDCF0 Two guards were killed.\": The offsets of a"
                    + " mention reproduce its quote. Found: https://example.org/words.",
                "https://example.org/text",
                Optional.empty(),
                Optional.of("https://example.org/words"),
                Optional.of("sample"),
                Optional.of("\uD83D\uDCF0 Two guards were killed.")));
  }

  @Test
  void everyGraphOfAFileIsChecked() throws IOException {
    Path file =
        write(
            "graphs.trig",
            """
            PREFIX kh: <https://w3id.org/khabar/ontology#>
            PREFIX : <https://example.org/>
            :one { :a a kh:Person . }
            :other { :b a kh:Weapon . }
            """);
    assertThat(VALIDATOR.validateFile(file))
        .extracting(Violation::focus)
        .containsExactly("https://example.org/a", "https://example.org/b");
  }

  @Test
  void sameViolationsWhicheverThreadAsks() throws URISyntaxException {
    Path file = resource("/org/khabar/validate/shapes/claim-status/invalid.ttl");
    List<Violation> expected = VALIDATOR.validateFile(file);
    assertThat(
            IntStream.range(0, 64)
                .parallel()
                .mapToObj(unused -> VALIDATOR.validateFile(file))
                .distinct()
                .toList())
        .containsExactly(expected);
  }

  @Test
  void syntaxErrorIsNamedWithItsLine() throws IOException {
    Path file = write("broken.ttl", "<https://example.org/a> <https://example.org/b>\n  .\n");
    assertFails(file, ErrorCode.GRAPH_INVALID, "line: 2");
  }

  @Test
  void missingFileAndUnknownSyntaxAreSaid() throws IOException {
    assertFails(folder.resolve("none.ttl"), ErrorCode.INPUT_MISSING, "none.ttl");
    assertFails(folder, ErrorCode.INPUT_MISSING, "no file");
    assertFails(write("graph.txt", "x"), ErrorCode.BAD_USAGE, "RDF syntax");
  }

  private static void assertFails(Path file, ErrorCode code, String words) {
    assertThatThrownBy(() -> VALIDATOR.validateFile(file))
        .isInstanceOfSatisfying(
            KhabarException.class, failure -> assertThat(failure.code()).isEqualTo(code))
        .hasMessageContaining(words);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(GraphValidatorTest.class.getResource(name)).toURI());
  }
}
