package org.khabar.analyse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khabar.analyse.Articles;
import org.khabar.model.Article;
import org.khabar.model.PartKind;
import org.khabar.model.Span;
import org.khabar.model.TextPart;

class ReadingViewTest {
  private static final String DAMAGED = "after a deaRaid on postdly raid.";

  private static Article damaged() {
    return Articles.of(
        DAMAGED,
        List.of(
            new TextPart(PartKind.BODY, new Span(0, 11)),
            new TextPart(PartKind.DAMAGE, new Span(11, 23)),
            new TextPart(PartKind.BODY, new Span(23, DAMAGED.length()))),
        Optional.empty());
  }

  @Test
  void readsAroundDamage() {
    ReadingView view = ReadingView.of(damaged());
    assertThat(view.text()).isEqualTo("after a deadly raid.");
    assertThat(view.blocks()).hasSize(1);
    assertThat(view.inArticle(new Span(8, 14)).in(DAMAGED)).isEqualTo("deaRaid on postdly");
    assertThat(view.inArticle(new Span(15, 19)).in(DAMAGED)).isEqualTo("raid");
    assertThat(view.inArticle(new Span(0, 5)).in(DAMAGED)).isEqualTo("after");
  }

  @Test
  void keepsOtherPartsApart() {
    String text = "Raid\nTwo men were hurt.";
    Article article =
        Articles.of(
            text,
            List.of(
                new TextPart(PartKind.HEADLINE, new Span(0, 4)),
                new TextPart(PartKind.BODY, new Span(5, text.length()))),
            Optional.empty());
    assertThat(ReadingView.of(article).blocks())
        .extracting(ReadingView.Block::part)
        .containsExactly(PartKind.HEADLINE, PartKind.BODY);
  }
}
