package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.TollClaim;
import org.khabar.model.TollKind;

class TollsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen attacked a mosque in Kano on Friday. How many died? At least 12. How many were hurt?"
            + " Police say 30. | 12 | 30",
        "Gunmen attacked a mosque in Kano on Friday. No casualties were reported. | 0 | 0",
        "A pipe bomb exploded in Linden, but no one was injured. | -1 | 0",
        "A man opened fire in Earle; 1 person sustained a superficial injury. | -1 | 1",
        "A man fired at people in a tram in Utrecht. Three people died and 3 others got injured. One"
            + " of the injured died of his injuries ten days later. | 4 | 3",
        "Gunmen shot dead two policemen in Karachi on Monday. They also killed a passer-by. | 3 | -1",
        "A suicide bombing on a house in Ghazni claimed 7 lives and another 6 were injured. | 7 | 6",
        "A van ran over walkers in London. The men then stabbed others. 8 people were killed and 48"
            + " were injured. | 8 | 48",
        "An attack on a village named Dogon Noma by gunmen killed 11. The death toll rose to 141 a few"
            + " days later. | 141 | -1",
        "The war has killed 70,000 people since 2003. On Monday a bomb killed 5 people in Baghdad. | 5"
            + " | -1",
        "The death toll in the Quetta blast has climbed to 31, with more than 50 injured. | 31 | 50",
        "Eight people, among them three women, were killed and eleven wounded in a mortar attack on a"
            + " wedding in Helmand. | 8 | 11",
        "Nobody was hurt in the rocket attack on the airport in Kabul. | -1 | 0",
        "The bombing in Ghazni left 14 dead, 3 of them policemen, and wounded 28. | 14 | 28",
        "Gunmen killed a student, John Greene, in Akron on Monday. | 1 | -1",
        "Terry Jolly, 60, was fatally stabbed in Dover on Monday. | 1 | -1",
        "A man in Lyon stabbed an officer nearly to death. | -1 | -1",
        "A blast in Lahore on Monday: killed: 3, injured: 14. | 3 | 14"
      })
  void areRead(String text, int killed, int injured) {
    Told told = Told.in(text);
    assertThat(told.best(TollKind.KILLED)).isEqualTo(killed);
    assertThat(told.best(TollKind.INJURED)).isEqualTo(injured);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Three gunmen stormed a church in Lagos. Eight worshippers were killed. Three of them, the"
            + " gunmen, died. | 8",
        "Three gunmen stormed a church in Lagos and killed eight people. Two of the gunmen were"
            + " killed. | 8",
        "Five militants attacked a post in Bannu. Two of them were killed by guards. | -1",
        "Seven soldiers embraced martyrdom and three miscreants were gunned down when militants"
            + " ambushed a convoy in Bannu. | 7",
        "Seven people, three of them attackers, were killed when militants stormed a hotel in"
            + " Mogadishu. | 7"
      })
  void leaveTheAttackersOut(String text, int killed) {
    assertThat(Told.in(text).best(TollKind.KILLED)).isEqualTo(killed);
  }

  @Test
  void ofTheArrestedAreTheSuspects() {
    Told told =
        Told.in("Police arrested four suspects after a blast in Lahore that killed two people.");
    assertThat(told.best(TollKind.ARRESTED)).isEqualTo(4);
    assertThat(told.best(TollKind.KILLED)).isEqualTo(2);
  }

  @Test
  void theDayOfAKillingIsNoToll() {
    Told told = Told.in("They asked about the Oct. 23 killing of the doctor in Lahore.");
    assertThat(told.best(TollKind.KILLED)).isEqualTo(1);
  }

  @Test
  void fearedAreNoLeast() {
    Told told = Told.in("A bomb exploded in Lahore on Monday. Twelve people were feared dead.");
    assertThat(told.first().toll(TollKind.KILLED).orElseThrow().count().low()).isEmpty();
    assertThat(told.first().toll(TollKind.KILLED).orElseThrow().count().high()).hasValue(12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The attack, which the Taliban has claimed, killed six soldiers. | - | -",
        "The police later said that 84 people had been killed in the attack. | police | -",
        "Six soldiers were killed, Dawn reported, citing police. | police | Dawn",
        "The minister was quoted by Dawn as saying that six soldiers were killed. | minister | Dawn",
        "Dawn quoted the minister as saying six soldiers were killed. | minister | Dawn",
        "The minister told Geo News that six soldiers were killed. | minister | Geo News",
        "Six soldiers were killed, according to the hospital. | hospital | -",
        "Police said six soldiers were killed. | Police | -",
        "Six soldiers were killed in the attack claimed by the Taliban. | - | -",
        "Six soldiers were killed, rescue officials said. | rescue officials | -"
      })
  void haveASpeaker(String sentence, String speaker, String via) {
    Told told = Told.in("A bomb exploded in Lahore on Monday. " + sentence);
    TollClaim claim = told.first().toll(TollKind.KILLED).orElseThrow().claims().get(0);
    assertThat(claim.speaker().orElse("-")).isEqualTo(speaker);
    assertThat(claim.speakerVia().orElse("-")).isEqualTo(via);
  }

  @Test
  void ofTwoSpeakersInOneSentenceAreTwoClaims() {
    Told told =
        Told.in(
            "Ten people were killed in a blast in Kabul on Monday, the hospital said, but the Taliban"
                + " said only four people died.");
    List<TollClaim> claims = told.first().toll(TollKind.KILLED).orElseThrow().claims();
    assertThat(claims)
        .extracting(claim -> claim.speaker().orElse("") + " " + claim.count().best().orElse(-1))
        .containsExactly("hospital 10", "Taliban 4");
  }

  @Test
  void anAnswerAboutTheAttackersCountsNoVictims() {
    Told told =
        Told.in(
            "Militants stormed the police station in Quetta on Friday. Four people were killed, said"
                + " the government. How many attackers were there? A security source says that five"
                + " were killed.");

    assertThat(told.best(TollKind.KILLED)).isEqualTo(4);
  }
}
