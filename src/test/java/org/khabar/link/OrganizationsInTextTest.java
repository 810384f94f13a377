package org.khabar.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.analyse.ArticleAnalyser;
import org.khabar.analyse.Articles;
import org.khabar.gazetteer.BundledGazetteer;
import org.khabar.gazetteer.BundledOrganizations;
import org.khabar.gazetteer.OrganizationIndex;
import org.khabar.model.Entities;
import org.khabar.model.Organization;

/** From the words of an article to its organizations, their places and their parts. */
class OrganizationsInTextTest {
  private static final BundledGazetteer PLACES = BundledGazetteer.load();
  private static final OrganizationIndex ORGANIZATIONS = BundledOrganizations.load();
  private static final ArticleAnalyser ANALYSER = new ArticleAnalyser(PLACES, ORGANIZATIONS);
  private static final EntityLinker LINKER = new EntityLinker(PLACES, ORGANIZATIONS);

  private static Entities entities(String text) {
    return LINKER.link(ANALYSER.analyse(Articles.of(text)));
  }

  private static Organization organization(String text, String id) {
    Entities entities = entities(text);
    return entities.organizations().stream()
        .filter(one -> one.id().equals("organization/" + id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " is not in " + entities.organizations()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A blast hit Lahore in Pakistan. The Punjab police said so. | punjab-police | punjab-1167710",
        "A blast hit Amritsar in India. The Punjab police said so. | punjab-police-india |"
            + " punjab-1259223",
        "A blast hit Karachi in Sindh. The Sindh government said so. | sindh-government |"
            + " sindh-1164807",
        "A blast hit Bogota and Medellin. The Interior Ministry said so. | interior-ministry-co |"
            + " colombia-3686110"
      })
  void aStatesBodyStandsInTheCountryOfTheArticle(String text, String id, String place) {
    assertThat(organization(text, id).jurisdiction()).contains("place/" + place);
  }

  @Test
  void aShortFormIsTheBodyOfTheLongOne() {
    String text =
        "In Lahore, Pakistan, men met. The Peshawar Traffic Police (PTP) said so. The PTP was late.";
    assertThat(entities(text).organizations())
        .singleElement()
        .satisfies(body -> assertThat(body.id()).isEqualTo("organization/peshawar-traffic-police"))
        .satisfies(body -> assertThat(body.jurisdiction()).contains("place/peshawar-1168197"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Towns near Mosul and Kirkuk fell. The US-led coalition said so. | us-led-coalition",
        "Towns near Mosul and Kirkuk fell. The 158th Fighter Wing flew. | 158th-fighter-wing"
      })
  void whatMayBeAbroadIsNotOfTheCountry(String text, String id) {
    assertThat(organization(text, id).jurisdiction()).isEmpty();
  }

  @Test
  void whereTheArticleNamesTwoCountriesNothingIsKnownOfTheMinistry() {
    String text = "Talks were held in Bogota, Cali and Quito. The Interior Ministry said so.";
    assertThat(organization(text, "interior-ministry").jurisdiction()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In Lahore the CTD of the Punjab police held two men. |"
            + " counter-terrorism-department-punjab-police | punjab-police",
        "In Lahore the Punjab CTD held two men. |"
            + " counter-terrorism-department-punjab-police | punjab-police",
        "In Karachi the Special Branch of the Sindh police held two men. |"
            + " special-branch-sindh-police | sindh-police",
        "In Bogota men of the 17th Front of the Revolutionary Armed Forces of Colombia fled. |"
            + " 17th-front-revolutionary-armed-forces-of-colombia |"
            + " revolutionary-armed-forces-of-colombia"
      })
  void aPartBelongsToItsWhole(String text, String part, String whole) {
    assertThat(organization(text, part).partOf()).contains("organization/" + whole);
  }

  @Test
  void allMentionsOfThePartAreMeant() {
    Entities entities =
        entities("In Lahore the CTD of the Punjab police held two men. The CTD said so.");
    assertThat(entities.organizations())
        .extracting(Organization::id)
        .containsExactly(
            "organization/counter-terrorism-department-punjab-police",
            "organization/punjab-police");
  }

  @Test
  void ofTwoWholesNoneIsChosen() {
    Entities entities =
        entities(
            "In Lahore the Special Branch of the Punjab police and in Karachi the Special Branch of"
                + " the Sindh police held men.");
    assertThat(entities.organizations())
        .filteredOn(one -> one.id().contains("special-branch"))
        .singleElement()
        .satisfies(one -> assertThat(one.partOf()).isEmpty());
  }
}
