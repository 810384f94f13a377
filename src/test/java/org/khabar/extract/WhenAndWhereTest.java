package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
      })
  void theCountryOfAnIncident(String text, String country) {
    assertThat(place(Told.in(text)).flatMap(Place::country)).contains(country);
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

  @Test
  void whatNobodyDatesHasNoDate() {
    assertThat(Told.in("Gunmen attacked a school in Kabul.").first().date()).isEmpty();
  }

  @Test
  void whatNobodyPlacesHasNoPlace() {
    assertThat(Told.in("Gunmen attacked a school on Monday.").first().places()).isEmpty();
  }
}
