package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.Role;

class ResponsibilityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Suspected Boko Haram jihadists killed 8 farmers in Borno. | Boko Haram",
        "Five people were killed in a shooting carried out by an Islamic State militant at a church in"
            + " Kizlyar. | Islamic State",
        "A Taliban suicide bomber killed 10 people in Kabul. | Taliban",
        "A bomb killed two officers in Diyarbakir. It was blamed on the Kurdistan Workers' Party. |"
            + " Kurdistan Workers' Party",
        "A car bomb exploded in Chabahar, killing 2. The Ansar Al Furqan group claimed responsibility. |"
            + " Ansar Al Furqan",
        "A man blew himself up in Medan. The attacker had links to the Islamic State affiliated Jamaah"
            + " Ansharut Daulah. | Jamaah Ansharut Daulah"
      })
  void namesTheGroup(String text, String group) {
    assertThat(Told.in(text).role(Role.PERPETRATOR_ORGANIZATION)).contains(group);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A suicide bomber killed 10 people in Kabul. ISIS claimed the attack. | ISIS",
        "Militants killed five soldiers in Turbat. The Baloch Liberation Army said it carried out the"
            + " attack. | The Baloch Liberation Army",
        "A bomb killed 10 people in Mogadishu. The al-Qaeda linked al-Shabaab claimed responsibility. |"
            + " al-Shabaab",
        "A bomb killed 10 people in Mogadishu. Al-Shabaab claimed responsibility. | Al-Shabaab",
        "A bomb killed a trader in Turbat. The BLA took responsibility for the killing. | The BLA"
      })
  void claimsStandApart(String text, String group) {
    assertThat(Told.in(text).role(Role.CLAIMED_BY)).containsExactly(group);
    Told blamed = Told.in(text.replaceAll("[^.]*[.]$", " Police blamed " + group + "."));
    assertThat(blamed.role(Role.CLAIMED_BY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A gunman kept 13 people hostage in a bus in Lutsk. The gunman, identified as Maksym Kryvosh, was"
            + " arrested. | Maksym Kryvosh",
        "25 year old Libyan born Khairi Saadallah attacked two groups of people in Reading. | Khairi"
            + " Saadallah"
      })
  void namesThePerson(String text, String person) {
    assertThat(Told.in(text).role(Role.PERPETRATOR_INDIVIDUAL)).contains(person);
  }
}
