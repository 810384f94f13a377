package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.Article;
import org.khabar.model.ArticleKind;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.model.UncertainDate;

class FrontMatterTest extends ReadTestCase {
  private static final String TEXT = "\r\n A shot was fired.\r\n\r\nNobody was hit.\r\n\r\n";

  @Test
  void anEmptyOneSaysNothing() {
    Article article = article(write("a.txt", "---\n---\nA shot was fired."));
    assertThat(article.text()).isEqualTo("A shot was fired.");
    assertThat(problems(article, ProblemCode.BAD_METADATA)).isEmpty();
  }

  @Test
  void allFieldsAreReadAndTheTextIsLeftAsItIs() {
    Article article =
        article(
            write(
                "day/a.txt",
                """
                ---
                # written by hand
                id: "x 7"
                Title: 'Shots: fired'
                authors: [Amna Rahmat, "Bilal O. Osmani"]
                publisher: Sample Post
                published: 2023-02-18
                url: https://example.org/a?b=c#d
                kind: Interview
                mood: bright
                ---
                """
                    + TEXT));
    assertThat(article.id()).isEqualTo("x 7");
    assertThat(article.source()).isEqualTo("a.txt");
    assertThat(article.title()).contains("Shots: fired");
    assertThat(article.authors()).containsExactly("Amna Rahmat", "Bilal O. Osmani");
    assertThat(article.publisher()).contains("Sample Post");
    assertThat(article.published().map(UncertainDate::edtf)).contains("2023-02-18");
    assertThat(article.url()).contains("https://example.org/a?b=c#d");
    assertThat(article.kind()).contains(ArticleKind.INTERVIEW);
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.problems()).isEmpty();
  }

  @Test
  void aFileWithoutFrontMatterIsAllText() {
    String text = "---\n\nA line of hyphens is no front matter.\n---\n";
    assertThat(article(write("a.txt", text)).text()).isEqualTo(text);
    assertThat(article(write("a.txt", "\uFEFF" + TEXT)).text()).isEqualTo(TEXT);
    assertThat(article(write("a.txt", "\uFEFF---\r\ntitle: T\r\n---\r\n" + TEXT)))
        .satisfies(article -> assertThat(article.text()).isEqualTo(TEXT))
        .satisfies(article -> assertThat(article.title()).contains("T"));
  }

  @Test
  void whatDoesNotParseIsReportedAndItsSimpleLinesKept() {
    Article article =
        article(
            write(
                "a.txt",
                "---\npublished: 2023-02-18\ntitle: Karachi: two held\n---\nTwo were held."));
    assertThat(article.title()).contains("Karachi: two held");
    assertThat(article.published()).isPresent();
    assertThat(article.text()).isEqualTo("Two were held.");
    assertBadLines(article, 3);
  }

  @Test
  void aFrontMatterThatDoesNotEndIsReported() {
    Article article = article(write("a.txt", "---\ntitle: Two held\n\nTwo were held."));
    assertThat(article.title()).contains("Two held");
    assertThat(article.text()).isEqualTo("\nTwo were held.");
    assertBadLines(article, 1);
  }

  @Test
  void aBadDateOrKindIsReportedWithItsLine() {
    Article article =
        article(
            write(
                "a.txt",
                "---\ntitle: Two held\nkind: poem\npublished: 2023-02-30\n---\nTwo were held."));
    assertThat(article.published()).isEmpty();
    assertThat(article.kind()).isEmpty();
    assertThat(problems(article, ProblemCode.BAD_METADATA))
        .extracting(problem -> problem.line().orElse(0))
        .containsExactlyInAnyOrder(3, 4);
    assertThat(problems(article, ProblemCode.NO_DATE)).hasSize(1);
  }

  @Test
  void aliasesAndNestedNonsenseDoNoHarm() {
    String bomb = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n";
    for (String yaml :
        List.of(bomb, "? [a, b]\n: c\ntitle: [[deep, [er]], x]\n", "- a\n- b: c\n")) {
      assertThat(article(write("a.txt", "---\n" + yaml + "---\nTwo were held.")).text())
          .endsWith("Two were held.");
    }
  }

  @Test
  void damageIsLocatedInTheFile() {
    Article article =
        article(
            write("a.txt", "---\ntitle: Two held\n---\nIt was reTwo heldported in the paper.\n"));
    assertThat(problems(article, ProblemCode.TEXT_DAMAGED))
        .extracting(problem -> problem.line().orElse(0))
        .containsExactly(4);
  }

  private static void assertBadLines(Article article, Integer... lines) {
    assertThat(problems(article, ProblemCode.BAD_METADATA))
        .extracting(problem -> problem.line().orElse(0))
        .containsExactly(lines);
    assertThat(article.problems()).extracting(Problem::source).containsOnly("a.txt");
  }
}
