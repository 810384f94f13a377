package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.model.Article;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.model.UncertainDate;

class JsonTest extends ReadTestCase {
  @Test
  void everyElementOfAListIsAnArticle() {
    write(
        "wire.json",
        """
        [
          {"title": "First", "text": "One shot was fired.", "published": "2023-02-18"},
          {"id": "b", "text": "Two shots were fired."}
        ]
        """);
    List<Article> articles = articles(folder);
    assertThat(articles).extracting(Article::id).containsExactly("wire.json#1", "b");
    assertThat(articles).extracting(Article::source).containsOnly("wire.json");
    assertThat(articles.get(0).title()).contains("First");
    assertThat(articles.get(0).published().map(UncertainDate::edtf)).contains("2023-02-18");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"status\": \"ok\", \"articles\": [{\"content\": \"One.\"}, {\"content\": \"Two.\"}]}",
        "{\"response\": {\"total\": 2, \"results\": [{\"body\": \"One.\"}, {\"body\": \"Two.\"}]}}",
        "{\"items\": [{\"text\": \"One.\", \"authors\": [{\"name\": \"A\"}]}, {\"text\": \"Two.\"}], \"x\": [1]}",
        "[{\"text\": \"One.\"},\n{\"text\": \"Two.\"}]",
        "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}",
        "{\n\"text\": \"One.\"\n}\n{\n\"text\": \"Two.\"\n}"
      })
  void listsAreFoundWhereverTheyStand(String json) {
    assertThat(articles(write("a.txt", json)))
        .extracting(Article::text)
        .containsExactly("One.", "Two.");
  }

  @Test
  void oneObjectIsOneArticle() {
    Article article =
        article(
            write(
                "folder/page.json",
                """
                {
                  "headline": {"main": "x", "name": "Post attacked"},
                  "author": [{"name": "A. B. Cee"}, "D. Eff"],
                  "body": ["Gunmen attacked a post.", "Two were killed."],
                  "source": {"name": "Daily Sample"}
                }
                """));
    assertThat(article.id()).isEqualTo("page");
    assertThat(article.title()).contains("Post attacked");
    assertThat(article.authors()).containsExactly("A. B. Cee", "D. Eff");
    assertThat(article.text()).isEqualTo("Gunmen attacked a post.\n\nTwo were killed.");
    assertThat(article.publisher()).contains("Daily Sample");
  }

  @Test
  void htmlInABodyIsReadAndTextIsTakenAsItIs() {
    write(
        "a.json",
        """
        [{"content": "<p>Gunmen attacked a post.</p><p>Two were killed &amp; one hurt.</p>"},
         {"content": {"rendered": "<p>The third was held.</p>"}, "title": {"rendered": "Held"}},
         {"text": "<p>As it is.</p>"},
         {"content_html": "A bare line."}]
        """);
    assertThat(articles(folder))
        .extracting(Article::text)
        .containsExactly(
            "Gunmen attacked a post.\n\nTwo were killed & one hurt.",
            "The third was held.",
            "<p>As it is.</p>",
            "A bare line.");
  }

  @Test
  void aUsersOwnNamesAreTaken() {
    write(
        "a.json",
        """
        [{"fields": {"bodyText": "Gunmen attacked.", "standfirst": "x"}, "webTitle": "Raid", "title": "No"}]
        """);
    ReadOptions options = named(Map.of("text", "fields.bodyText", "title", "webTitle"));
    assertThat(articles(new ArticleReader(options), folder))
        .singleElement()
        .satisfies(
            article -> {
              assertThat(article.text()).isEqualTo("Gunmen attacked.");
              assertThat(article.title()).contains("Raid");
            });
  }

  @Test
  void whatIsNoArticleIsNamedWithItsLine() {
    write(
        "a.json",
        "[\n{\"text\": \"One.\"},\n7,\n[{\"text\": \"No.\"}],\n{\"title\": \"T\"},\n{\"text\": \"Two.\"}\n]");
    assertThat(articles(folder)).extracting(Article::text).containsExactly("One.", "Two.");
    assertThat(leftOut(folder))
        .extracting(problem -> problem.code() + ":" + problem.line().orElse(0))
        .containsExactly("BAD_LINE:3", "BAD_LINE:4", "BAD_LINE:5");
  }

  @Test
  void aListThatBreaksOffIsReadUpToThere() {
    write("a.json", "[{\"text\": \"One.\"},\n{\"text\": \"Two.\"},\n{\"text\": \"Thr");
    write("b.txt", "Another.");
    assertThat(articles(folder))
        .extracting(Article::text)
        .containsExactly("One.", "Two.", "Another.");
    assertThat(leftOut(folder))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.BAD_LINE);
              assertThat(problem.source()).isEqualTo("a.json");
              assertThat(problem.line()).hasValue(3);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"x\": \"LONG\"",
        "\"x\": \"LONG\", \"text\": \"]}, [{\"",
        "\"x\": \"LONG\\\"}, {\\\\\"",
        "\"x\": [{\"y\": [\"LONG\", \"LONG\"]}, 1], \"text\": \"No.\"",
      })
  void anElementOverTheBoundIsPassedOver(String fields) {
    String element = "{" + fields.replace("LONG", "long\u00e9 ".repeat(30_000)) + "}";
    String list = "[\n{\"text\": \"One.\"},\r\n" + element + ",\n{\"text\": \"Two.\"}\n,7]";
    for (String json :
        List.of(list, "{\"a\": {\"b\": 1}, \"response\": {\"results\": " + list + ", \"c\": 1}}")) {
      write("a.json", json);
      assertThat(outcomes(bounded(1000), folder))
          .containsExactly("One.", "TOO_LONG a.json", "Two.", "BAD_LINE a.json");
      assertThat(leftOut(bounded(1000), folder))
          .extracting(problem -> problem.line().orElse(0))
          .containsExactly(3, 5);
    }
  }

  @Test
  void aBareTextOverTheBoundIsPassedOver() {
    write(
        "a.json",
        "[{\"text\": \"One.\"},\n\"" + "[ ".repeat(90_000) + "\",\n{\"text\": \"Two.\"}]");
    assertThat(outcomes(bounded(1000), folder)).containsExactly("One.", "TOO_LONG a.json", "Two.");
  }

  @Test
  void anArticleOverTheBoundIsReportedOnce() {
    String text = "\"text\": \"" + "long ".repeat(90_000) + "\"";
    write(
        "a.json", "{\"title\": \"A\",\n" + text + ",\n\"x\": {\"y\": [1]}}\n{\"text\": \"Two.\"}");
    assertThat(outcomes(bounded(1000), folder)).containsExactly("TOO_LONG a.json", "Two.");
    assertThat(leftOut(bounded(1000), folder))
        .extracting(problem -> problem.line().orElse(0))
        .containsExactly(2);
  }

  @Test
  void anElementOverTheBoundThatBreaksOffEndsTheList() {
    write("a.json", "[{\"text\": \"One.\"}, {\"x\": \"" + "long ".repeat(90_000));
    write("b.txt", "Another.");
    assertThat(outcomes(bounded(1000), folder))
        .containsExactly("One.", "TOO_LONG a.json", "Another.");
  }

  @Test
  void aTextOverTheUsualBoundIsPassedOver() {
    String text = "long ".repeat(ArticleReader.LONGEST / 4);
    write("a.json", "[{\"text\": \"" + text + "\"}, {\"text\": \"Two.\"}]");
    assertThat(outcomes(new ArticleReader(), folder)).containsExactly("TOO_LONG a.json", "Two.");
  }

  @Test
  void bytesThatAreNoUtf8AreRepairedAndReported() {
    Article article =
        article(
            write(
                "a.json",
                "[{\"text\": \"The caf\u00e9 was bombed.\"}]"
                    .getBytes(StandardCharsets.ISO_8859_1)));
    assertThat(article.text()).isEqualTo("The caf\u00e9 was bombed.");
    assertThat(problems(article, ProblemCode.ENCODING_REPAIRED)).hasSize(1);
  }

  @Test
  void utf16IsRead() {
    byte[] bytes = "\uFEFF[{\"text\": \"The caf\u00e9.\"}]".getBytes(StandardCharsets.UTF_16LE);
    assertThat(article(write("a.json", bytes)).text()).isEqualTo("The caf\u00e9.");
    byte[] lines =
        "\uFEFF{\"text\": \"A.\"}\n{\"text\": \"B.\"}".getBytes(StandardCharsets.UTF_16BE);
    assertThat(articles(write("a.jsonl", lines)))
        .extracting(Article::text)
        .containsExactly("A.", "B.");
  }

  @Test
  void deepAndWideObjectsAreReadInPassing() {
    String deep = "[".repeat(900) + "]".repeat(900);
    String wide = "[" + "[],".repeat(100_000) + "[]]";
    write("a.json", "[{\"x\": " + deep + ", \"y\": " + wide + ", \"text\": \"One.\"}]");
    assertThat(article(folder.resolve("a.json")).text()).isEqualTo("One.");
  }

  @Test
  void nestingWithoutEndIsABadLine() {
    write("a.json", "[{\"x\": " + "[".repeat(100_000));
    assertThat(leftOut(folder)).extracting(Problem::code).containsExactly(ProblemCode.BAD_LINE);
  }

  private static ReadOptions named(Map<String, String> names) {
    ReadOptions all = ReadOptions.ALL;
    return new ReadOptions(
        all.longest(),
        all.limit(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        names,
        all.standardInput());
  }
}
