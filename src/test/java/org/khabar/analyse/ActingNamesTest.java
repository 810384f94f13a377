package org.khabar.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.gazetteer.BundledGazetteer;
import org.khabar.gazetteer.BundledOrganizations;
import org.khabar.model.MentionKind;

/** Names that are those of villages and here of persons, and the other way round. */
class ActingNamesTest {
  private static final ArticleAnalyser ANALYSER =
      new ArticleAnalyser(BundledGazetteer.load(), BundledOrganizations.load());

  private static List<MentionKind> kinds(String text, String name) {
    return ANALYSER.analyse(Articles.of(text)).mentions().stream()
        .filter(mention -> mention.span().in(text).equals(name))
        .map(mention -> mention.kind())
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"I can barely rest,\" said Walsh. Later Walsh left.",
        "Walsh told reporters that he was ill. Later Walsh left.",
        "The court convicted Walsh on Friday. Later Walsh left.",
        "Walsh's wife was ill. Later Walsh left.",
        "They met Walsh, who was ill. Later Walsh left.",
        "Their son Walsh, 8, was ill. Later Walsh left."
      })
  void whoeverActsLikeAPersonIsOne(String text) {
    assertThat(kinds(text, "Walsh")).containsExactly(MentionKind.PERSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met in Walsh on Friday. Walsh said it was ready.",
        "They drove to Walsh on Friday. Walsh's trial garden was shut."
      })
  void whereSomethingTakesPlaceIsAPlace(String text) {
    assertThat(kinds(text, "Walsh")).containsExactly(MentionKind.PLACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Islamabad said on Friday that it would wait. Later Islamabad wrote again.",
        "Russia told reporters that it would wait."
      })
  void capitalsAndCountriesSpeakToo(String text) {
    assertThat(kinds(text, text.split(" ", 2)[0])).containsExactly(MentionKind.PLACE);
  }
}
