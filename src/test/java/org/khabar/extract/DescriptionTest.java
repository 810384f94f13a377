package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;

/** Words that speak of persons and bodies without being their names. */
class DescriptionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The group said that it was not involved. | The group
          Iraqi officials visited the site on Friday. | Iraqi officials
          The injured were taken to a hospital. | The injured
          They drove away before dawn. | They
          Members of the council resigned on Friday. | Members of the council
          The coalition of parties met on Friday. | The coalition of parties
          Residents heard the explosion. | Residents
          """)
  void bodiesAndGroups(String text, String words) {
    assertThat(ofKind(Told.in(text), MentionKind.ORGANIZATION)).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A senior general was killed in the blast. | A senior general
          The minister for trade was not at home. | The minister for trade
          Deputy Minister Tariq Khan said so on Friday. | Deputy Minister Tariq Khan
          She was hurt in the attack. | She
          The victim's brother spoke to reporters. | The victim's brother
          """)
  void onePerson(String text, String words) {
    assertThat(ofKind(Told.in(text), MentionKind.PERSON)).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Justice was done, he said. | Justice
          Rebels hold a bridge in Morazan department. | Morazan department
          REBELS FOUGHT IN MORAZAN AND USULUTAN DEPARTMENTS. | USULUTAN DEPARTMENTS
          The meeting was held in Quetta. | The meeting
          The bomb went off near a school. | The bomb
          To defeat the army was their aim. | To defeat the army
          """)
  void othersAreNone(String text, String words) {
    assertThat(descriptions(Told.in(text))).doesNotContain(words);
  }

  @Test
  void numberInFrontIsNoPart() {
    assertThat(descriptions(Told.in("Two masked gunmen fled on a motorcycle.")))
        .contains("masked gunmen");
  }

  @Test
  void nameInsideTellsWhoIsMeant() {
    Told told = Told.in("Deputy Minister Tariq Khan said so on Friday.");
    assertThat(ref(told, "Deputy Minister Tariq Khan")).isEqualTo("person/tariq-khan");
  }

  @Test
  void nameBesideTellsWhoIsMeant() {
    Told told = Told.in("Tariq Khan, the deputy minister, said so on Friday.");
    assertThat(ref(told, "the deputy minister")).isEqualTo("person/tariq-khan");
  }

  @Test
  void enumerationIsNoApposition() {
    Told told = Told.in("Tariq Khan, the driver and a guard were killed on Friday.");
    assertThat(ref(told, "the driver")).isEqualTo("nobody");
  }

  @Test
  void groupIsTheOneNamedBefore() {
    Told told =
        Told.in(
            "The Balochistan Liberation Army claimed the attack. The banned outfit named no one.");
    assertThat(ref(told, "The banned outfit")).startsWith("organization/balochistan-liberation");
  }

  @Test
  void groupIsNobodyWhereSeveralWereNamed() {
    Told told =
        Told.in(
            "The Balochistan Liberation Army and the Tehreek-i-Taliban Pakistan claimed the"
                + " attack. The group named no one.");
    assertThat(ref(told, "The group")).isEqualTo("nobody");
  }

  @Test
  void groupOfAnotherKindIsNotTheOneNamedBefore() {
    Told told =
        Told.in(
            "The Balochistan Liberation Army claimed the attack. The rights group was shocked.");
    assertThat(ref(told, "The rights group")).isEqualTo("nobody");
  }

  private static String ref(Told told, String words) {
    return told.descriptions().stream()
        .filter(each -> each.span().in(told.text()).equals(words))
        .map(each -> each.ref().orElse("nobody"))
        .findFirst()
        .orElse("not found");
  }

  private static List<String> descriptions(Told told) {
    return told.descriptions().stream().map(each -> each.span().in(told.text())).toList();
  }

  private static List<String> ofKind(Told told, MentionKind kind) {
    return told.descriptions().stream()
        .filter(each -> each.kind() == kind)
        .map(Mention.Description::span)
        .map(span -> span.in(told.text()))
        .toList();
  }
}
