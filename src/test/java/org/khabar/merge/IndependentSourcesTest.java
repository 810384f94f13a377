package org.khabar.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.model.ArticleRef;
import org.khabar.model.Copies;
import org.khabar.model.Incident;
import org.khabar.model.IncidentStatus;
import org.khabar.model.IncidentTelling;
import org.khabar.model.IncidentType;
import org.khabar.model.Quotation;
import org.khabar.model.Reprint;
import org.khabar.model.SharedPassage;
import org.khabar.model.Span;

class IndependentSourcesTest {
  private static final Span EVIDENCE = new Span(100, 150);

  private static IncidentTelling telling(String article, String source) {
    return new IncidentTelling(
        article,
        source,
        new Incident(
            "incident/" + article,
            IncidentType.ATTACK,
            IncidentStatus.HAPPENED,
            true,
            Optional.empty(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            List.of(EVIDENCE),
            0.5));
  }

  private static ArticleRef ref(String key) {
    return new ArticleRef(key, key + ".txt", key + ".txt");
  }

  private static Copies shared(Span one, Span other) {
    return new Copies(
        List.of(),
        List.of(
            new SharedPassage(
                new Quotation(ref("a"), one, one, "words", 1),
                new Quotation(ref("b"), other, other, "words", 1),
                20)));
  }

  private static int count(Copies copies, IncidentTelling... tellings) {
    try (IndependentSources sources = new IndependentSources()) {
      sources.add(copies);
      return sources.count(List.of(tellings));
    }
  }

  @Test
  void articlesOfOnePublisherAreOneSource() {
    assertThat(count(Copies.NONE, telling("a", "X"), telling("b", "X"), telling("c", "Y")))
        .isEqualTo(2);
  }

  @Test
  void reprintsCountWithTheirOriginalEvenWhereItIsNotAmongTheTellings() {
    Copies copies =
        new Copies(
            List.of(
                new Reprint(ref("a"), ref("wire"), 0.9, 1),
                new Reprint(ref("b"), ref("wire"), 0.8, 1)),
            List.of());
    assertThat(count(copies, telling("a", "X"), telling("b", "Y"), telling("c", "Z"))).isEqualTo(2);
  }

  @Test
  void aReprintTakesNothingFromWhatItsPublisherTellsItself() {
    Copies copies = new Copies(List.of(new Reprint(ref("b"), ref("a"), 0.9, 1)), List.of());
    assertThat(count(copies, telling("a", "X"), telling("b", "Y"), telling("c", "Y"))).isEqualTo(2);
    assertThat(count(copies, telling("a", "X"), telling("b", "Y"))).isEqualTo(1);
  }

  @Test
  void theNameOfAPublisherIsNoArticle() {
    assertThat(count(Copies.NONE, telling("a", "b"), telling("b", "X"))).isEqualTo(2);
  }

  @Test
  void aTellingInNothingButSharedWordsIsNotIndependent() {
    Span around = new Span(90, 160);
    Span elsewhere = new Span(500, 570);
    Span part = new Span(120, 190);
    IncidentTelling[] tellings = {telling("a", "X"), telling("b", "Y")};
    assertThat(count(shared(around, elsewhere), tellings)).isEqualTo(1);
    assertThat(count(shared(elsewhere, around), tellings)).isEqualTo(1);
    assertThat(count(shared(elsewhere, elsewhere), tellings)).isEqualTo(2);
    assertThat(count(shared(part, elsewhere), tellings)).isEqualTo(2);
  }
}
