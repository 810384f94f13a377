package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabar.model.Article;
import org.khabar.model.ArticleKind;
import org.khabar.model.PartKind;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.model.ReadOutcome;
import org.khabar.model.UncertainDate;

/** The project's own samples, and two published articles where a folder with them is named. */
class SampleArticlesTest {
  @Test
  void everySampleIsReadAndOnlyTheReadmeIsPassedOver() {
    Map<String, Article> samples = articles(Path.of("seeds"));
    assertThat(samples).hasSize(15).doesNotContainKey("README");
    assertThat(samples.values())
        .allSatisfy(
            sample -> {
              assertThat(sample.publisher())
                  .hasValueSatisfying(name -> assertThat(name).startsWith("Khabar sample "));
              assertThat(sample.language()).isEqualTo("en");
              assertThat(words(sample, PartKind.BODY)).isNotEmpty();
              assertThat(codes(sample)).doesNotContain(ProblemCode.BAD_METADATA);
            });
  }

  @Test
  void theUndatedSampleSaysSoAndTheWireTakesItsDateFromItsDateline() {
    Map<String, Article> samples = articles(Path.of("seeds"));
    assertThat(samples.values().stream().filter(it -> it.published().isEmpty()))
        .singleElement()
        .satisfies(undated -> assertThat(undated.id()).isEqualTo("karachi-undated"))
        .satisfies(undated -> assertThat(codes(undated)).containsExactly(ProblemCode.NO_DATE));
    assertThat(get(samples, "karachi-wire").published().map(UncertainDate::edtf))
        .contains("2023-02-18");
  }

  @Test
  void theDamagedSampleIsReadAndItsDamageReported() {
    Article scrape = get(articles(Path.of("seeds")), "kalabagh-scrape");
    assertThat(words(scrape, PartKind.DAMAGE)).containsExactly("Punjab Attack");
    assertThat(scrape.problems().stream().filter(it -> it.code() == ProblemCode.TEXT_DAMAGED))
        .extracting(Problem::message)
        .hasSize(4)
        .anyMatch(message -> message.contains("headline stands in the middle"))
        .anyMatch(message -> message.contains("second time"))
        .anyMatch(message -> message.contains("no space"))
        .anyMatch(message -> message.contains("breaks off"));
  }

  @Test
  void theEditorialOfARealPaperHasItsHeadlineInAWord() {
    Article article = get(realArticles(), "attack-on-kpo");
    assertThat(article.title()).contains("Attack on KPO");
    assertThat(article.authors()).isEmpty();
    assertThat(words(article, PartKind.DAMAGE)).containsExactly("Attack on KPO");
    assertThat(words(article, PartKind.BODY)).startsWith("Weeks after a dea").hasSize(4);
    assertThat(codes(article)).containsExactly(ProblemCode.TEXT_DAMAGED, ProblemCode.NO_DATE);
    assertThat(article.problems().get(0).line()).hasValue(4);
  }

  @Test
  void theOpinionPieceOfARealPaperHasItsAuthorBelow() {
    Article article = get(realArticles(), "audacious-attack");
    assertThat(article.authors()).containsExactly("Shabbir H. Kazmi");
    assertThat(article.kind()).contains(ArticleKind.OPINION);
    assertThat(words(article, PartKind.BYLINE)).containsExactly("By", "Shabbir H. Kazmi");
    assertThat(words(article, PartKind.BIOGRAPHY))
        .singleElement()
        .satisfies(biography -> assertThat(biography).contains("economic analyst"));
    assertThat(words(article, PartKind.BOILERPLATE)).hasSize(2);
    assertThat(words(article, PartKind.BODY))
        .noneMatch(body -> body.contains("economic analyst") || body.contains("email"));
    assertThat(codes(article)).containsExactly(ProblemCode.BOILERPLATE, ProblemCode.NO_DATE);
  }

  private static Map<String, Article> realArticles() {
    String folder = System.getProperty("khabar.articles", "");
    assumeThat(folder).as("a folder named by -Dkhabar.articles").isNotEmpty();
    return articles(Path.of(folder));
  }

  private static Map<String, Article> articles(Path folder) {
    try (Stream<ReadOutcome> outcomes = new ArticleReader().read(List.of(folder))) {
      return outcomes
          .map(outcome -> ((ReadOutcome.Read) outcome).article())
          .collect(Collectors.toMap(Article::id, Function.identity()));
    }
  }

  private static Article get(Map<String, Article> articles, String id) {
    return Objects.requireNonNull(articles.get(id), id);
  }

  private static List<String> words(Article article, PartKind kind) {
    return article.parts().stream()
        .filter(part -> part.kind() == kind)
        .map(part -> part.span().in(article.text()))
        .toList();
  }

  private static List<ProblemCode> codes(Article article) {
    return article.problems().stream().map(Problem::code).toList();
  }
}
