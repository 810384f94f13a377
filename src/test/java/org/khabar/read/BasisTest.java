package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.model.ArticleField.AUTHORS;
import static org.khabar.model.ArticleField.PUBLISHED;
import static org.khabar.model.ArticleField.PUBLISHER;
import static org.khabar.model.ArticleField.TITLE;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khabar.model.Article;
import org.khabar.model.ArticleField;

/** What says an article's title, authors, publisher and date is kept, whatever it was read from. */
class BasisTest extends ReadTestCase {
  private static final String SENTENCE = "Gunmen attacked a police post near the river on Friday.";

  private Map<ArticleField, String> bases(Path... inputs) {
    return article(inputs).bases();
  }

  @Test
  void ofAPage() {
    Path page =
        write(
            "page.html",
            """
            <html><head><title>Post attacked</title>
            <meta property="og:site_name" content="Daily Sample">
            <meta property="article:published_time" content="2023-02-18">
            <script type="application/ld+json">
            {"@type": "NewsArticle", "author": {"@type": "Person", "name": "A. Writer"}}</script>
            </head><body><h1>Post attacked</h1><p>%s</p></body></html>
            """
                .formatted(SENTENCE));
    Map<ArticleField, String> stated =
        Map.of(
            TITLE, "heading",
            AUTHORS, "JSON-LD author",
            PUBLISHER, "meta og:site_name",
            PUBLISHED, "meta article:published_time");
    assertThat(bases(page)).isEqualTo(stated);

    write("articles.csv", "file,published\npage.html,2023-02-19\n");
    assertThat(article(folder).bases())
        .containsEntry(PUBLISHED, "articles.csv published")
        .containsEntry(TITLE, "heading");
  }

  @Test
  void ofAText() {
    assertThat(
            bases(
                write(
                    "front.txt",
                    "---\ntitle: Raid\nbyline: A. Writer\ndate: 2023-02-18\n---\n" + SENTENCE)))
        .isEqualTo(
            Map.of(
                TITLE, "front matter title",
                AUTHORS, "front matter byline",
                PUBLISHED, "front matter date"));
    assertThat(
            bases(
                write(
                    "wire.txt", "QUETTA, Feb 18, 2023 (Wire) -- Gunmen attacked a police post.\n")))
        .isEqualTo(Map.of(PUBLISHED, "dateline"));
    assertThat(
            bases(
                write(
                    "byline.txt",
                    "Police Post Attacked\n\nBy Amna Rahmat\n18 February 2023\n\n" + SENTENCE)))
        .isEqualTo(Map.of(TITLE, "headline", AUTHORS, "byline", PUBLISHED, "byline"));
    assertThat(bases(write("bare.txt", SENTENCE))).isEmpty();
  }

  @Test
  void ofALineOfAnExport() {
    assertThat(
            bases(
                write(
                    "a.jsonl",
                    "{\"headline\": \"Raid\", \"Byline\": \"A. Writer\", \"source\": {\"name\":"
                        + " \"Sample\"}, \"pub_date\": \"2023-02-18\", \"text\": \""
                        + SENTENCE
                        + "\"}")))
        .isEqualTo(
            Map.of(
                TITLE, "JSON field headline",
                AUTHORS, "JSON field Byline",
                PUBLISHER, "JSON field source",
                PUBLISHED, "JSON field pub_date"));
    assertThat(
            bases(
                write(
                    "a.csv", "title,outlet,date,text\nRaid,Sample,2023-02-18," + SENTENCE + "\n")))
        .isEqualTo(
            Map.of(TITLE, "column title", PUBLISHER, "column outlet", PUBLISHED, "column date"));
  }

  @Test
  void ofAFeedsItem() {
    assertThat(
            bases(
                write(
                    "feed.xml",
                    """
                    <rss version="2.0"><channel><title>Sample</title>
                    <item><title>Raid</title><dc:creator>A. Writer</dc:creator>
                    <dc:date>2023-02-18</dc:date><description>%s</description></item>
                    </channel></rss>
                    """
                        .formatted(SENTENCE))))
        .isEqualTo(
            Map.of(
                TITLE, "feed item title",
                AUTHORS, "feed item authors",
                PUBLISHER, "title of the feed",
                PUBLISHED, "feed item dc:date"));
  }

  @Test
  void ofAMessage() {
    assertThat(
            bases(
                write(
                    "mail.eml",
                    "From: A. Writer <a@s.example>\nSubject: Raid\nMIME-Version: 1.0\n"
                        + "Date: Fri, 17 Feb 2023 23:30:00 +0500\n\n"
                        + SENTENCE)))
        .isEqualTo(
            Map.of(TITLE, "e-mail Subject", AUTHORS, "e-mail From", PUBLISHED, "e-mail Date"));
  }

  @Test
  void aFieldThatCannotBeReadSaysNothing() {
    Article article = article(write("a.txt", "---\ndate: soon\n---\n" + SENTENCE));
    assertThat(article.basis(PUBLISHED)).isEmpty();
    assertThat(article.problems()).anySatisfy(problem -> assertThat(problem.line()).hasValue(2));
  }
}
