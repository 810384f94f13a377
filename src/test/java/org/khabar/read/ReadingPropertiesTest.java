package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.khabar.model.Article;
import org.khabar.model.PartKind;
import org.khabar.model.ReadOutcome;
import org.khabar.model.Span;
import org.khabar.model.TextPart;

/** What holds whatever the input is. */
class ReadingPropertiesTest {
  @Property(tries = 300)
  void noBytesFail(@ForAll @Size(max = 300) byte[] bytes, @ForAll boolean controls)
      throws IOException {
    for (int i = 0; i < bytes.length && !controls; i++) {
      bytes[i] = bytes[i] >= 0 && bytes[i] < ' ' ? (byte) '\n' : bytes[i];
    }
    for (String name : List.of("a.txt", "a.md", "a.jsonl", "articles.csv")) {
      read(name, bytes).forEach(ReadingPropertiesTest::check);
    }
  }

  @Example
  void aBadByteBehindAZeroStandsInTheText() throws IOException {
    noBytesFail(new byte[] {0, -1}, true);
    noBytesFail(new byte[] {'a', 0, 0, 'b', -15, 0, 'c'}, true);
  }

  @Property(tries = 1000)
  void partsCoverTheTextInOrder(@ForAll("texts") String text) {
    Article article =
        new ArticleMaker().make("a", "a.md", Lines.of(text), Metadata.NONE, new ProblemLog("a.md"));
    checkParts(article);
  }

  @Property(tries = 300)
  void theTextIsWhatFollowsTheFrontMatter(@ForAll("texts") String text) throws IOException {
    String file = "---\ntitle: Raid on River Camp\n---\n" + text;
    for (ReadOutcome outcome : read("a.txt", file.getBytes(StandardCharsets.UTF_8))) {
      if (outcome instanceof ReadOutcome.Read read) {
        assertThat(read.article().text()).isEqualTo(text);
        checkParts(read.article());
      }
    }
  }

  /** Texts put together from what the finders look for. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Raid on River Camp",
            "By",
            "By Amna Rahmat",
            "Amna Rahmat",
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "Amna Rahmat is a writer. ",
            "KARACHI, 18 FEB 90 (DPA) -- [TEXT] ",
            "# ",
            "**",
            "- ",
            "x",
            "Leave a Reply",
            "Share this",
            "Two men were held by the police in the old town.",
            "…",
            "[",
            "](b)",
            "\u00a0",
            "\ud83d\ude00",
            "The camp was",
            "Photo: x",
            "\r",
            "\u200b",
            "_")
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  private static List<ReadOutcome> read(String name, byte[] bytes) throws IOException {
    Path folder = Files.createTempDirectory("khabar-read");
    Path file = Files.write(folder.resolve(name), bytes);
    try (Stream<ReadOutcome> outcomes = new ArticleReader().read(List.of(folder))) {
      return outcomes.toList();
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
  }

  private static void check(ReadOutcome outcome) {
    if (outcome instanceof ReadOutcome.Read read) {
      checkParts(read.article());
    }
  }

  private static void checkParts(Article article) {
    String text = article.text();
    int read = 0;
    for (TextPart part : article.parts()) {
      assertThat(part.span().length() + part.meant().length()).isPositive();
      assertBlank(text, read, part.span().begin());
      read = part.span().end();
      if (part.kind() != PartKind.DAMAGE) {
        assertThat(Lines.trim(text, part.span().begin(), read)).isEqualTo(part.span());
      }
    }
    assertBlank(text, read, text.length());
    article
        .problems()
        .forEach(
            problem ->
                problem
                    .span()
                    .ifPresent(
                        span ->
                            assertThat(new Span(0, text.length()).contains(span))
                                .as("%s in %s", problem, text)
                                .isTrue()));
  }

  private static void assertBlank(String text, int from, int to) {
    assertThat(from).as("parts overlap in %s", text).isLessThanOrEqualTo(to);
    assertThat(Lines.trim(text, from, to).length()).as("unread words in %s", text).isZero();
  }
}
