package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabar.model.Article;
import org.khabar.model.PartKind;
import org.khabar.model.ProblemCode;
import org.khabar.model.ReadOutcome;
import org.khabar.model.TextPart;
import org.khabar.model.UncertainDate;

class JsonLinesTest extends ReadTestCase {
  @Test
  void everyLineIsAnArticle() {
    write(
        "wire/day.jsonl",
        """
        {"id": 7, "text": " One.\\n", "title": "First", "authors": ["A. B. Cee", "D. Eff"], "x": {}}

        {"text": "Two.", "published": "2023-02-18T23:30:00+05:00", "authors": "G. H. Eye", "url": null}
        """);
    List<Article> articles = articles(folder);
    assertThat(articles).extracting(Article::id).containsExactly("7", "wire/day.jsonl#3");
    assertThat(articles).extracting(Article::source).containsOnly("wire/day.jsonl");
    assertThat(articles).extracting(Article::text).containsExactly(" One.\n", "Two.");
    assertThat(articles.get(0).authors()).containsExactly("A. B. Cee", "D. Eff");
    assertThat(articles.get(1).authors()).containsExactly("G. H. Eye");
    assertThat(articles.get(1).published().map(UncertainDate::edtf)).contains("2023-02-18");
    assertThat(articles.get(1).url()).isEmpty();
    assertThat(new ArticleReader().expected(List.of(folder))).hasValue(3);
  }

  @Test
  void partsAreFoundInItsText() {
    Article article =
        article(
            write("a.jsonl", "{\"text\": \"LIMA, 4 FEB 90 (EFE) -- [TEXT] A BOMB WENT OFF.\"}"));
    assertThat(article.parts())
        .extracting(TextPart::kind)
        .containsExactly(PartKind.DATELINE, PartKind.BODY);
    assertThat(article.published().map(UncertainDate::edtf)).contains("1990-02-04");
  }

  @Test
  void theNamesOfOtherProgramsAreKnown() {
    Article article =
        article(
            write(
                "a.jsonl",
                """
                {"Headline": "Post attacked", "content": "Gunmen attacked.", "publishedAt": \
                "2023-02-18T10:00:00Z", "author": null, "byline": "A. B. Cee", \
                "source": {"id": null, "name": "Daily Sample"}, "link": "https://s.example/1"}
                """));
    assertThat(article.text()).isEqualTo("Gunmen attacked.");
    assertThat(article.title()).contains("Post attacked");
    assertThat(article.published().map(UncertainDate::edtf)).contains("2023-02-18");
    assertThat(article.authors()).containsExactly("A. B. Cee");
    assertThat(article.publisher()).contains("Daily Sample");
    assertThat(article.url()).contains("https://s.example/1");
  }

  @Test
  void badLinesAreReportedAndTheOthersRead() {
    write(
        "a.jsonl",
        """
        {"text": "One."}
        {"text": "Two."
        [1]
        {"title": "No text"}
        {"text": 5}
        {"text": "  "}
        {"text": "Three."} {"text": "Four."}
        {"text": "Five.", "published": "soon"}
        """);
    assertThat(articles(folder)).extracting(Article::text).containsExactly("One.", "Five.");
    assertThat(leftOut(folder))
        .extracting(problem -> problem.code() + ":" + problem.line().orElse(0))
        .containsExactly(
            "BAD_LINE:2", "BAD_LINE:3", "BAD_LINE:4", "BAD_LINE:5", "EMPTY:6", "BAD_LINE:7");
    assertThat(problems(articles(folder).get(1), ProblemCode.BAD_METADATA))
        .extracting(problem -> problem.line().orElse(0))
        .containsExactly(8);
  }

  @Test
  void whatIsWrongWithAnArticleHasItsLine() {
    write("a.jsonl", "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n");
    assertThat(articles(folder))
        .flatExtracting(article -> problems(article, ProblemCode.NO_DATE))
        .extracting(problem -> problem.line().orElse(0))
        .containsExactly(1, 2);
  }

  @Test
  void whatIsNearlyJsonIsRead() {
    write("a.jsonl", "{\"text\": \"A\tbomb\\u0000.\", \"published\": \"2023\",}\n");
    Article article = article(folder);
    assertThat(article.text()).isEqualTo("A\tbomb\uFFFD.");
    assertThat(problems(article, ProblemCode.ENCODING_REPAIRED)).hasSize(1);
    assertThat(leftOut(folder)).isEmpty();
  }

  @Test
  void whatIsNoArticleIsSaidInTheUsersWords() {
    write("a.jsonl", "{\"title\": \"Two\"}\n" + "{\"a\":".repeat(5000) + "\n{5}\n");
    assertThat(leftOut(folder))
        .satisfiesExactly(
            noText -> {
              assertThat(noText.message()).contains("a.jsonl#1");
              assertThat(noText.remedy()).contains("--map text=");
            },
            deep ->
                assertThat(deep.message()).isEqualTo("The line is no JSON: it is nested too deep."),
            bad -> assertThat(bad.remedy()).doesNotContain("--map"));
  }

  @Test
  void aLineOverTheBoundIsPassedOver() {
    String line = "{\"text\": \"" + "long ".repeat(50) + "\"}\n";
    write("a.jsonl", "{\"text\": \"One.\"}\n" + line + "{\"text\": \"Two.\"}");
    List<ReadOutcome> outcomes = read(bounded(100), folder);
    assertThat(outcomes).hasSize(3);
    assertThat(outcomes.get(1))
        .isInstanceOfSatisfying(
            ReadOutcome.LeftOut.class,
            left -> {
              assertThat(left.problem().code()).isEqualTo(ProblemCode.TOO_LONG);
              assertThat(left.problem().line()).hasValue(2);
            });
  }

  @Test
  void halfCharactersAreReplacedAndReported() {
    Article article = article(write("a.jsonl", "{\"text\": \"A \\ud83d shot \\ud83d\\ude00.\"}"));
    assertThat(article.text()).isEqualTo("A \uFFFD shot \ud83d\ude00.");
    assertThat(problems(article, ProblemCode.ENCODING_REPAIRED)).hasSize(1);
  }

  @Test
  void linesAreReadOneByOne() {
    write("a.jsonl", "{\"text\": \"One.\"}\n".repeat(2) + "{\"text\": \"Two.\"}\n");
    try (Stream<ReadOutcome> outcomes = new ArticleReader().read(List.of(folder))) {
      assertThat(outcomes.limit(2).toList())
          .last()
          .isInstanceOfSatisfying(
              ReadOutcome.Copy.class,
              copy -> assertThat(copy.problem().code()).isEqualTo(ProblemCode.DUPLICATE));
    }
  }
}
