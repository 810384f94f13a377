package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.khabar.model.Article;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import org.khabar.model.ProblemCode;
import org.khabar.model.ReadOutcome;

/** What of the inputs is read: patterns, standard input, the options. */
class SelectedInputsTest extends ReadTestCase {
  @Test
  void patternsStandForAllTheyMatch() {
    write("archive/a.txt", "One.");
    write("archive/2023/b.txt", "Two.");
    write("archive/2023/02/c.txt", "Three.");
    write("archive/2023/02/d.html", "<p>Four went off in the old town.</p>");
    write("archive/.hidden/e.txt", "Five.");
    assertThat(ids("archive/**/*.txt")).containsExactly("2023/02/c", "2023/b", "a");
    assertThat(ids("archive/*/b.*")).containsExactly("2023/b");
    assertThat(ids("archive/2023/0?/[cx].{txt,md}")).containsExactly("02/c");
    assertThat(ids("archive/20*")).containsExactly("2023/02/c", "2023/02/d", "2023/b");
    assertThat(ids("archive/**")).hasSize(4);
  }

  @Test
  void aFileWithWildcardsInItsNameIsTakenAsItIs() {
    write("[a].txt", "One.");
    write("a.txt", "Two.");
    assertThat(ids("[a].txt")).containsExactly("[a]");
  }

  @Test
  void aPatternThatMatchesNothingIsSaid() {
    assertThatExceptionOfType(KhabarException.class)
        .isThrownBy(() -> ids("*.html"))
        .withMessageContaining("*.html")
        .satisfies(failure -> assertThat(failure.code()).isEqualTo(ErrorCode.INPUT_MISSING));
  }

  private List<String> ids(String pattern) {
    return articles(Path.of(folder + "/" + pattern)).stream().map(Article::id).toList();
  }

  @Test
  void standardInputIsReadWhateverItIs() throws IOException {
    assertThat(fromStandardInput("A shot was fired.".getBytes(StandardCharsets.UTF_8)))
        .extracting(Article::id)
        .containsExactly("stdin");
    assertThat(
            fromStandardInput(
                "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n".getBytes(StandardCharsets.UTF_8)))
        .extracting(Article::id)
        .containsExactly("stdin#1", "stdin#2");
    assertThat(fromStandardInput(Packed.zip("a.txt", "One.")))
        .extracting(Article::source)
        .containsExactly("stdin/a.txt");
  }

  private static List<Article> fromStandardInput(byte[] bytes) {
    ArticleReader reader =
        new ArticleReader(options(ArticleReader.LONGEST, new ByteArrayInputStream(bytes)));
    assertThat(reader.expected(List.of(Path.of("-")))).isEmpty();
    return articles(reader, Path.of("-"));
  }

  @Test
  void noMoreArticlesThanTheLimitAreRead() {
    write(
        "a.jsonl",
        "{\"text\": \"One.\"}\n{\"text\":\n{\"text\": \"Two.\"}\n{\"text\": \"Three.\"}\n");
    ArticleReader reader =
        reader(OptionalLong.of(2), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(outcomes(reader, folder)).containsExactly("One.", "BAD_LINE a.jsonl", "Two.");
    assertThat(reader.expected(List.of(folder))).hasValue(2);
  }

  @Test
  void articlesOfOtherTimesArePassedOver() {
    for (String date : List.of("2023-01-31", "2023-02-01", "2023-02", "2023-03-01", "2023")) {
      write(date + ".txt", "---\npublished: " + date + "\n---\nOn " + date + " a shot was fired.");
    }
    write("undated.txt", "A shot was fired.");
    assertThat(kept("2023-02-01", "2023-02-28"))
        .containsExactly("2023-02-01", "2023-02", "2023", "NO_DATE undated");
    assertThat(kept("2023-02-15", ""))
        .containsExactly("2023-02", "2023-03-01", "2023", "NO_DATE undated");
    assertThat(kept("", "2023-01-31")).containsExactly("2023-01-31", "2023", "NO_DATE undated");
    assertThat(kept("", "")).contains("undated").hasSize(6);
  }

  private List<String> kept(String since, String until) {
    ArticleReader reader = reader(OptionalLong.empty(), day(since), day(until), Optional.empty());
    return read(reader, folder).stream()
        .map(
            outcome ->
                outcome instanceof ReadOutcome.Read read
                    ? read.article().id()
                    : ((ReadOutcome.LeftOut) outcome).problem().code()
                        + " "
                        + Sources.withoutExtension(
                            ((ReadOutcome.LeftOut) outcome).problem().source()))
        .toList();
  }

  private static Optional<LocalDate> day(String day) {
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }

  @Test
  void articlesInOtherLanguagesArePassedOver() {
    write("en.txt", "A shot was fired at the police post on Saturday, and two men were killed.");
    write(
        "fr.txt",
        "Deux hommes ont été tués dans une attaque contre un poste de police, et les autorités ont dit que la ville est calme.");
    assertThat(
            articles(
                reader(OptionalLong.empty(), Optional.empty(), Optional.empty(), Optional.of("FR")),
                folder))
        .extracting(Article::id)
        .containsExactly("fr");
  }

  private static ArticleReader reader(
      OptionalLong limit,
      Optional<LocalDate> since,
      Optional<LocalDate> until,
      Optional<String> language) {
    return new ArticleReader(
        new ReadOptions(
            ArticleReader.LONGEST,
            limit,
            since,
            until,
            language,
            Map.of(),
            InputStream.nullInputStream()));
  }

  @Test
  void theTotalIsEstimatedFromTheFirstLines() {
    String line = "{\"text\": \"A shot was fired.\"}\n";
    write("a.jsonl", line.repeat(10_000));
    assertThat(new ArticleReader().expected(List.of(folder)).orElseThrow())
        .isBetween(9_900L, 10_100L);
  }

  @Test
  void whatABrowserSavedBesideAPageIsPassedOver() {
    write("page.html", "<p>Gunmen attacked a police post near the river.</p>");
    write("page_files/ad.html", "<p>Buy one of these and get another one free of charge.</p>");
    write("page_files/style", "body {}");
    write("other_files/b.txt", "Two.");
    assertThat(articles(folder)).extracting(Article::id).containsExactly("other_files/b", "page");
  }

  @Test
  void programsAndLogsAreNoArticles() {
    write("style.css", "body { color: red }");
    write("run.log", "12:00 started");
    assertThat(leftOut(folder))
        .extracting(problem -> problem.code())
        .containsOnly(ProblemCode.UNKNOWN_FORMAT);
  }
}
