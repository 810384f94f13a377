package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.model.ReadOutcome;

/** Small articles in folders: what is read of each stands in its {@code expected.txt}. */
class ArticleCasesTest {
  private static final Path CASES = Path.of("src/test/resources/org/khabar/read/cases");

  @ParameterizedTest
  @MethodSource("cases")
  void isReadAsExpected(Path folder) throws IOException {
    Path article =
        Files.exists(folder.resolve("article.md"))
            ? folder.resolve("article.md")
            : folder.resolve("article.txt");
    try (Stream<ReadOutcome> outcomes = new ArticleReader().read(List.of(article))) {
      ReadOutcome.Read read = (ReadOutcome.Read) outcomes.findFirst().orElseThrow();
      assertThat(ArticleText.of(read.article()))
          .isEqualTo(Files.readString(folder.resolve("expected.txt")));
    }
  }

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      List<Path> cases = folders.sorted().toList();
      assertThat(cases).hasSizeGreaterThan(10);
      return cases;
    }
  }
}
