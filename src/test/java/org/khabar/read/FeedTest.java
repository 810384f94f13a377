package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.Article;
import org.khabar.model.ProblemCode;
import org.khabar.model.UncertainDate;

class FeedTest extends ReadTestCase {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel>
          <title>Daily Sample &amp; Co</title>
          <link>https://s.example/asia/</link>
          <item>
            <title>Raid in Quetta</title>
            <link>https://s.example/raid</link>
            <dc:creator>A. B. Cee</dc:creator>
            <pubDate>Fri, 17 Feb 2023 23:30:00 +0500</pubDate>
            <guid isPermaLink="false">77</guid>
            <description>Short.</description>
            <content:encoded><![CDATA[<p>Gunmen raided a post in Quetta.</p><p>Two were killed.</p>]]></content:encoded>
          </item>
          <item>
            <title>Blast</title>
            <link>../blast.html</link>
            <guid>https://s.example/?p=2</guid>
            <description>A bomb went off in Karachi &lt;b&gt;on Friday&lt;/b&gt;.</description>
          </item>
          <item><title>Nothing</title></item>
          <item>
            <title>Trap</title>
            <link>javascript:alert(1)</link>
            <pubDate>Fri, 17 Feb 20231 23:30:00 +0500</pubDate>
            <description>A third shot was fired.</description>
          </item>
        </channel>
      </rss>
      """;

  @Test
  void everyItemIsAnArticle() {
    write("feed.xml", RSS);
    List<Article> articles = articles(folder);
    assertThat(articles)
        .extracting(Article::id)
        .containsExactly("feed.xml#1", "https://s.example/?p=2", "feed.xml#4");
    Article first = articles.get(0);
    assertThat(first.source()).isEqualTo("feed.xml");
    assertThat(first.title()).contains("Raid in Quetta");
    assertThat(first.publisher()).contains("Daily Sample & Co");
    assertThat(first.authors()).containsExactly("A. B. Cee");
    assertThat(first.url()).contains("https://s.example/raid");
    assertThat(first.published().map(UncertainDate::edtf)).contains("2023-02-17");
    assertThat(first.text()).isEqualTo("Gunmen raided a post in Quetta.\n\nTwo were killed.");
    assertThat(articles.get(1).url()).contains("https://s.example/blast.html");
    assertThat(articles.get(1).text()).isEqualTo("A bomb went off in Karachi on Friday.");
  }

  @Test
  void anItemWithoutTextIsLeftOutWithItsLine() {
    write("feed.xml", RSS);
    assertThat(leftOut(folder))
        .extracting(problem -> problem.code() + ":" + problem.line().orElse(0))
        .containsExactly("EMPTY:22");
  }

  @Test
  void addressesAndDatesThatAreNoneAreNamed() {
    Article trap = articles(write("feed.xml", RSS)).get(2);
    assertThat(trap.url()).isEmpty();
    assertThat(trap.published()).isEmpty();
    assertThat(problems(trap, ProblemCode.BAD_METADATA))
        .extracting(problem -> problem.line().orElse(0))
        .containsExactly(23, 23);
  }

  @Test
  void atomIsRead() {
    write(
        "a.txt",
        """
        <feed xmlns="http://www.w3.org/2005/Atom">
          <title type="text">Daily Sample</title>
          <link rel="self" href="https://s.example/feed"/><link href="https://s.example/"/>
          <entry>
            <id>tag:s.example,2023:1</id><title type="html">Raid &amp;amp; blast</title>
            <link rel="enclosure" href="https://s.example/x.mp3"/><link href="/raid"/>
            <author><name>A. B. Cee</name><email>a@s.example</email></author>
            <published>2023-02-18T01:00:00Z</published><updated>2023-02-20T01:00:00Z</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Gunmen raided a post.</p></div></content>
          </entry>
          <entry>
            <id>2</id><updated>2023-02-21T01:00:00Z</updated><summary type="text">Less &lt; more.

