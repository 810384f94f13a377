package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.khabar.model.Article;
import org.khabar.model.UncertainDate;

class WebPageSourceTest extends ReadTestCase {
  private static final String PAGE =
      """
      <!DOCTYPE html><title>Post attacked</title>
      <meta property="article:published_time" content="2023-02-18T10:00:00Z">
      <h1>Post attacked</h1>
      <p>Gunmen attacked a police post near the river on Friday evening, officials said.</p>
      """;

  @Test
  void aSavedPageIsAnArticleWhateverItsName() {
    write("page.html", PAGE);
    write("scrape.txt", PAGE.replace("Post", "Police post").replace("Friday", "Thursday"));
    assertThat(articles(folder)).hasSize(2);
    for (Article article : articles(folder)) {
      assertThat(article.title())
          .hasValueSatisfying(title -> assertThat(title).endsWith("ost attacked"));
      assertThat(article.published()).contains(UncertainDate.day(LocalDate.of(2023, 2, 18)));
      assertThat(article.text()).startsWith("Gunmen").endsWith("said.");
    }
  }

  @Test
  void theTableBesideThePageWins() {
    write("page.html", PAGE);
    write("articles.csv", "file,published\npage.html,2023-02-19\n");
    assertThat(articles(folder).get(0).published())
        .contains(UncertainDate.day(LocalDate.of(2023, 2, 19)));
  }
}
