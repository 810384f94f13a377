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
  void readsWhatWasMeant() {
    String text = "Two rnen k1lled theattack said terror-\nist.";
    ReadingView view =
        ReadingView.of(
            Articles.of(
                text,
                List.of(
                    new TextPart(PartKind.BODY, new Span(0, 3)),
                    new TextPart(PartKind.DAMAGE, new Span(4, 8), "men"),
                    new TextPart(PartKind.DAMAGE, new Span(9, 15), "killed"),
                    new TextPart(PartKind.BODY, new Span(16, 19)),
                    new TextPart(PartKind.DAMAGE, new Span(19, 19), " "),
                    new TextPart(PartKind.BODY, new Span(19, 37)),
                    new TextPart(PartKind.DAMAGE, new Span(37, 39)),
                    new TextPart(PartKind.BODY, new Span(39, text.length()))),
                Optional.empty()));
    assertThat(view.text()).isEqualTo("Two men killed the attack said terrorist.");
    assertThat(view.blocks()).hasSize(1);
    assertThat(original(view, "men", text)).isEqualTo("rnen");
    assertThat(original(view, "killed", text)).isEqualTo("k1lled");
    assertThat(original(view, "the", text)).isEqualTo("the");
    assertThat(original(view, "attack", text)).isEqualTo("attack");
    assertThat(original(view, "terrorist", text)).isEqualTo("terror-\nist");
    assertThat(original(view, "men killed the attack", text)).isEqualTo("rnen k1lled theattack");
  }

  @Test
  void readsWhatWasMeantAtTheEndsOfAPart() {
    String text = "Two k1lled\nRnen fled";
    ReadingView view =
        ReadingView.of(
            Articles.of(
                text,
                List.of(
                    new TextPart(PartKind.HEADLINE, new Span(0, 3)),
                    new TextPart(PartKind.DAMAGE, new Span(4, 10), "killed"),
                    new TextPart(PartKind.DAMAGE, new Span(11, 15), "Men"),
                    new TextPart(PartKind.BODY, new Span(16, text.length()))),
                Optional.empty()));
    assertThat(view.blocks())
        .extracting(block -> block.part() + " " + block.span().in(view.text()))
        .containsExactly("HEADLINE Two killed", "BODY Men fled");
  }

  private static String original(ReadingView view, String words, String text) {
    int begin = view.text().indexOf(words);
    return view.inArticle(new Span(begin, begin + words.length())).in(text);
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
