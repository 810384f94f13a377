package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.model.Article;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.model.ReadOutcome;

class BadInputTest extends ReadTestCase {
  private static final String TEXT = "A shot was fired at a police post on Saturday.\n";

  @Test
  void aMissingInputIsNamedBeforeAnythingIsRead() {
    Path missing = folder.resolve("missing");
    assertThatExceptionOfType(KhabarException.class)
        .isThrownBy(() -> read(write("a.txt", TEXT), missing))
        .withMessageContaining("missing")
        .satisfies(failure -> assertThat(failure.code()).isEqualTo(ErrorCode.INPUT_MISSING));
  }

  @Test
  void aFolderWithoutArticlesGivesNothing() {
    write("README.md", TEXT);
    write(".hidden/a.txt", TEXT);
    write(".b.txt", TEXT);
    assertThat(read(folder)).isEmpty();
    assertThat(new ArticleReader().expected(List.of(folder))).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\n", "\uFEFF", "---\ntitle: Only this\n---\n\n"})
  void anEmptyTextIsLeftOut(String text) {
    assertLeftOut(write("a.txt", text), ProblemCode.EMPTY);
  }

  @Test
  void binaryDataIsLeftOut() {
    assertLeftOut(write("a.txt", new byte[] {'a', 0, 0, 0, 'b', 1, 0, 0}), ProblemCode.BINARY);
    assertLeftOut(write("b.md", new byte[] {1, 2, 3, 4, 'a', 'b'}), ProblemCode.BINARY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.pdf", "a.css", "a.docx", "a.xml"})
  void otherFormatsAreLeftOutByTheirNames(String name) {
    assertLeftOut(write(name, TEXT), ProblemCode.UNKNOWN_FORMAT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0'?><opml/>",
        "\uFEFF<?xml version='1.0'?>",
        "%PDF-1.7",
        "{\\rtf1 x}"
      })
  void otherFormatsAreLeftOutByTheirContent(String content) {
    assertLeftOut(write("a.txt", content), ProblemCode.UNKNOWN_FORMAT);
  }

  @Test
  void aWebPageWithoutAnArticleIsEmpty() {
    assertLeftOut(write("a.txt", "\n <html lang='en'><nav>Home</nav>"), ProblemCode.EMPTY);
    assertLeftOut(write("b.html", ""), ProblemCode.EMPTY);
  }

  @Test
  void aTextOverTheBoundIsLeftOut() {
    Path file = write("a.txt", TEXT.repeat(10));
    assertThat(read(bounded(10 * TEXT.length()), file))
        .singleElement()
        .isInstanceOf(ReadOutcome.Read.class);
    assertThat(read(bounded(10 * TEXT.length() - 1), file))
        .singleElement()
        .isInstanceOfSatisfying(
            ReadOutcome.LeftOut.class,
            left -> assertThat(left.problem().code()).isEqualTo(ProblemCode.TOO_LONG));
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() {
    write("a.txt", TEXT);
    write("b.txt", new byte[] {0});
    write("c/d.txt", "Another text.");
    assertThat(read(folder)).hasSize(3);
    assertThat(articles(folder)).extracting(Article::id).containsExactly("a", "c/d");
  }

  @Test
  void aFileThatVanishesIsReported() throws IOException {
    write("a.txt", TEXT);
    Path vanishing = write("b.txt", TEXT + "More.");
    write("c.txt", TEXT + "Still more.");
    try (ArticleSource files = new FolderSource(folder, "", new Sources(ReadOptions.ALL))) {
      assertThat(next(files)).isInstanceOf(ReadOutcome.Read.class);
      Files.delete(vanishing);
      assertThat(next(files))
          .isInstanceOfSatisfying(
              ReadOutcome.LeftOut.class,
              left -> {
                assertThat(left.problem().code()).isEqualTo(ProblemCode.UNREADABLE);
                assertThat(left.problem().source()).isEqualTo("b.txt");
              });
      assertThat(next(files)).isInstanceOf(ReadOutcome.Read.class);
      assertThat(files.next()).isEmpty();
    }
  }

  private static ReadOutcome next(ArticleSource source) throws IOException {
    return source.next().orElseThrow().read();
  }

  @Test
  void aFileThatMayNotBeReadIsReported() {
    Path file = write("a.txt", TEXT);
    assumeThat(file.toFile().setReadable(false) && !Files.isReadable(file))
        .as("rights that hold for this user")
        .isTrue();
    assertLeftOut(file, ProblemCode.UNREADABLE);
  }

  @Test
  void linksThatLeadInACircleEnd() throws IOException {
    write("a/b.txt", TEXT);
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("a/nowhere.txt"), folder.resolve("none"));
    assertThat(articles(folder)).extracting(Article::id).containsExactly("a/b");
    assertThat(leftOut(folder)).extracting(Problem::code).containsExactly(ProblemCode.UNREADABLE);
  }

  @Test
  void windows1252IsReadAndReportedWithItsLine() {
    byte[] bytes = "Title\n\nCaf\u00e9 \u2013 blast.".getBytes(Charset.forName("windows-1252"));
    Article article = article(write("a.txt", bytes));
    assertThat(article.text()).endsWith("Caf\u00e9 \u2013 blast.");
    assertThat(problems(article, ProblemCode.ENCODING_REPAIRED))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).hasValue(3);
              assertThat(problem.span().orElseThrow().in(article.text())).isEqualTo("\u00e9");
              assertThat(problem.message()).contains("2 bytes");
            });
  }

  @Test
  void oneBadByteDoesNotSpoilTheRestOfUtf8() {
    byte[] bytes = "P\u00e9t\u00e9? said.".getBytes(StandardCharsets.UTF_8);
    bytes[6] = (byte) 0x93;
    assertThat(article(write("a.txt", bytes)).text()).isEqualTo("P\u00e9t\u00e9\u201c said.");
  }

  @Test
  void utf16IsReadByItsMark() {
    assertThat(
            article(write("a.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))).text())
        .isEqualTo(TEXT);
    assertThat(
            article(write("a.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE))).text())
        .isEqualTo(TEXT);
  }

  private void assertLeftOut(Path file, ProblemCode code) {
    assertThat(leftOut(file))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.source()).isEqualTo(file.getFileName().toString());
              assertThat(problem.message()).endsWith(".");
              assertThat(problem.remedy()).endsWith(".");
            });
  }
}
