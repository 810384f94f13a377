package org.khabar.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.Article;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.model.ReadOutcome;

/** A folder that is empty before each test, and short ways to fill and read it. */
abstract class ReadTestCase {
  @TempDir Path folder = Path.of("");

  Path write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path write(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.write(file, bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  List<ReadOutcome> read(Path... inputs) {
    return read(new ArticleReader(), inputs);
  }

  static List<ReadOutcome> read(ArticleReader reader, Path... inputs) {
    try (Stream<ReadOutcome> outcomes = reader.read(List.of(inputs))) {
      return outcomes.toList();
    }
  }

  /** A reader of articles up to so many bytes. */
  static ArticleReader bounded(int longest) {
    return new ArticleReader(options(longest, InputStream.nullInputStream()));
  }

  /** Everything up to so many bytes, with this on standard input. */
  static ReadOptions options(int longest, InputStream standardInput) {
    return new ReadOptions(
        longest,
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        standardInput);
  }

  /** The one article of the inputs. */
  Article article(Path... inputs) {
    List<Article> articles = articles(inputs);
    if (articles.size() != 1) {
      throw new AssertionError("not one article: " + read(inputs));
    }
    return articles.get(0);
  }

  List<Article> articles(Path... inputs) {
    return articles(new ArticleReader(), inputs);
  }

  static List<Article> articles(ArticleReader reader, Path... inputs) {
    return read(reader, inputs).stream()
        .filter(ReadOutcome.Read.class::isInstance)
        .map(outcome -> ((ReadOutcome.Read) outcome).article())
        .toList();
  }

  /** Of each article its text, of each refusal its code and its source. */
  static List<String> outcomes(ArticleReader reader, Path... inputs) {
    return read(reader, inputs).stream()
        .map(
            outcome ->
                outcome instanceof ReadOutcome.Read read
                    ? read.article().text()
                    : said(((ReadOutcome.LeftOut) outcome).problem()))
        .toList();
  }

  private static String said(Problem problem) {
    return problem.code() + " " + problem.source();
  }

  /** Why inputs gave no article. */
  List<Problem> leftOut(Path... inputs) {
    return leftOut(new ArticleReader(), inputs);
  }

  static List<Problem> leftOut(ArticleReader reader, Path... inputs) {
    return read(reader, inputs).stream()
        .filter(ReadOutcome.LeftOut.class::isInstance)
        .map(outcome -> ((ReadOutcome.LeftOut) outcome).problem())
        .toList();
  }

  static List<Problem> problems(Article article, ProblemCode code) {
    return article.problems().stream().filter(problem -> problem.code() == code).toList();
  }
}