        Two &amp; three.</summary>
          </entry>
        </feed>
        """);
    List<Article> articles = articles(folder);
    assertThat(articles).extracting(Article::id).containsExactly("tag:s.example,2023:1", "a.txt#2");
    assertThat(articles.get(0).title()).contains("Raid & blast");
    assertThat(articles.get(0).authors()).containsExactly("A. B. Cee");
    assertThat(articles.get(0).url()).contains("https://s.example/raid");
    assertThat(articles.get(0).text()).isEqualTo("Gunmen raided a post.");
    assertThat(articles)
        .extracting(article -> article.published().map(UncertainDate::edtf).orElse(""))
        .containsExactly("2023-02-18", "2023-02-21");
    assertThat(articles.get(1).text()).isEqualTo("Less < more.\n\nTwo & three.");
    assertThat(articles.get(1).publisher()).contains("Daily Sample");
  }

  @Test
  void siteSummariesOfTheOldKindAreRead() {
    Article article =
        article(
            write(
                "a.rdf",
                """
                <?xml version="1.0" encoding="ISO-8859-1"?>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="x"><title>Caf\u00e9 Sample</title><link>https://s.example/</link></channel>
                <item rdf:about="y"><title>Raid</title><link>https://s.example/1</link>
                <dc:date>2023-02-18</dc:date><description>Gunmen attacked.</description></item>
                </rdf:RDF>
                """
                    .getBytes(StandardCharsets.ISO_8859_1)));
    assertThat(article.publisher()).contains("Caf\u00e9 Sample");
    assertThat(article.published().map(UncertainDate::edtf)).contains("2023-02-18");
  }

  @Test
  void aFeedThatBreaksOffIsReadUpToThere() {
    String broken = RSS.substring(0, RSS.indexOf("went off in Karachi"));
    assertThat(articles(write("feed.xml", broken)))
        .extracting(Article::text)
        .containsExactly("Gunmen raided a post in Quetta.\n\nTwo were killed.", "A bomb");
  }

  @Test
  void aFeedWithoutItemsIsEmpty() {
    write("a.xml", "<rss version='2.0'><channel><title>T</title></channel></rss>");
    assertThat(leftOut(folder))
        .extracting(problem -> problem.code())
        .containsExactly(ProblemCode.EMPTY);
  }

  @Test
  void entitiesOfItsOwnAreNotExpanded() {
    write(
        "bomb.xml",
        """
        <?xml version="1.0"?>
        <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
        <rss><channel><item><title>&b;</title><description>&c;</description></item></channel></rss>
        """);
    write(
        "late.xml",
        "<rss><!DOCTYPE x [<!ELEMENT x ANY>]><channel><item><description>&c; is kept.</description></item></channel></rss>");
    assertThat(leftOut(folder))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FORMAT);
              assertThat(problem.source()).isEqualTo("bomb.xml");
            });
    assertThat(article(folder.resolve("late.xml")).text()).isEqualTo("&c; is kept.");
  }

  @Test
  void anItemWithoutEndIsGivenUp() {
    write("a.xml", "<rss><channel><item><description>" + "<x>".repeat(50_000));
    write("b.txt", "Another.");
    assertThat(outcomes(bounded(1000), folder)).containsExactly("TOO_LONG a.xml", "Another.");
  }

  @Test
  void anItemOverTheBoundIsPassedOver() {
    String text = "long ".repeat(90_000);
    for (String item :
        List.of(
            "<item><description>" + text + "</description></item>",
            "<item><x>" + "<y>\n</y>".repeat(50_000) + "</x><title>No</title></item>",
            "<item><description><![CDATA[" + text + "]]></description></item >")) {
      write(
          "a.xml",
          "<rss><channel><title>Sample</title><link>https://s.example/</link>\n"
              + item
              + "\n"
              + "<item><link>a</link><description>Two.</description></item>\n"
              + item
              + "<item><title>Nothing</title></item></channel></rss>");
      assertThat(outcomes(bounded(1000), folder))
          .containsExactly("TOO_LONG a.xml", "Two.", "TOO_LONG a.xml", "EMPTY a.xml");
      int lines = (int) item.lines().count();
      assertThat(leftOut(bounded(1000), folder))
          .extracting(problem -> problem.line().orElse(0))
          .containsExactly(2, 3 + lines, 3 + 2 * lines - 1);
      assertThat(articles(bounded(1000), folder))
          .singleElement()
          .satisfies(
              article -> {
                assertThat(article.publisher()).contains("Sample");
                assertThat(article.url()).contains("https://s.example/a");
              });
    }
  }
}
