package org.khabar.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.Stated;

class WebPageTest {
  private static final String PARAGRAPHS =
      """
      <p>Gunmen attacked a police post near the river on Friday evening, officials said.</p>
      <p>Two officers were injured, according to the hospital, and one of them is in danger.</p>
      """;

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><title>Police post attacked | Daily Sample</title>
      <meta property="og:site_name" content="Daily Sample">
      <link rel="canonical" href="https://sample.example/2023/02/18/post">
      </head><body>
      <nav><a href="/">Home</a> <a href="/world">World</a></nav>
      <header><h1>Police post attacked</h1><p class="byline">By Amna Rahmat and Bilal Osmani</p></header>
      <div class="story-body">
      %s
      <figure><img src="a.jpg"><figcaption>The police post, seen from the bridge on Saturday.</figcaption></figure>
      <div class="related-links"><p>Read also: what is known of the attackers, and what is not known.</p></div>
      <h2>What happens now</h2>
      <p>The district will build a wall, the governor announced, though nobody knows when.</p>
      </div>
      <div id="comments"><p>I was there and saw all of it, said nobody who wrote this comment.</p></div>
      <footer><p>Copyright by the Daily Sample, all rights reserved, in this world and others.</p></footer>
      </body></html>
      """
          .formatted(PARAGRAPHS);

  @Test
  void takesTheArticleAndLeavesTheRestOfThePage() throws IOException {
    assertThat(read(PAGE).text())
        .isEqualTo(
            """
            Gunmen attacked a police post near the river on Friday evening, officials said.

            Two officers were injured, according to the hospital, and one of them is in danger.

            What happens now

            The district will build a wall, the governor announced, though nobody knows when.""");
  }

  @Test
  void readsWhatThePageSaysOfItself() throws IOException {
    WebPage page = read(PAGE);
    assertThat(page.title()).contains(new Stated<>("Police post attacked", "heading"));
    assertThat(page.authors().orElseThrow().value()).containsExactly("Amna Rahmat", "Bilal Osmani");
    assertThat(page.publisher()).contains(new Stated<>("Daily Sample", "meta og:site_name"));
    assertThat(page.url()).contains("https://sample.example/2023/02/18/post");
    assertThat(page.published().orElseThrow())
        .isEqualTo(new Stated<>(LocalDate.of(2023, 2, 18), "address"));
  }

  @Test
  void believesStructuredDataFirst() throws IOException {
    WebPage page =
        read(
            """
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "Site"},
              {"@type": ["NewsArticle"], "datePublished": "2022-03-01T23:30:00-05:00",
               "author": [{"@type": "Person", "name": "Sana Durrani"},
                          {"@type": "Organization", "name": "Site"}]}]}</script>
            <meta property="article:published_time" content="2022-03-05">
            <article>%s</article>
            """
                .formatted(PARAGRAPHS));
    assertThat(page.published().orElseThrow())
        .isEqualTo(new Stated<>(LocalDate.of(2022, 3, 1), "JSON-LD datePublished"));
    assertThat(page.authors()).contains(new Stated<>(List.of("Sana Durrani"), "JSON-LD author"));
  }

  @Test
  void damagedStructuredDataIsPassedOver() throws IOException {
    WebPage page =
        read("<script type='application/ld+json'>{\"@type\": </script><main>" + PARAGRAPHS);
    assertThat(page.text()).startsWith("Gunmen");
    assertThat(page.published()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta name="pubdate" content="20230218">                        | 2023-02-18
          <meta property="article:published_time" value="2023-02-18">     | 2023-02-18
          <time datetime="2023-02-18T10:00Z">yesterday</time>             | 2023-02-18
          <span class="post-date">18 February 2023, 10:00</span>          | 2023-02-18
          <span class="date">18. Februar 2023</span>                      | 2023-02-18
          <span class="date">Feb. 18th, 2023</span>                       | 2023-02-18
          <span class="date">2023年2月18日</span>                          | 2023-02-18
          <span class="date">18.02.2023</span>                            | 2023-02-18
          <span class="date">2/18/2023</span>                             | 2023-02-18
          <link rel="canonical" href="http://s.example/a/2023-02-18-a">   | 2023-02-18
          <link rel="canonical" href="http://s.example/2023/02/18234/a">  |
          <span class="date">31.02.2023</span>                            |
          <span class="date">20231-02-18</span>                           |
          """)
  void findsTheDayOfPublication(String sign, LocalDate day) throws IOException {
    assertThat(read(sign + PARAGRAPHS).published().map(Stated::value).orElse(null)).isEqualTo(day);
  }

  @Test
  void theDayOfTheVisitAboveTheHeadlineIsNotTheArticles() throws IOException {
    WebPage page =
        read(
            "<div class=date>20 February 2024</div><h1>Police post attacked</h1>"
                + "<div class=date>18 February 2023</div>"
                + PARAGRAPHS);
    assertThat(page.published().map(Stated::value)).contains(LocalDate.of(2023, 2, 18));
  }

  @Test
  void aShortParagraphBelowALongOneIsPartOfTheArticle() throws IOException {
    assertThat(
            read("<article><h1>Police post attacked</h1><p>Gunmen attacked a police post near the"
                    + " river on Friday evening, officials said.</p><p>The attackers fled.</p></article>")
                .text())
        .endsWith("said.\n\nThe attackers fled.");
  }

  @Test
  void twoLineBreaksEndAParagraphAndOneDoesNot() throws IOException {
    assertThat(
            read("<div>"
                    + "This sentence is long enough to be running text, and told<br>in two lines."
                    + "<br><br>Another one stands below it, just as long and just as meaningless.")
                .text())
        .isEqualTo(
            "This sentence is long enough to be running text, and told in two lines.\n\n"
                + "Another one stands below it, just as long and just as meaningless.");
  }

  @Test
  void aPageOfShortSentencesIsReadToo() throws IOException {
    assertThat(read("<a href=/>Home.</a><div>Two men were shot.</div><b>Share</b>").text())
        .isEqualTo("Two men were shot.");
  }

  @Test
  void readsTheEncodingThatThePageStates() throws IOException {
    byte[] bytes =
        ("<meta charset=windows-1252>" + PARAGRAPHS.replace("officials", "fonctionnaires français"))
            .getBytes(Charset.forName("windows-1252"));
    assertThat(WebPage.read(bytes).text()).contains("fonctionnaires français");
  }

  @Test
  void manyThousandNestedElementsAreOnlyAPage() throws IOException {
    String deep = "<div class=date>".repeat(30_000) + PARAGRAPHS;
    assertThat(read(deep).text()).startsWith("Gunmen");
    String wide = "<nav class=byline>By A</nav>".repeat(30_000) + PARAGRAPHS;
    assertThat(read(wide).text()).startsWith("Gunmen");
  }

  @Property(tries = 300)
  void anyBytesGiveAPage(@ForAll byte[] bytes) throws IOException {
    assertThat(WebPage.read(bytes)).isNotNull();
  }

  private static WebPage read(String html) throws IOException {
    return WebPage.read(html.getBytes(StandardCharsets.UTF_8));
  }
}
