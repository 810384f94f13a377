package org.khabar.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.khabar.model.Analysis;
import org.khabar.model.Mention;
import org.khabar.model.Sentence;
import org.khabar.model.Token;

class ArticleAnalyserTest {
  private static final ArticleAnalyser ANALYSER =
      new ArticleAnalyser(KnownNames.places(), KnownNames.organizations());

  private static final List<String> PIECES =
      List.of(
          "Karachi",
          "police",
          "office",
          "(KPO)",
          "On",
          "Friday",
          "17",
          "February",
          "2023",
          ".",
          ",",
          "\n\n",
          "\n",
          "the",
          "raided",
          "Gen.",
          "Wahab",
          "said",
          "“",
          "”",
          "two",
          "weeks",
          "ago",
          "7.10pm",
          "31",
          "June",
          "99999999999",
          "1980s",
          "mid-1990",
          "-",
          "--",
          "[",
          "FMLN",
          "]",
          "’s",
          "\uD83D\uDE00",
          "é",
          "a few",
          "years",
          "later",
          "of",
          "Ministry",
          "Defence",
          "0",
          "last",
          "month",
          "half",
          "an",
          "hour",
          "Baloch Liberation Army",
          "quarter",
          "third");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join(" ", pieces));
  }

  @Property(tries = 300)
  void keepsEverythingInPlaceAndOrder(@ForAll("texts") String text) {
    Analysis analysis = ANALYSER.analyse(Articles.published("2023-02-18", text));
    int at = 0;
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().begin()).isGreaterThanOrEqualTo(at);
        assertThat(token.span().in(text)).isEqualTo(token.text());
        at = token.span().end();
      }
    }
    List<Mention> mentions = analysis.mentions();
    for (int i = 0; i < mentions.size(); i++) {
      assertThat(mentions.get(i).span().in(text)).isNotBlank();
      if (i > 0) {
        assertThat(mentions.get(i).span().begin())
            .isGreaterThanOrEqualTo(mentions.get(i - 1).span().begin());
      }
    }
  }

  @Test
  void givesCapitalsTheSameDatesAndPlaces() {
    String text =
        "Gunmen raided a post in Peshawar on 3 February. The guards fled to Quetta yesterday.";
    String capitals = text.toUpperCase(Locale.ROOT);
    assertThat(spans(capitals)).isEqualTo(spans(text));
  }

  private static List<String> spans(String text) {
    return ANALYSER.analyse(Articles.published("2023-02-18", text)).mentions().stream()
        .map(mention -> mention.kind() + " " + mention.span())
        .toList();
  }

  @Test
  void servesSeveralThreadsAlike() {
    String text = "Gunmen raided a post in Peshawar on Friday. Two guards were killed.";
    Analysis alone = ANALYSER.analyse(Articles.of(text));
    assertThat(
            IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> ANALYSER.analyse(Articles.of(text)))
                .toList())
        .containsOnly(alone);
  }

  @Test
  void readsNothingFromAnEmptyArticle() {
    assertThat(ANALYSER.analyse(Articles.of("  \n ")).sentences()).isEmpty();
  }
}
