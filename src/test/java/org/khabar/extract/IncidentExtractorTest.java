package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.model.Incident;
import org.khabar.model.IncidentStatus;
import org.khabar.model.IncidentType;
import org.khabar.model.Role;
import org.khabar.model.TollClaim;
import org.khabar.model.TollKind;

class IncidentExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Militants stormed the police station in Quetta on Monday. | RAID",
        "Gunmen attacked a school in Kabul on Monday. | ARMED_ASSAULT",
        "A car bomb exploded outside a hotel in Mogadishu. | BOMBING",
        "A suicide bomber blew himself up at a market in Lahore. | SUICIDE_BOMBING",
        "Two men hurled a hand grenade at a shop in Karachi on Sunday. | GRENADE_ATTACK",
        "Rebels kidnapped three aid workers in Goma. | KIDNAPPING",
        "A man stabbed two passengers at a station in Lyon. | STABBING",
        "The mayor of Cali was assassinated by two gunmen on Friday. | ASSASSINATION",
        "A bomb blast in Peshawar killed four people. | BOMBING",
        "The 2011 ambush of a convoy in Khost is not forgotten. | AMBUSH",
        "Four soldiers were martyred in a landmine explosion in Bannu. | BOMBING",
        "Fifteen people were killed and 60 more injured after a bomb exploded at a market. | BOMBING",
        "A reprisal attack by a militia on a village named Dogon Noma killed 11. | ATTACK",
        "Miscreants set a girls' school on fire in Chitral on Wednesday night. | ARSON",
        "Unknown assailants shot and killed a journalist in Peshawar on Sunday. | ARMED_ASSAULT",
        "Two Levies personnel embraced martyrdom in a landmine blast in Kech. | BOMBING",
        "Four policemen were gunned down in an encounter in Tank on Sunday. | ARMED_ASSAULT",
        "GUERRILLAS DYNAMITED A BRIDGE IN LIMA LAST NIGHT. | BOMBING",
        "Fierce clashes erupted between soldiers and rebels near Goma on Thursday. | CLASH",
        "Air strikes on a market in Idlib left 20 dead on Tuesday. | AIR_STRIKE",
        "Dozens were killed in sectarian clashes in Tank on Monday. | CLASH",
        "Troops and rebels exchanged fire near Goma on Tuesday. | CLASH",
        "A bullet-riddled body was found in Mastung on Monday. | ARMED_ASSAULT",
        "A trader died of gunshot wounds in Quetta on Monday. | ARMED_ASSAULT",
        "A man was beaten to death by a mob in Lahore on Monday. | ATTACK",
        "The army accused the rebels of kidnapping thirty farmers near Goma. | KIDNAPPING",
        "An explosion tore through a hotel in Mogadishu on Saturday. | BOMBING",
        "A bomb hidden in a motorcycle exploded outside a bank in Karachi. | BOMBING",
        "The train hit a landmine near Quetta on Monday. | BOMBING",
        "Drones hit an oil depot in Kharkiv on Monday. | AIR_STRIKE",
        "The convoy came under fire near Quetta on Monday. | ARMED_ASSAULT",
        "There is the case of Imran Shah, who was assassinated in Multan last year. | ASSASSINATION",
        "Police investigate the murder of two traders in Kabul. | ATTACK",
        "The 3 March assassination of six priests in Lima is not forgotten. | ASSASSINATION",
        "Police killed three militants in Quetta on Monday. | SECURITY_OPERATION"
      })
  void typeOfAnIncident(String text, IncidentType type) {
    Told told = Told.in(text);
    assertThat(told.incidents()).hasSize(1);
    assertThat(told.first().type()).isEqualTo(type);
    assertThat(told.first().status()).isEqualTo(IncidentStatus.HAPPENED);
    assertThat(told.first().main()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In those years militant groups often attacked markets and mosques.",
        "The militants have the ability to strike at will.",
        "If they can attack sensitive facilities, how safe are schools?",
        "Another such attack must be prevented.",
        "Mere condemnation of terror acts is not enough.",
        "They may yet attack a school, a bank or a bus stand.",
        "There has been no let-up in terrorist attacks.",
        "The alarm was set off at noon to see what the guards would do.",
        "Nobody was attacked in Quetta on Monday.",
        "The market in Karachi exploded with joy on Monday.",
        "Officials fear a wave of bombings in Karachi.",
        "Attacks on journalists are common in Karachi.",
        "It is not by blowing up pipelines that one helps the people of Quetta.",
        "They marched through Quetta without attacking the police post.",
        "Police found weapons and explosives in a house in Karachi on Monday.",
        "Twelve people were killed when two trains met in a collision near Sukkur.",
        "His car went off the road near Sukkur on Monday.",
        "The senate killed the trade bill in Lahore on Monday.",
        "Two men were hurt in a bee attack in Karachi on Monday.",
        "A woman in Karachi was struck by a car on Monday.",
        "The ruling set off an uproar in Karachi on Monday.",
        "The judges have demonstrated their position in Karachi on Monday.",
        "He died of a heart attack in Karachi on Monday.",
        "Some hundred people set off from a park in Karachi on Monday.",
        "The control is triggered when the file is opened in Karachi on Monday.",
        "A temblor killed six people in Quetta on Monday."
      })
  void noIncident(String text) {
    assertThat(Told.in(text).incidents())
        .filteredOn(incident -> incident.status() == IncidentStatus.HAPPENED)
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police foiled an attack on the airport in Karachi on Monday. | FOILED",
        "Militants tried to storm the police station in Quetta. | ATTEMPTED",
        "The group threatened to attack the embassy in Kabul. | THREATENED",
        "The army denied that 12 soldiers were killed in an ambush in Bannu. | DENIED",
        "No group has claimed responsibility for the bombing in Kabul that killed three people. |"
            + " HAPPENED",
        "They planned to bomb the railway station in Madrid. | PLANNED",
        "Police discovered an explosive device near a school in Peshawar on Monday. | FOILED",
        "No group has admitted carrying out the attack on the school in Kabul. | HAPPENED",
        "Nobody knows who was behind the bombing of a school in Kabul. | HAPPENED",
        "A bomb was found inside a lorry in Lurgan, County Armagh. | FOILED"
      })
  void statusOfAnIncident(String text, IncidentStatus status) {
    Told told = Told.in(text);
    assertThat(told.incidents()).hasSize(1);
    assertThat(told.first().status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A bomb in Kabul killed at least 20 people and another 29 were injured. | 20 | 29",
        "Gunmen attacked a bus in Quetta, killing six passengers and wounding 11. | 6 | 11",
        "Two policemen, a ranger and a civilian were killed in an attack in Karachi. | 4 | -1",
        "People, including two women, fled the blast in Lahore; 9 people, including 2 women, were"
            + " killed and 57 others injured. | 9 | 57",
        "A car bomb in Baghdad left 12 people dead and 30 wounded. | 12 | 30",
        "An attack in Kabul on Monday resulted in the death of two people and the wounding of five"
            + " others. | 2 | 5",
        "Twenty-four people were killed when militants attacked the airport in Karachi. | 24 | -1",
        "A man stabbed a 40 year old civilian in Haifa. | -1 | 1",
        "The bombing in Kabul claimed seven lives. | 7 | -1",
        "Three people were killed in a blast in Lahore. The death toll later rose to 14. | 14 | -1",
        "A blast near a checkpoint in Baghdad killed 2 and wounded 3 others. | 2 | 3",
        "Gunmen attacked a hotel in Nairobi. At least 21 people were killed including an American,"
            + " 28 other people were injured and 5 attackers were also killed. | 21 | 28",
        "Gunmen killed five people in Zaria. Two of the attackers were also killed. | 5 | -1"
      })
  void tolls(String text, int killed, int injured) {
    Told told = Told.in(text);
    assertThat(told.best(TollKind.KILLED)).isEqualTo(killed);
    assertThat(told.best(TollKind.INJURED)).isEqualTo(injured);
  }

  @Test
  void boundsOfAToll() {
    Told dozens = Told.in("A bomb exploded in Kabul on Monday, injuring dozens of people.");
    assertThat(dozens.first().toll(TollKind.INJURED).orElseThrow().count().low()).hasValue(24);
    assertThat(dozens.first().toll(TollKind.INJURED).orElseThrow().count().best()).isEmpty();
    Told most = Told.in("Up to 20 people were killed in a bombing in Kabul.");
    assertThat(most.first().toll(TollKind.KILLED).orElseThrow().count().low()).isEmpty();
    assertThat(most.first().toll(TollKind.KILLED).orElseThrow().count().high()).hasValue(20);
  }

  @Test
  void speakersOfDifferingTolls() {
    Told told =
        Told.in(
            "Gunmen attacked a mosque in Kano on Friday. Twelve people were killed, police said."
                + " According to the hospital, 15 people were killed.");
    assertThat(told.incidents()).hasSize(1);
    assertThat(told.first().toll(TollKind.KILLED).orElseThrow().claims())
        .extracting(TollClaim::speaker)
        .extracting(speaker -> speaker.orElse(""))
        .containsExactly("police", "hospital");
    assertThat(told.first().toll(TollKind.KILLED).orElseThrow().count().low()).hasValue(12);
    assertThat(told.first().toll(TollKind.KILLED).orElseThrow().count().high()).hasValue(15);
  }

  @Test
  void partsOfAnIncident() {
    Told told =
        Told.in(
            "Three gunmen of the Tehreek-i-Taliban Pakistan (TTP) attacked the Quetta Police Office"
                + " with rifles on Friday. The TTP claimed responsibility.");
    assertThat(told.incidents()).hasSize(1);
    assertThat(told.role(Role.PERPETRATOR_INDIVIDUAL)).anyMatch(name -> name.endsWith("gunmen"));
    assertThat(told.role(Role.PERPETRATOR_ORGANIZATION)).hasSize(1);
    assertThat(told.role(Role.CLAIMED_BY)).hasSize(1);
    assertThat(told.role(Role.PHYSICAL_TARGET)).containsExactly("Quetta Police Office");
    assertThat(told.role(Role.WEAPON)).containsExactly("rifles");
    assertThat(told.first().date().orElseThrow().date().orElseThrow().edtf())
        .isEqualTo("2023-02-17");
  }

  @Test
  void tellingsOfOneIncidentAreOne() {
    Told told =
        Told.in(
            "Friday's attack on the Karachi Police Office shocked the city. The assault lasted"
                + " four hours.\n\nThe attack in Karachi came weeks after a deadly attack in"
                + " Peshawar.");
    assertThat(told.incidents()).hasSize(2);
    assertThat(told.incidents()).extracting(Incident::main).containsExactly(true, false);
    assertThat(told.incidents().get(1).date().orElseThrow().recent()).isTrue();
  }

  @Test
  void whoIsArrestedIsNoVictimAndWhoArrestsNoAttacker() {
    Told told = Told.in("Police arrested Asif Zorwal in Karachi on Monday on drug charges.");
    assertThat(told.first().type()).isEqualTo(IncidentType.ARREST);
    assertThat(told.role(Role.HUMAN_TARGET)).containsExactly("Asif Zorwal");
    assertThat(told.role(Role.RESPONDER)).containsExactly("Police");
    assertThat(told.role(Role.VICTIM)).isEmpty();
    assertThat(told.role(Role.PERPETRATOR_INDIVIDUAL)).isEmpty();
    assertThat(told.role(Role.WEAPON)).isEmpty();
  }

  @Test
  void whoIsChargedDidItAndNotTheProsecutors() {
    Told told =
        Told.in("Prosecutors in Lahore charged a gunman on Monday with killing two guards.");
    assertThat(told.role(Role.PERPETRATOR_INDIVIDUAL)).containsExactly("gunman");
  }

  @Test
  void whoIsConvictedIsNoVictim() {
    Told told =
        Told.in(
            "A court in Lahore convicted Asif Zorwal of the murder of Bilal Marwat. Marwat was shot"
                + " dead in Lahore on Monday.");
    assertThat(told.role(Role.VICTIM)).containsExactly("Bilal Marwat");
  }

  @Test
  void whoDidItBelongsToTheWordsThatSayIt() {
    Told told =
        Told.in(
            "Two weeks after a bombing in Peshawar on 30 January, gunmen killed two guards in"
                + " Karachi on Friday.");
    assertThat(told.incidents())
        .extracting(each -> each.type() + " " + each.role(Role.PERPETRATOR_INDIVIDUAL).size())
        .containsExactlyInAnyOrder("BOMBING 0", "ARMED_ASSAULT 1");
  }

  @Test
  void whatCameAWeekAfterIsAnotherIncident() {
    Told told =
        Told.in(
            "A car bomb in central Turkey killed 13 soldiers. It comes a week after 44 people were"
                + " killed in an attack in Istanbul.");
    assertThat(told.best(TollKind.KILLED)).isEqualTo(13);
  }

  @Test
  void theTollOfAWarIsNoIncidents() {
    Told told =
        Told.in(
            "Gunmen attacked a bus near Galle on Friday. The civil war, which began in 1983, has"
                + " claimed the lives of some 70,000 people.");
    assertThat(told.first().tolls()).isEmpty();
  }

  @Test
  void aHeadlineTellsWhatTheReportTells() {
    Told told =
        Told.in(
            "Local restaurant robbed. A Karachi restaurant was robbed by an armed man on Monday.");
    assertThat(told.incidents()).hasSize(1);
  }

  @Test
  void anotherDayOrPlaceIsAnotherIncident() {
    Told told =
        Told.in(
            "A bomb exploded in Lahore on Monday. On Thursday, gunmen raided a bank in Multan."
                + " A few weeks earlier, bandits had raided a shop in the same city.");
    assertThat(told.incidents()).hasSize(3);
    Incident last = told.incidents().get(2);
    assertThat(last.places().get(0).place()).startsWith("place/multan");
    assertThat(last.main()).isFalse();
  }

  @Test
  void letterCaseChangesNothingButTheWords() {
    String text = "Gunmen attacked a bus in Quetta on Friday. Six passengers were killed.";
    Told plain = Told.in(text);
    Told capitals = Told.in(text.toUpperCase(Locale.ROOT));
    assertThat(capitals.incidents()).hasSameSizeAs(plain.incidents());
    assertThat(capitals.first().type()).isEqualTo(plain.first().type());
    assertThat(capitals.first().evidence()).isEqualTo(plain.first().evidence());
    assertThat(capitals.best(TollKind.KILLED)).isEqualTo(6);
  }
}
