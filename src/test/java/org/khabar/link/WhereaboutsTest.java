package org.khabar.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.gazetteer.BundledGazetteer;
import org.khabar.gazetteer.BundledOrganizations;
import org.khabar.model.Entities;
import org.khabar.model.Place;

class WhereaboutsTest {
  private static final EntityLinker LINKER =
      new EntityLinker(BundledGazetteer.load(), BundledOrganizations.load());

  private static Place place(String marked, String id) {
    Entities entities = LINKER.link(MarkedText.analysis("article", marked));
    List<Place> found = entities.places().stream().filter(place -> place.id().equals(id)).toList();
    assertThat(found).as("in " + entities.places()).hasSize(1);
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Clashes in [place Zorkhel] were heard while [place Peshawar] slept"
            + " | place/zorkhel | place/pakistan-1168579",
        "Police in [place Bogota] said the [place Zorquillo] neighborhood was hit"
            + " | place/zorquillo | place/bogota-3688689",
        "Police in [place Lima] said that the [place Normandy] neighborhood was hit"
            + " | place/normandy | place/lima-3936456",
        "Fighting in the [place Escalon] neighborhood of [place San Salvador]. The [place U.S.]"
            + " envoy left [place Escalon] | place/escalon | place/san-salvador-3583361",
        "[place San Salvador] was quiet but for the [place Escalon] and [place San Benito]"
            + " neighborhoods | place/escalon | place/san-salvador-3583361",
        "A plant in [place San Diego], southern [place Medellin], burnt"
            + " | place/san-diego | place/medellin-3674962",
        "Men died near [place Rio Blanco] municipality, [place Tolima] department,"
            + " [place Colombia] | place/rio-blanco | place/tolima-department-3666951",
        "[place Medellin] police said that the [place San Jose] neighborhood was hit"
            + " | place/san-jose | place/medellin-3674962",
        "[place LIMA] SLEPT AS MEN CAME TO THE VILLAGE OF [place CHINCHIPE] IN [place AYACUCHO]"
            + " | place/chinchipe | place/ayacucho-3947019",
        "[place Bogota] slept; a bomb went off in a district of [place Medellin] known as"
            + " [place Las Americas] | place/las-americas | place/colombia-3686110",
        "In [place Bogota] a bomb went off at a shop in the suburb of [place Quirigua]"
            + " | place/quirigua | place/bogota-3688689",
        "Rebels hold the [place Eastern Region] while [place Peshawar] slept"
            + " | place/eastern-region | place/pakistan-1168579",
      })
  void aPlaceThatNobodyKnowsStandsWhereTheArticlePlays(String text, String id, String around) {
    Place place = place(text, id);
    assertThat(place.within()).contains(around);
    assertThat(place.country()).isPresent();
    assertThat(place.coordinates()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[place Lima] slept; a school in a southern [place Bogota] neighborhood burnt"
            + " | place/bogota-3688689",
        "Clashes in [place Devon] in [place South West] [place England]; [place Exeter] slept"
            + " | place/devon-admin2-gb-eng-d4",
        "The [place U.S.] condemned a blast in [place Swabi] | place/swabi-1164216",
        "The [place U.S.] condemned a blast in [place Leicester] | place/leicester-2644668",
        "The [place Escalon] neighborhood of [place San Salvador] was hit, the [place U.S.] said"
            + " | place/san-salvador-3583361",
        "[place Bogota] neighborhoods burnt as [place Medellin] slept | place/bogota-3688689",
      })
  void aKnownTownOrDivisionStaysItself(String text, String id) {
    assertThat(place(text, id).link()).isPresent();
  }

  @Test
  void anArticleOfSeveralCountriesPutsItIntoNone() {
    String text = "Clashes in [place Zorkhel]; [place Pakistan] and [place Iran] met";
    assertThat(place(text, "place/zorkhel").country()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Huila Department, Huila",
    "Sindh, Sindh",
    "Northern Province, Northern Province",
    "Federal District, Federal District",
    "North-West District, North-West District",
    "Provence, Provence"
  })
  void aDivisionIsCalledByItsProperName(String name, String proper) {
    assertThat(DivisionName.of(name)).isEqualTo(proper);
  }
}
