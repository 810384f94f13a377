package org.khabar.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.link.LinkedText.find;
import static org.khabar.link.LinkedText.link;
import static org.khabar.link.LinkedText.place;
import static org.khabar.link.LinkedText.refs;

import org.junit.jupiter.api.Test;
import org.khabar.model.Entities;
import org.khabar.model.Place;

/** Which building or installation a name of an article is, and where it stands. */
class SiteLinksTest {
  @Test
  void allNamesOfASiteAreOneAndTheBodyInsideRunsIt() {
    Entities entities =
        link(
            "the building of [site+organization Karachi Police Office] ([organization KPO]) in"
                + " [place Karachi]");
    assertThat(place(entities, "place/karachi-police-office").operatedBy())
        .contains("organization/karachi-police-office");
    Entities shortened =
        link(
            "[place Karachi]: [site Lahore Fort] ([short LF]) burnt; later [site LF] and [site the Fort]");
    assertThat(refs(shortened).get(3)).isEqualTo(refs(shortened).get(1));
    assertThat(refs(shortened).get(4)).isEqualTo(refs(shortened).get(1));
  }

  @Test
  void aSiteStandsInThePlaceBesideIt() {
    Entities entities = link("[place Peshawar]’s [site police lines] and [site Kohat Fort]");
    Place lines = place(entities, "place/police-lines-peshawar");
    assertThat(lines.site()).isTrue();
    assertThat(lines.approximate()).isTrue();
    assertThat(lines.within()).contains("place/peshawar-1168197");
    assertThat(lines.country()).contains("PK");
  }

  @Test
  void soldiersOfACountryPutNoBaseIntoIt() {
    Entities entities = link("Nine [place U.S.] soldiers at the [site Palmerola base] fled");
    assertThat(find(entities.places(), Place::site).country()).isEmpty();
  }

  @Test
  void whatAHeadlineShortensIsNamedLater() {
    Entities entities =
        link("Attack on [site LF]. [place Peshawar]: the [site Lahore Fort] ([short LF]) burnt");
    assertThat(refs(entities).get(0)).isEqualTo(refs(entities).get(2));
  }

  @Test
  void inTheSameDistrictIsInTheDistrictNamedBefore() {
    Entities entities =
        link("A blast in [place Mianwali district]. A [site police station] in the same district");
    assertThat(find(entities.places(), Place::site).within()).contains("place/mianwali-1170424");
  }

  @Test
  void anUnnamedSiteIsItsArticlesOwn() {
    String text = "a [site police station] was hit; the [site police station] burnt";
    Entities one = LinkedText.LINKER.link(MarkedText.analysis("one", text));
    Entities two = LinkedText.LINKER.link(MarkedText.analysis("two", text));
    assertThat(refs(one)).doesNotContainAnyElementsOf(refs(two));
    assertThat(refs(one).get(0)).isEqualTo(refs(one).get(1)).startsWith("place/police-station-");
  }

  @Test
  void anAirportHasItsOwnPoint() {
    Place airport = find(link("the attack at [site Karachi airport]").places(), Place::site);
    assertThat(airport.name()).isEqualTo("Jinnah International Airport");
    assertThat(airport.approximate()).isFalse();
    assertThat(
            find(link("[place Karachi] shook: [site Karachi airport]").places(), Place::site)
                .within())
        .contains("place/karachi-1174872");
  }
}
