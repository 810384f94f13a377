package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.model.IncidentDate;
import org.khabar.model.Place;
import org.khabar.model.UncertainDate;

class WhenAndWhereTest {
  private static Optional<Place> place(Told told) {
    return told.first().places().stream()
        .findFirst()
        .flatMap(
            use ->
                told.entities().places().stream()
                    .filter(place -> place.id().equals(use.place()))
                    .findFirst());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A bomb exploded in the Vezneciler district of Istanbul. | TR",
        "A suicide bomber struck a shrine in Hub town, Lasbela District, Pakistan. | PK",
        "A truck bomb exploded outside the German consulate in Karachi. | PK",
        "Three people were stabbed in an attack at Victoria Station in Manchester, England. | GB",
        "Gunmen attacked a market in Lashkargah, killing seven people. | AF",
        "Two blasts took place in a Parachinar market, killing nine people. | PK",
        "Two gunmen kidnapped Mario Accurso of Rome in Bogota, Colombia, on Monday. | CO",
        "ROME, 13 Feb 2023 (ANSA) -- Italy condemned the killing of two nuns in Guatemala today."
            + " Rome will send an envoy. | GT",
        "A bomber struck a place where Turkish engineers and Somali police had lunch in Afgooye,"
            + " killing four. | SO",
        "A bomb went off in the Afghan capital, killing two guards. Kabul has seen many. | AF",
        "SAN SALVADOR, 13 Feb 2023 (DPA) -- Two U.S. citizens have been killed, victims of the"
            + " Salvadoran war. One was a teacher at the American School. | SV",
      })
  void theCountryOfAnIncident(String text, String country) {
    assertThat(place(Told.in(text)).flatMap(Place::country)).contains(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A bomb exploded in the Quirigua suburb of Bogota. | place/quirigua",
        "Twelve people died in Quetta when a bomb exploded, police in Karachi said."
            + " | place/quetta-1167528",
        "Ten people were killed in Quetta on Monday in a bomb blast, said police in Karachi."
            + " | place/quetta-1167528",
        "Officials in Kabul say the Taliban attacked a convoy in Kandahar. | place/kandahar-1138336",
        "A bomb exploded outside a bank, police in Karachi said. | place/karachi-1174872",
        "Ten men were kidnapped in Medellin, two days before a summit in Cartagena."
            + " | place/medellin-3674962",
        "Police arrested two men weeks after the bombing in Multan. | place/multan-1169825",
        "Rockets hit the Turkish border town of Kilis, killing two. | place/kilis-307864",
        "MANILA, Feb 17 -- Police in Manila said that a bomb exploded in the capital, killing two"
            + " guards. The Philippines has seen many. | place/manila-1701668",
      })
  void theMostSpecificPlaceThatTheTextPutsItIn(String text, String id) {
    assertThat(place(Told.in(text)).map(Place::id)).contains(id);
  }

  @Test
  void aDateInItsOwnWordsIsItsDate() {
    Told told = Told.in("On Thursday police recalled the 2011 ambush of a convoy in Khost.");

    assertThat(told.first().date().flatMap(IncidentDate::date).map(UncertainDate::edtf))
        .contains("2011");
  }

  @Test
  void whatIsRecalledKeepsTheDateBesideIt() {
    Told told =
        Told.in(
            "Terrorists attacked a convoy near Quetta on Thursday. A few weeks earlier, members of"
                + " an outfit had raided a police station there.");

    assertThat(told.incidents())
        .extracting(each -> each.date().flatMap(IncidentDate::date).map(UncertainDate::edtf))
        .containsExactly(Optional.of("2023-02-16"), Optional.of("2022-12-22/2023-02-02"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The court on Tuesday ordered an inquiry into the murder of a priest. | ../2023-02-14",
        "A court indicted six men on Tuesday over the assassination of a mayor. | ../2023-02-14",
        "The president on Tuesday visited those hurt in the blast. | ../2023-02-14",
        "Khan, whose group disarmed on 9 May, was shot dead aboard a bus today. | 2023-02-18",
        "The man, who joined the army in 2003, was killed by a bomb on Tuesday. | 2023-02-14",
        "The envoy on Tuesday condemned the attack on a school that killed ten boys last week."
            + " | 2023-02-06/2023-02-12",
        "A bomb exploded at 2130 on 3 January, killing two guards. | 2023-01-03",
        "The army on Tuesday said that guerrillas killed five farmers. | ../2023-02-14",
        "The army said that on Tuesday guerrillas killed five farmers. | 2023-02-14",
        "Gunmen killed 11 coal miners in Mach, officials said on Thursday. | ../2023-02-16",
        "A bomb yesterday exploded outside a bank in Karachi. | 2023-02-17",
        "Rebels shelled the town a few hours ago, killing two. | 2023-02-18",
        "Last night, a few hours before the elections, a bomb exploded in a bank. | 2023-02-17",
        "Khan, leader of the group that disarmed on 9 May, was shot dead today. | 2023-02-18",
        "He fled after the 16 November massacre of six priests. | 2022-11-16",
      })
  void whatElseWasDoneThenIsNotItsDate(String text, String date) {
    assertThat(Told.in(text).first().date().flatMap(IncidentDate::date).map(UncertainDate::edtf))
        .contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The government on Thursday condemned the murder of Pedro Rojas, secretary of the embassy."
            + " Rojas was murdered on Wednesday in Quetta.",
        "Police on Thursday condemned the kidnapping of two engineers in Mastung. The engineers"
            + " were kidnapped on Tuesday by armed men.",
        "A BOMB TODAY EXPLODED NEAR A BANK IN LA PAZ. THE EXPLOSION INJURED TWO PEOPLE.",
      })
  void whatIsToldTwiceIsOneIncident(String text) {
    assertThat(Told.in(text).incidents()).hasSize(1);
  }

  @Test
  void whatNobodyDatesHasNoDate() {
    assertThat(Told.in("Gunmen attacked a school in Kabul.").first().date()).isEmpty();
  }

  @Test
  void whatNobodyPlacesHasNoPlace() {
    assertThat(Told.in("Gunmen attacked a school on Monday.").first().places()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gunmen attacked an army outpost near the border with Mali, killing twelve soldiers.",
        "A suicide bomber struck a wedding near the Syrian border, killing fifty people.",
        "A Libyan born man attacked two groups of people with a knife.",
        "An Islamic State of Iraq and the Levant fighter killed a man and fled.",
      })
  void whatOnlyNamesAnotherPlaceHasNone(String text) {
    assertThat(Told.in(text).first().places()).isEmpty();
  }

  @Test
  void theLastHoursBeforePublicationAreASpan() {
    Told told = Told.in("Gunmen killed two officials in Quetta in the last 48 hours.");

    assertThat(told.first().date().flatMap(IncidentDate::date).map(UncertainDate::edtf))
        .contains("2023-02-16/2023-02-18");
  }
}
