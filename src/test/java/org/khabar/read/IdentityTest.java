package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.model.Article;
import org.khabar.model.ProblemCode;
import org.khabar.model.ReadOutcome;

/** What makes two inputs one article. */
class IdentityTest extends ReadTestCase {
  private static final String TEXT = "A shot was fired at a police post on Saturday.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      textBlock =
          """
          https://www.news.example/world/raid/ news.example/world/raid
          http://News.Example:80/world/raid#comments news.example/world/raid
          //m.news.example/world/raid news.example/world/raid
          https://amp.news.example/world/raid news.example/world/raid
          https://www.m.news.example/world//raid news.example/world/raid
          https://news.example/world/raid/amp/ news.example/world/raid
          https://news.example/amp/world/raid news.example/world/raid
          https://news.example/world/raid.amp.html news.example/world/raid.html
          https://www-news-example.cdn.ampproject.org/c/s/www.news.example/world/raid news.example/world/raid
          https://www.google.com/amp/s/news.example/world/raid?usqp=mq331 news.example/world/raid
          https://news.example/world/raid?utm_source=feed&utm_medium=rss&fbclid=IwAR0 news.example/world/raid
          https://news.example/story.php?id=7&utm_source=feed&Cat=2 news.example/story.php?Cat=2&id=7
          https://news.example/?p=12 news.example?p=12
          https://reader:secret@news.example/raid news.example/raid
          https://example.com/amplifiers example.com/amplifiers
          https://m.com/a m.com/a
          """)
  void linksToOnePageHaveOneAddress(String url, String address) {
    assertThat(PageAddress.of(url)).hasValue(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example",
        "https://news.example/",
        "https://news.example/?utm_source=x",
        "news",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "https:// /a",
        ""
      })
  void whatNamesNoPageIsNoAddress(String url) {
    assertThat(PageAddress.of(url)).isEmpty();
  }

  @Test
  void theSameTextASecondTimeIsACopyThatNamesTheFirst() {
    write("a.txt", TEXT);
    write("b/c.txt", TEXT);
    assertThat(articles(folder)).hasSize(1);
    assertThat(read(folder))
        .last()
        .isInstanceOfSatisfying(
            ReadOutcome.Copy.class,
            copy -> {
              assertThat(copy.first()).isEqualTo("a.txt");
              assertThat(copy.article().key()).isEqualTo(articles(folder).get(0).key());
              assertThat(copy.problem().code()).isEqualTo(ProblemCode.DUPLICATE);
              assertThat(copy.problem().source()).isEqualTo("b/c.txt");
            });
  }

  @Test
  void linksThatDifferInWhereTheReaderCameFromAreOneArticle() {
    write("a.txt", "---\nurl: https://news.example/raid?utm_source=feed\n---\n" + TEXT);
    write("b.txt", "---\nurl: https://m.news.example/raid/\n---\n" + TEXT);
    assertThat(read(folder)).last().isInstanceOf(ReadOutcome.Copy.class);
  }

  @Test
  void theAddressNamesAnArticleWhateverItsText() {
    String front = "---\nurl: https://news.example/raid\n---\n";
    Article before = article(write("a.txt", front + TEXT));
    Article corrected = article(write("a.txt", front + TEXT + "Nobody was hurt.\n"));
    assertThat(corrected.key()).isEqualTo(before.key());
  }

  @Test
  void twoTextsUnderOneAddressAreBothKept() {
    String front = "---\nurl: https://news.example/raid\n---\n";
    write("a.txt", front + TEXT);
    write("b.txt", front + TEXT + "Nobody was hurt.\n");
    assertThat(articles(folder)).extracting(Article::key).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void aFrontPageIsNoIdentity() {
    String front = "---\nurl: https://news.example/\n---\n";
    write("a.txt", front + TEXT);
    write("b.txt", front + "Another text.\n");
    assertThat(articles(folder)).hasSize(2);
    assertThat(articles(folder).get(0).key()).isEqualTo(article(write("c.txt", TEXT)).key());
  }

  @Test
  void neitherFileNorIdentifierChangesTheKey() {
    Article text = article(write("a.txt", TEXT));
    Article line =
        article(write("b.jsonl", "{\"id\": \"x\", \"text\": \"" + TEXT.strip() + "\\n\"}"));
    assertThat(line.key()).isEqualTo(text.key()).matches("[0-9a-f]{16}");
    assertThat(line.id()).isEqualTo("x");
  }

  @Test
  void filesThatDifferOnlyInTheirEndingAreTwoArticles() {
    write("a.md", TEXT);
    write("a.txt", TEXT + "More.");
    assertThat(articles(folder)).hasSize(2);
  }

  @Test
  void aTextWithAnotherDateIsAnotherArticle() {
    write("a.txt", "---\npublished: 2023-01-01\n---\n" + TEXT);
    write("b.txt", "---\npublished: 2023-01-02\n---\n" + TEXT);
    assertThat(articles(folder)).hasSize(2);
  }
}
