package org.khabar.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.link.LinkedText.find;
import static org.khabar.link.LinkedText.link;
import static org.khabar.link.LinkedText.place;
import static org.khabar.link.LinkedText.refs;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.Analysis;
import org.khabar.model.Entities;
import org.khabar.model.Link;
import org.khabar.model.LinkBasis;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Place;
import org.khabar.model.Span;

/** Which place a name of an article is tied to, and what the link tells. */
class PlaceLinksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[place Kalabagh], [place Mianwali] district, [place Punjab] | place/kalabagh-1175365",
        "A blast in [place Karachi], [place Pakistan] | place/karachi-1174872",
        "[place Mianwali] district of [place Pakistan] | place/mianwali-1170424",
        "[place Springfield], [place Ill.] | place/springfield-4250542",
        "[place Springfield] in [place Missouri] | place/springfield-4409896",
        "[place Hyderabad] in [place Sindh] | place/hyderabad-1176734",
        "[place Hyderabad], [place India] | place/hyderabad-1269843",
        "[place Punjab], where [people Pakistani] police met in [place Lahore] | place/punjab-1167710",
        "[place Punjab] and [place Amritsar], [place India] | place/punjab-1259223",
        "[place KP] police said in [place Peshawar] | place/khyber-pakhtunkhwa-1168873",
        "[place Georgia], [place Alabama] and [place Florida] | place/georgia-4197000",
        "[place Georgia] and [place Armenia] | place/georgia-614540",
        "[people Salvadoran] troops | place/el-salvador-3585968",
        "[place Mexico City] is in [place Mexico] | place/mexico-city-3530597",
        "[place MORAZAN] DEPARTMENT IN [place EL SALVADOR] | place/morazan-3584317",
        "A blast in [place Lashkargah] | place/lashkar-gah-1134720",
        "A blast in [place Bethlehem] | place/bethlehem-284315",
        "A blast in [place Bethlehem], [place Pennsylvania] | place/bethlehem-5180225",
        "A blast in [place Dili] | place/dili-1645457",
        "A blast in [place Orakzai], [place Pakistan] | place/orakzai-agency-1168705",
        "A blast in [place Sulaimaniya], [place Iraq] | place/sulaymaniyah-98463",
        "A blast in [place Nabk], [place Syria] | place/an-nabk-173193",
        "A blast in [place Lasbela], [place Pakistan] | place/lasbela-district-1172115",
      })
  void theWordsAroundDecide(String text, String first) {
    assertThat(refs(link(text)).get(0)).isEqualTo(first);
  }

  @Test
  void aPlaceComesWithAllItLiesWithin() {
    Entities entities =
        link("In [place Punjab]’s [place Kalabagh] area, in [place Mianwali] district");
    Place town = place(entities, "place/kalabagh-1175365");
    assertThat(town.within()).contains("place/mianwali-1170424");
    assertThat(town.admin1Name()).contains("Punjab");
    assertThat(town.countryName()).contains("Pakistan");
    Place district = place(entities, "place/mianwali-1170424");
    assertThat(district.within()).contains("place/punjab-1167710");
    assertThat(place(entities, "place/punjab-1167710").within()).contains("place/pakistan-1168579");
    assertThat(place(entities, "place/pakistan-1168579").within()).isEmpty();
  }

  @Test
  void aSpellingIsAPlaceOfTheArticlesCountriesAlone() {
    assertThat(refs(link("A blast in [place Nabk], [place Peru]")))
        .noneMatch(ref -> ref.contains("173193"));
  }

  @Test
  void aDistrictWithoutTownsStandsAboutWhereItsDivisionDoes() {
    Place district =
        place(
            link("A blast in [place Kharmang], [place Pakistan]"),
            "place/kharmang-district-11744834");
    assertThat(district.approximate()).isTrue();
    assertThat(district.admin1Name()).contains("Gilgit-Baltistan");
    Entities towns = link("A blast in [place Mianwali] district of [place Pakistan]");
    assertThat(place(towns, "place/mianwali-1170424").approximate()).isFalse();
  }

  @Test
  void aNameHasOneSenseInAnArticle() {
    Entities entities =
        link("[place Paris] is quiet. In [place Paris], [place Texas], nobody was hurt.");
    assertThat(refs(entities).subList(0, 2)).containsOnly("place/paris-4717560");
  }

  @Test
  void aLinkShowsItsCandidatesAndSaysWhenItIsDoubtful() {
    Link doubtful =
        place(link("[place San Pedro] was hit"), refs(link("[place San Pedro]")).get(0))
            .link()
            .orElseThrow();
    assertThat(doubtful.doubtful()).isTrue();
    assertThat(doubtful.candidates()).hasSize(10).allMatch(candidate -> candidate.score() <= 1);
    Link sure = place(link("[place Karachi]"), "place/karachi-1174872").link().orElseThrow();
    assertThat(sure.doubtful()).isFalse();
    assertThat(sure.candidates().get(0).why()).contains("inhabitants");
  }

  /** A place that another one implies is linked by its own name where the article has that too. */
  @Test
  void anImpliedPlaceThatIsNamedTooShowsItsCandidates() {
    Link link =
        place(link("[place Lahore] and [place Punjab]"), "place/punjab-1167710")
            .link()
            .orElseThrow();
    assertThat(link.basis()).isEqualTo(LinkBasis.SCORES);
    assertThat(link.candidates()).hasSizeGreaterThan(1);
  }

  @Test
  void aLargeTownIsAPlaceThoughItStandsInsideASitesNameAlone() {
    assertThat(
            refs(link("[people Afghan] men met [people American] ones at [site+place Amsterdam]")))
        .contains("place/amsterdam-2759794");
  }

  @Test
  void aPlaceThatNobodyKnowsIsListedWithoutALink() {
    Place unknown = place(link("[place Qazzabad Tor]"), "place/qazzabad-tor");
    assertThat(unknown.link()).isEmpty();
    assertThat(unknown.coordinates()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[place Vezneciler] district of [place Istanbul] | place/vezneciler | place/istanbul-745044",
        "[place Lurgan], County [place Armagh] | place/lurgan | place/armagh-2657060",
        "[place SALASAN] NEIGHBORHOOD IN WESTERN [place BOGOTA] | place/salasan | place/bogota-3688689",
        "[place Hub] town, [place Lasbela] District, [place Pakistan] | place/hub | place/lasbela-district-1172115",
      })
  void aPlaceThatNobodyKnowsStandsWhereTheTextPutsIt(String text, String id, String around) {
    Entities entities = link(text);

    assertThat(place(entities, id).within()).contains(around);
    assertThat(place(entities, id).country()).isEqualTo(place(entities, around).country());
    assertThat(place(entities, id).coordinates()).isEmpty();
  }

  @Test
  void theOnlyTownOfANameIsThatInASitesName() {
    Analysis analysis = MarkedText.analysis("a", "Blasts in a [site Parachinar market]");
    Span site = analysis.mentions().get(0).span();
    Span inner = new Span(site.begin(), site.begin() + "Parachinar".length());
    Mention place = new Mention.Entity(inner, MentionKind.PLACE, false, Optional.empty());
    List<Mention> mentions = List.of(analysis.mentions().get(0), place);
    Entities entities =
        LinkedText.LINKER.link(
            new Analysis(analysis.article(), analysis.sentences(), mentions, List.of()));
    assertThat(find(entities.places(), Place::site).country()).contains("PK");
  }

  @Test
  void anUnlikelyPlaceInsideALongerNameIsNoPlace() {
    Analysis analysis = MarkedText.analysis("a", "[place Karachi]’s [site Mehran] Base");
    Span inner = analysis.mentions().get(1).span();
    Mention place = new Mention.Entity(inner, MentionKind.PLACE, false, Optional.empty());
    List<Mention> mentions = List.of(analysis.mentions().get(0), analysis.mentions().get(1), place);
    Entities entities =
        LinkedText.LINKER.link(
            new Analysis(analysis.article(), analysis.sentences(), mentions, List.of()));
    assertThat(entities.mentions()).noneMatch(each -> each.span().equals(inner) && isPlace(each));
    assertThat(entities.places()).noneMatch(found -> found.country().equals(Optional.of("IR")));
  }

  @Test
  void aNameThatNoPlaceFitsAndNothingShowsIsNoPlace() {
    Entities entities =
        link(
            "[place Karachi] and [place Lahore] police met the [place Walsh] family of [place Sindh]");
    assertThat(refs(entities))
        .containsExactly("place/karachi-1174872", "place/lahore-1172451", "place/sindh-1164807");
    Entities shown =
        link("[place Karachi] and [place Lahore] police met in [place Walsh] of [place Sindh]");
    assertThat(refs(shown)).contains("place/walsh");
  }

  private static boolean isPlace(Mention mention) {
    return mention.kind() == MentionKind.PLACE;
  }

  @Test
  void aPoorMatchInACountryOutOfPlaceIsNoLink() {
    Entities entities =
        link(
            "the base at [place Mehran], in [place Karachi], after [place Peshawar], said [organization Rangers]");
    assertThat(place(entities, "place/mehran").link()).isEmpty();
    assertThat(refs(entities).get(3)).isEqualTo("organization/pakistan-rangers");
  }
}
