package org.khabar.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.gazetteer.BundledGazetteer;
import org.khabar.gazetteer.BundledOrganizations;
import org.khabar.model.Analysis;
import org.khabar.model.Entities;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Place;
import org.khabar.model.Span;

/** A site stands where the text says it does. */
class SiteWhereaboutsTest {
  private static final EntityLinker LINKER =
      new EntityLinker(BundledGazetteer.load(), BundledOrganizations.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bomb hit the [site consulate] in [place Quetta] | quetta-1167528
          A BOMB HIT THE [site CONSULATE] IN [place QUETTA] | quetta-1167528
          A BOMB HIT [place QUETTA]'S [site CONSULATE] | quetta-1167528
          Shots at a [site hospital] in downtown [place Multan] | multan-1169825
          Shots at the [site Columbus School] in [place Multan] | multan-1169825
          Shots at the [site Karachi Police Office], [place Pakistan] | pakistan-1168579
          In [place Multan], 180 km from [place Lahore], they hit a [site hospital] | multan-1169825
          In [place Multan] he was shot on [site Boston Road] | multan-1169825
          IN [place MULTAN], TWO HOURS WEST OF [place LAHORE], THEY HIT A [site HOSPITAL] | multan-1169825
          """)
  void besideTheSite(String text, String within) {
    assertThat(site(text).within()).contains("place/" + within);
  }

  @Test
  void behindTheEndOfALine() {
    assertThat(site("A bomb hit the [site consulate] in\n[place Quetta] at night").within())
        .contains("place/quetta-1167528");
  }

  @Test
  void placeInsideItsNameIsNearerThanTheCountryBehind() {
    Analysis analysis =
        withInner("Shots at the [site Karachi Police Office], [place Pakistan]", "Karachi");
    assertThat(site(LINKER.link(analysis)).within()).contains("place/karachi-1174872");
  }

  @Test
  void placeBehindCountsMoreThanAnotherInsideItsName() {
    Analysis analysis =
        withInner("Shots at the [site Columbus School] in [place Medellin]", "Columbus");
    assertThat(site(LINKER.link(analysis)).within()).contains("place/medellin-3674962");
  }

  @ParameterizedTest
  @CsvSource({
    "In [place Multan] a teacher at the [site American School] was shot, place/multan-1169825",
    "In [place Chicago] a teacher at the [site American School] was shot,"
        + " place/united-states-6252001"
  })
  void aSchoolMayBeCalledAfterAnotherCountry(String text, String within) {
    assertThat(site(LINKER.link(withInner(text, "American"))).within()).contains(within);
  }

  /** With the name of a place inside that of a site. */
  private static Analysis withInner(String marked, String place) {
    Analysis analysis = MarkedText.analysis("a", marked);
    int begin = analysis.article().text().indexOf(place);
    List<Mention> mentions = new ArrayList<>(analysis.mentions());
    mentions.add(
        new Mention.Entity(
            new Span(begin, begin + place.length()), MentionKind.PLACE, false, Optional.empty()));
    mentions.sort(Mention.TEXT_ORDER);
    return new Analysis(analysis.article(), analysis.sentences(), mentions, List.of());
  }

  private static Place site(String text) {
    return site(LINKER.link(MarkedText.analysis("a", text)));
  }

  private static Place site(Entities entities) {
    List<Place> sites = entities.places().stream().filter(Place::site).toList();
    assertThat(sites).hasSize(1);
    return sites.get(0);
  }
}
