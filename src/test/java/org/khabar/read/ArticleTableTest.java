package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.model.Article;
import org.khabar.model.ProblemCode;
import org.khabar.model.UncertainDate;

class ArticleTableTest extends ReadTestCase {
  @Test
  void everyRowIsAnArticle() {
    write(
        "export.csv",
        """
        Headline,Date,Author,Body,Source,Link
        "Raid, in Quetta",2023-02-18,A. B. Cee; D. Eff,"Gunmen ""raided"" a post.

        Two were killed.",Daily Sample,https://s.example/1

        Second,"Feb 19, 2023",,A bomb went off.,,
        """);
    List<Article> articles = articles(folder);
    assertThat(articles).extracting(Article::id).containsExactly("export.csv#2", "export.csv#6");
    Article first = articles.get(0);
    assertThat(first.title()).contains("Raid, in Quetta");
    assertThat(first.text()).isEqualTo("Gunmen \"raided\" a post.\n\nTwo were killed.");
    assertThat(first.authors()).containsExactly("A. B. Cee", "D. Eff");
    assertThat(first.publisher()).contains("Daily Sample");
    assertThat(first.url()).contains("https://s.example/1");
    assertThat(articles.get(1).published().map(UncertainDate::edtf)).contains("2023-02-19");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theDelimiterIsFoundInTheFirstRow(String delimiter) {
    write(
        "rows", "title,text,published\nRaid,Gunmen attacked.,2023-02-18\n".replace(",", delimiter));
    assertThat(article(folder).title()).contains("Raid");
  }

  @Test
  void aMarkForExcelIsPassedOver() {
    write("a.csv", "\uFEFFsep=;\r\ntitle;text\r\nRaid;Gunmen attacked, they said.\r\n");
    assertThat(article(folder).text()).isEqualTo("Gunmen attacked, they said.");
  }

  @Test
  void excelsUnicodeTextIsRead() {
    byte[] bytes =
        "\uFEFFtitle\ttext\r\nCaf\u00e9\tA bomb.\r\n".getBytes(StandardCharsets.UTF_16LE);
    assertThat(article(write("a.txt", bytes)).title()).contains("Caf\u00e9");
  }

  @Test
  void badRowsAreNamedAndTheOthersRead() {
    write(
        "a.csv",
        """
        title,text
        One,"A shot was fired."
        Two,"No quote ends this
        Three,a,b
        Four,"A ""second"" shot" was fired.
        Five,
        Six,5" shells were found.
        """);
    assertThat(articles(folder))
        .extracting(article -> article.title().orElse("") + ": " + article.text())
        .containsExactly(
            "One: A shot was fired.",
            "Two: No quote ends this",
            "Four: A \"second\" shot was fired.",
            "Six: 5\" shells were found.");
    assertThat(leftOut(folder))
        .extracting(problem -> problem.code() + ":" + problem.line().orElse(0))
        .containsExactly("BAD_LINE:4", "EMPTY:6");
    assertThat(articles(folder).stream().flatMap(it -> it.problems().stream()))
        .filteredOn(problem -> problem.code() == ProblemCode.TEXT_DAMAGED)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).hasValue(3);
              assertThat(problem.message()).contains("quote");
            });
  }

  @Test
  void aQuoteThatIsNeverClosedSpoilsItsOwnRow() {
    StringBuilder rows = new StringBuilder("title,text\nOne,\"No end\n");
    for (int i = 0; i < 5000; i++) {
      rows.append("T,Shot ").append(i).append(" was fired.\n");
    }
    write("a.csv", rows.toString());
    assertThat(articles(folder)).hasSize(5001);
  }

  @Test
  void aTableWithoutTextSaysWhichColumnsItHas() {
    write("a.csv", "name,age\nA,7\n");
    assertThat(leftOut(folder))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FORMAT);
              assertThat(problem.message()).contains("name, age");
              assertThat(problem.remedy()).contains("--map");
            });
  }

  @Test
  void aTableOfArticlesMayHaveTheNameOfTheTableOfMetadata() {
    write("articles.csv", "title,text\nRaid,Gunmen attacked.\n");
    assertThat(article(folder).title()).contains("Raid");
  }

  @Test
  void prosePassesForNoTable() {
    write("a.txt", "The text, the title and the date\nwere lost.\n");
    assertThat(article(folder).text()).startsWith("The text");
  }
}
