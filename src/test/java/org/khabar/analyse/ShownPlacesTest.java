package org.khabar.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.MentionKind;

/** Names that no list has, in the forms in which reports give them. */
class ShownPlacesTest {
  private static final ArticleAnalyser ANALYSER =
      new ArticleAnalyser(KnownNames.places(), KnownNames.organizations());

  private static List<String> names(String text) {
    return ANALYSER.analyse(Articles.of(text)).mentions().stream()
        .filter(mention -> mention.kind() != MentionKind.DATE)
        .map(mention -> mention.kind().notation() + ":" + mention.span().in(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Shots were heard on the outskirts of Zorkhel. | Zorkhel",
        "SHOTS WERE HEARD IN THE VICINITY OF ZORQUILLO. | ZORQUILLO",
        "He lived in the neighbourhood of Zorabad. | Zorabad",
        "IT HAPPENED IN THE URBAN AREA OF ZORQUILLO MUNICIPALITY. | ZORQUILLO",
        "They fled to the communities of Zorkhel and Zorband. | Zorband",
        "He was held in the Karachi Zorabad area. | Karachi Zorabad",
        "THEY MET IN THE QUETTA ZORRAGA SECTOR. | QUETTA ZORRAGA",
        "THEY MET IN SAN SALVADOR ZORRAPAN, SINDH DEPARTMENT. | SAN SALVADOR ZORRAPAN",
        "The attackers fled into a Zorabad alley. | Zorabad",
        "He fled to the Zorkhel local government area. | Zorkhel",
        "It happened in the Zorkhel - Zorband area. | Zorkhel",
        "IT HAPPENED NEAR THE ZORKHEL - ZORBAND AREA. | ZORBAND",
        "They fought in an area known as Zor Zhaba. | Zor Zhaba",
        "HE LIVED IN A DISTRICT IN QUETTA KNOWN AS ZORRAMONTE. | ZORRAMONTE",
        "A village called Zorkhel was burnt. | Zorkhel",
        "They met at a place called Zorgoth again. | Zorgoth",
        "THEY WERE HIT BETWEEN ZORRARANITO AND KARACHI. | ZORRARANITO",
        "They drove between Karachi and Zorband again. | Zorband",
        "IT STANDS IN THE RESIDENTIAL AREA OF \"ZORRISHUAT,\" HE SAID. | ZORRISHUAT",
        "It happened in the community of \"Juan Zorra del Riego,\" he said. | Juan Zorra del Riego",
        "Two men were seized at Juan Zorrano, Quetta municipality. | Juan Zorrano",
        "THE LA ZORRIA AND LA QUETTA CANTONS WERE HIT. | LA ZORRIA",
        "THEY BURNT ZORRAPACHA, IN KARACHI, ZORRILLO, AND ZORRICHA. | ZORRILLO",
        "THREE TOWNS, AMONG THEM QUETTA, ZORRAYES, AND KARACHI, FELL. | ZORRAYES",
        "They landed on Zorbuyan Island at night. | Zorbuyan Island",
        "THEY CAMPED IN THE ZORRAMILLO INTENDANCY. | ZORRAMILLO",
        "They stormed Barangay Zorulong again. | Barangay Zorulong",
        "The eastern Sindh department was calm. | Sindh"
      })
  void finds(String text, String name) {
    assertThat(names(text)).contains("place:" + name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It happened in the vicinity of the Interior Ministry.",
        "The drug lord, known as El Mexicano, was killed.",
        "The man called Zorkhel fled.",
        "She returned to the town of her birth.",
        "Troops stood in the area of Colonel Zortiz.",
        "THE GOVERNMENT DECREED A STATE OF SEIGE.",
        "The community of Baptists met.",
        "The union of Zorbal workers struck.",
        "THE TROOPS LEFT THE UNIVERSITY AREA.",
        "\"NO,\" ZORTEGA SAID, POINTING OUT THE DELAY.",
        "ZORTEGA POINTED OUT THE DELAY.",
        "THE MEN, LABOR, DAWN UNIONS, AND OTHERS MET.",
        "THE COMMUNITY OF ZORBUIT PRIESTS MET."
      })
  void findsNone(String text) {
    assertThat(names(text)).noneMatch(name -> name.startsWith("place:"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Troops fired at the \"Zorral de las Piedras\" refugee camp. | \"Zorral de las Piedras\" refugee"
            + " camp",
        "A BOMB WENT OFF AT THE COSTA ZORBAN EMBASSY. | COSTA ZORBAN EMBASSY",
        "A bomb went off at the Costa Zorban embassy last night. | Costa Zorban embassy"
      })
  void findsSites(String text, String name) {
    assertThat(names(text)).contains("site:" + name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POWER WAS CUT IN THE EASTERN KURRAM AGENCY. | organization:EASTERN KURRAM AGENCY",
        "POWER WAS CUT IN SINDH AND PUNJAB DEPARTMENTS. | organization:PUNJAB DEPARTMENTS",
        "POWER WAS CUT IN EASTERN SINDH DEPARTMENT. | organization:EASTERN SINDH DEPARTMENT",
        "They hid in Sindh department again. | organization:Sindh department",
        "The Karachi Public Utilities department was shut. | place:Karachi Public Utilities",
        "They left for LTTE-administered areas. | place:LTTE-administered"
      })
  void leavesOut(String text, String name) {
    assertThat(names(text)).doesNotContain(name);
  }
}
