package org.khabar.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.gazetteer.index.PlaceIndex;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.Landmark;

class BundledGazetteerTest {
  private static final BundledGazetteer GAZETTEER = BundledGazetteer.load();

  @ParameterizedTest
  @CsvSource({
    "Kalabagh, 1175365, ",
    "Mianwali, 1170425, ",
    "Mianwali District, 1170424, ",
    "Khyber Pakhtunkhwa, 1168873, Q183314",
    "Punjab, 1167710, Q4478",
    "Sindh, 1164807, Q37211",
    "Balochistan, 1183606, Q163239",
    "Pakistan, 1168579, Q843",
    "Karachi, 1174872, ",
    "Peshawar, 1168197, ",
    "KP, 1168873, Q183314",
    "U.S., 6252001, Q30",
    "Kan., 4273857, Q1558",
    "پشاور, 1168197, ",
  })
  void namesLeadToTheirPlace(String name, long geonames, String wikidata) {
    GazetteerPlace first = GAZETTEER.named(name).get(0);
    assertThat(first.geonames()).isEqualTo(geonames);
    assertThat(first.wikidata()).isEqualTo(Optional.ofNullable(wikidata));
    assertThat(GAZETTEER.knows(name)).isTrue();
    assertThat(GAZETTEER.byId(geonames)).contains(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"KPO", "European", "Turkish", "Xyzzyx", "", ".", "U.N."})
  void whatIsNoPlaceIsNone(String name) {
    assertThat(GAZETTEER.named(name)).isEmpty();
    assertThat(GAZETTEER.knows(name)).isFalse();
  }

  @Test
  void caseAccentsAndPunctuationDoNotMatter() {
    assertThat(GAZETTEER.named("PORT AU PRINCE")).isEqualTo(GAZETTEER.named("Port-au-Prince"));
    assertThat(GAZETTEER.named("Bogotá")).isEqualTo(GAZETTEER.named("bogota")).isNotEmpty();
  }

  @Test
  void theMostPopulousComesFirst() {
    assertThat(GAZETTEER.named("Springfield"))
        .hasSizeGreaterThan(5)
        .isSortedAccordingTo(PlaceIndex.MOST_POPULOUS_FIRST);
  }

  @Test
  void countriesAndDivisionsComeByCode() {
    assertThat(GAZETTEER.country("PK").map(GazetteerPlace::name)).contains("Pakistan");
    assertThat(GAZETTEER.division("PK", "05").map(GazetteerPlace::name)).contains("Sindh");
    assertThat(GAZETTEER.country("ZZ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Pakistani, Pakistan",
    "Afghans, Afghanistan",
    "SALVADORAN, El Salvador",
    "European, Europe",
    "Scottish, Scotland",
  })
  void demonymsLeadToTheirCountry(String word, String place) {
    assertThat(GAZETTEER.demonym(word).map(GazetteerPlace::name)).contains(place);
  }

  @Test
  void everyLineOfTheListsLeadsSomewhere() {
    Rows.of("demonyms.tsv")
        .forEach(row -> assertThat(GAZETTEER.demonym(row.get(0))).as(row.toString()).isPresent());
    Rows.of("other-names.tsv")
        .forEach(row -> assertThat(GAZETTEER.named(row.get(0))).as(row.toString()).isNotEmpty());
    Rows.of("abbreviations.tsv")
        .forEach(row -> assertThat(GAZETTEER.named(row.get(0))).as(row.toString()).hasSize(1));
  }

  @Test
  void everyLandmarkStandsSomewhereAndStatesItsSource() {
    List<List<String>> rows = Rows.of("landmarks.tsv");
    assertThat(rows).hasSizeGreaterThan(300).allSatisfy(row -> assertThat(row).hasSize(9));
    assertThat(rows.stream().map(row -> row.get(0)).distinct()).hasSameSizeAs(rows);
    for (List<String> row : rows) {
      GazetteerPlace place = GAZETTEER.byKey("landmark-" + row.get(0)).orElseThrow();
      Landmark landmark = GAZETTEER.landmark(place.geonames()).orElseThrow();
      assertThat(landmark.place()).isEqualTo(place);
      assertThat(landmark.source()).isNotBlank();
      assertThat(place.country()).isNotEmpty().isEqualTo(landmark.around().country());
      assertThat(landmark.approximate()).as(row.toString()).isEqualTo(row.get(5).isEmpty());
      assertThat(GAZETTEER.named(row.get(1))).contains(place);
      for (String alias : row.get(2).split("\\|", -1)) {
        assertThat(alias.isEmpty() || GAZETTEER.named(alias).contains(place)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PNS Mehran, gazetteer:landmark-pns-mehran",
    "PAF Base Masroor, gazetteer:ourairports-opmr",
    "Jinnah International Airport, gazetteer:ourairports-opkc",
    "Middle East, gazetteer:region-middle-east",
    "Karachi, geonames:1174872",
  })
  void everyPlaceHasAnIdThatLeadsBackToIt(String name, String id) {
    GazetteerPlace place = GAZETTEER.named(name).get(0);
    assertThat(place.entry()).hasToString(id);
    assertThat(GAZETTEER.byEntry(place.entry())).contains(place);
  }

  @Test
  void regionsHaveTheWikidataIdsThatCountryCoderStates() {
    assertThat(GAZETTEER.named("South Asia").get(0).wikidata()).contains("Q771405");
    assertThat(GAZETTEER.named("Europe").get(0).wikidata()).contains("Q46");
  }

  @Test
  void labelsCarryTheirLanguage() {
    assertThat(GAZETTEER.labels(1168579))
        .containsEntry("ur", "پاکستان")
        .containsEntry("ar", "باكستان");
    assertThat(GAZETTEER.labels(1164807)).containsEntry("ur", "سندھ");
    assertThat(GAZETTEER.labels(1174872)).containsEntry("ur", "کراچی");
    assertThat(GAZETTEER.labels(1)).isEmpty();
  }

  @Test
  void namesAreFoundByTheirBeginning() {
    assertThat(GAZETTEER.startingWith("Kalabag", 5))
        .extracting(GazetteerPlace::geonames)
        .contains(1175365L);
    assertThat(GAZETTEER.startingWith("PNS Meh", 5))
        .extracting(GazetteerPlace::name)
        .containsExactly("PNS Mehran");
    assertThat(GAZETTEER.startingWith("kara", 3))
        .hasSize(3)
        .isSortedAccordingTo(PlaceIndex.MOST_POPULOUS_FIRST)
        .first()
        .returns(1174872L, GazetteerPlace::geonames);
    assertThat(GAZETTEER.startingWith("Xyzzyx", 3)).isEmpty();
    assertThat(GAZETTEER.startingWith("", 3)).isEmpty();
  }

  @Test
  void townsKnowTheirDistrict() {
    GazetteerPlace town = GAZETTEER.byId(1175365).orElseThrow();
    assertThat(GAZETTEER.district("PK", town.admin1(), town.admin2()))
        .map(GazetteerPlace::geonames)
        .contains(1170424L);
  }

  @Test
  void everySourceStatesItsLicence() {
    assertThat(GAZETTEER.sources())
        .isEqualTo(BundledGazetteer.origin())
        .hasSizeGreaterThan(4)
        .allSatisfy(source -> assertThat(source.licence()).startsWith("https://"));
  }
}
