package org.khabar.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.gazetteer.BundledGazetteer;
import org.khabar.gazetteer.BundledOrganizations;
import org.khabar.model.Coordinates;
import org.khabar.model.Entities;
import org.khabar.model.EntryId;
import org.khabar.model.Link;
import org.khabar.model.LinkBasis;
import org.khabar.model.LinkCandidate;
import org.khabar.model.LinkJudgement;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Place;

/** Buildings and installations that the gazetteer has or that a person decided on. */
class ListedSitesTest {
  private static final BundledGazetteer GAZETTEER = BundledGazetteer.load();

  private static Entities link(String marked, LinkJudgement... decisions) {
    return new EntityLinker(
            GAZETTEER,
            BundledOrganizations.load(),
            (kind, name, article) ->
                List.of(decisions).stream()
                    .filter(one -> one.kind() == kind && one.name().equalsIgnoreCase(name))
                    .findFirst())
        .link(MarkedText.analysis("article", marked));
  }

  private static LinkJudgement decision(String name, String entry, Optional<Coordinates> point) {
    return new LinkJudgement(
        MentionKind.PLACE, name, EntryId.parse(entry), point, Optional.empty(), "");
  }

  private static Place site(Entities entities) {
    List<Place> sites = entities.places().stream().filter(Place::site).toList();
    assertThat(sites).hasSize(1);
    return sites.get(0);
  }

  @Test
  void aLandmarkStandsInItsTownWhateverTheTextNames() {
    Entities entities = link("[site Mehran Base] was stormed");
    Place base = site(entities);
    assertThat(base.id()).isEqualTo("place/landmark-pns-mehran");
    assertThat(base.name()).isEqualTo("PNS Mehran");
    assertThat(base.within()).contains("place/karachi-1174872");
    assertThat(entities.places()).extracting(Place::id).contains("place/karachi-1174872");
    assertThat(base.approximate()).as("it stands at its town's point").isTrue();
    assertThat(base.coordinates()).isPresent();
  }

  @Test
  void itsLinkExplainsItself() {
    Link link = site(link("[site Mehran Base] in [place Karachi]")).link().orElseThrow();
    assertThat(link.entry()).hasToString("Optional[gazetteer:landmark-pns-mehran]");
    assertThat(link.basis()).isEqualTo(LinkBasis.SCORES);
    assertThat(link.doubtful()).isFalse();
    assertThat(link.score()).isBetween(0.9, 1.0);
    assertThat(link.candidates())
        .singleElement()
        .extracting(LinkCandidate::why)
        .asString()
        .contains("in PK", "near the place beside it", "source: general knowledge");
  }

  @Test
  void anAirportHasItsOwnPointAndTheArticlesTown() {
    Place airport =
        site(link("[place Karachi] shook: [site Jinnah International Airport] was attacked"));
    assertThat(airport.id()).isEqualTo("place/jinnah-international-airport-ourairports-opkc");
    assertThat(airport.approximate()).isFalse();
    assertThat(airport.within()).contains("place/karachi-1174872");
    assertThat(airport.link().flatMap(Link::entry))
        .hasToString("Optional[gazetteer:ourairports-opkc]");
  }

  @ParameterizedTest
  @CsvSource({
    "[site Tahrir Square] in [place Baghdad], landmark-tahrir-square-baghdad",
    "[site Tahrir Square] in [place Cairo], landmark-tahrir-square-cairo",
  })
  void thePlaceBesideTellsNamesakesApart(String marked, String id) {
    Place square = site(link(marked));
    assertThat(square.id()).endsWith(id);
    assertThat(square.link().orElseThrow().candidates()).hasSize(2);
  }

  @Test
  void namesakesThatNothingTellsApartAndOnesInAnotherCountryAreNotTaken() {
    assertThat(site(link("[site Tahrir Square] was full")).link()).isEmpty();
    assertThat(site(link("[site Faisal Mosque] in [place Kabul]")).link()).isEmpty();
  }

  @Test
  void aPersonDecidesWhichSiteOfTheGazetteerIsMeant() {
    Entities entities =
        link(
            "At [site the base] two died",
            decision("base", "gazetteer:ourairports-opmr", Optional.empty()));
    Place site = site(entities);
    assertThat(site.name()).isEqualTo("Masroor Air Base");
    assertThat(site.link().map(Link::basis)).contains(LinkBasis.JUDGEMENT);
    assertThat(entities.judgements()).hasSize(1);
    assertThat(entities.mentions())
        .map(one -> ((Mention.Entity) one).ref())
        .containsExactly(Optional.of(site.id()));
  }

  @Test
  void aPersonPutsASiteIntoATown() {
    Entities entities =
        link(
            "Shots at the [site Frontier Fort] near [place Lahore]",
            decision("Frontier Fort", "geonames:1168197", Optional.empty()));
    Place fort = site(entities);
    assertThat(fort.within()).contains("place/peshawar-1168197");
    assertThat(fort.approximate()).isTrue();
    assertThat(entities.judgements()).singleElement().returns(fort.id(), one -> one.ref());
  }

  @Test
  void aPersonKnowsASiteThatNoListHas() {
    Place fort =
        site(
            link(
                "Shots at the [site Frontier Fort] in [place Peshawar]",
                decision(
                    "Frontier Fort", "wikidata:Q123", Optional.of(new Coordinates(34.1, 71.2)))));
    assertThat(fort.coordinates()).contains(new Coordinates(34.1, 71.2));
    assertThat(fort.approximate()).isFalse();
    assertThat(fort.within()).contains("place/peshawar-1168197");
    assertThat(fort.link().flatMap(Link::wikidata)).contains("Q123");
  }

  @Test
  void aPersonSaysThatItIsNoneOfTheSitesKnown() {
    Entities entities =
        link(
            "The [site Mehran Base] in [place Lahore]",
            decision("Mehran Base", "none", Optional.empty()));
    Place base = site(entities);
    assertThat(base.link()).isEmpty();
    assertThat(base.within()).contains("place/lahore-1172451");
    assertThat(entities.judgements()).hasSize(1);
  }
}
