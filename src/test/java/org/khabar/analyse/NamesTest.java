package org.khabar.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.Analysis;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;

class NamesTest {
  private static final ArticleAnalyser ANALYSER =
      new ArticleAnalyser(KnownNames.places(), KnownNames.organizations());

  private static List<String> names(String text) {
    return ANALYSER.analyse(Articles.of(text)).mentions().stream()
        .filter(mention -> mention.kind() != MentionKind.DATE)
        .map(mention -> show(text, mention))
        .toList();
  }

  private static String show(String text, Mention mention) {
    return mention.kind().notation() + ":" + mention.span().in(text).replace('\n', ' ');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The men raided the Karachi Police Office at night. | site:Karachi Police Office",
        "The men raided the Karachi Police Office at night. | organization:Karachi Police Office",
        "The men raided the Karachi Police Office at night. | place:Karachi",
        "An attack at Karachi airport came later. | site:Karachi airport",
        "These include the 2011 Mehran Base ambush. | site:Mehran Base",
        "They raided a police station in the district. | site:police station",
        "It is a decision by Sindh government. | organization:Sindh government",
        "They fought in Punjab’s Kalabagh area, in Mianwali district. | place:Kalabagh",
        "They fought in Punjab’s Kalabagh area, in Mianwali district. | place:Punjab",
        "They went beyond KP and Balochistan. | place:KP",
        "The Pakistani troops fired. | place:Pakistani",
        "Spokesperson Murtaza Wahab spoke. Later Wahab left. | person:Murtaza Wahab",
        "Spokesperson Murtaza Wahab spoke. Later Wahab left. | person:Wahab",
        "Shabbir H. Kazmi is an analyst. | person:Shabbir H. Kazmi",
        "Dawn has rightly hinted in its editorial. | organization:Dawn",
        "The minister of the Ministry of Defence spoke. | organization:Ministry of Defence",
        "Men of the Baloch Liberation Army fired. | organization:Baloch Liberation Army",
        "They found a hand grenade and three AK-47s. | weapon:hand grenade",
        "THEY RAIDED THE KARACHI POLICE OFFICE AT NIGHT. | site:KARACHI POLICE OFFICE",
        "Men attacked PNS Mehran at night. | site:PNS Mehran",
        "He was shot in Fort Worth. | place:Fort Worth",
        "THE EL SALVADOR GOVERNMENT SAID SO. | place:EL SALVADOR",
        "It went off in the Palo Quemao neighborhood. | place:Palo Quemao",
        "THEY BURNT A BUS IN THE CHAPINERO NEIGHBORHOOD. | place:CHAPINERO",
        "They fired at the township of Los Quenes. | place:Los Quenes",
        "Clashes took place in Zorkhel last night. | place:Zorkhel",
        "CLASHES TOOK PLACE IN ZORQUILLO, WHERE THREE MEN FELL. | place:ZORQUILLO",
        "They fought in Karachi, Zorkhel and Zorband yesterday. | place:Zorkhel",
        "They fought in Karachi, Zorkhel and Zorband yesterday. | place:Zorband",
        "They fled to Karachi de la Zorra again. | place:Karachi de la Zorra",
        "THEY BURNT A BUS IN COLONIA ZORRAMONTE YESTERDAY. | place:COLONIA ZORRAMONTE",
        "THE ANTIOQUIA LIQUEUR PLANT WAS HIT. | site:ANTIOQUIA LIQUEUR PLANT",
        "A Karachi-based group said so. | place:Karachi",
        "An El Salvador-based group said so. | place:El Salvador",
        "A Pakistani-backed group said so. | place:Pakistani",
        "They drove along the Karachi-Quetta motorway. | place:Karachi",
        "They drove along the Karachi-Quetta motorway. | place:Quetta",
        "They fled to the Quetta Valley again. | place:Quetta Valley",
        "They fled to Quetta Township again. | place:Quetta Township",
        "He was shot on Jay Lane last night. | site:Jay Lane",
        "He was shot on East 5th Street last night. | site:East 5th Street",
        "They blocked Highway 19 again. | site:Highway 19",
        "He was shot between Karachi, Oak and Elm streets. | site:Karachi, Oak and Elm streets",
        "Ana Lopez was shot last night. | person:Ana Lopez",
        "HE WAS SHOT ON ZORRAMONTE AVENUE. | site:ZORRAMONTE AVENUE",
        "They went to the Paris Zorbal store. | place:Paris",
        "Sen. Jorn Vestal, D-Karachi, spoke. | place:Karachi",
        "Three men were killed in al-Qaim on Monday. | place:al-Qaim",
        "They fled from Ras al-Khaimah again. | place:Ras al-Khaimah",
        "Three men were killed in Zor Khel on Monday. | place:Zor Khel",
        "Three men were killed in Kurram Agency on Monday. | place:Kurram Agency"
      })
  void finds(String text, String name) {
    assertThat(names(text)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pakistani Prime Minister Wazir al-Karimi met them. Later Karimi left. | Wazir al-Karimi",
        "Pakistani Prime Minister Wazir al-Karimi met them. Later Karimi left. | Karimi",
        "They spoke with Navy Capt. Jorn Vestal there. | Jorn Vestal",
        "They spoke with Deputy Secretary of State Orla Kinsale there. | Orla Kinsale",
        "Jorn Vestal, the group's deputy regional director, was there. | Jorn Vestal",
        "They found Jorn Vestal, who had fled. | Jorn Vestal",
        "It was planned by Abu Hamid al-Balkhi. | Abu Hamid al-Balkhi",
        "They held Salvadoran Luis Ordaz Vega. | Luis Ordaz Vega",
        "SSP Zulfikar ul-Haq Bangash spoke. | Zulfikar ul-Haq Bangash",
        "The spokesman of the Baloch Liberation Army, Jorn Vestal, said so. | Jorn Vestal",
        "They met DIG Operations Abdul Basit Khan there. | Abdul Basit Khan",
        "General Jorn de Vestal spoke. | Jorn de Vestal",
        "Dr. Jorn Balte Vestal spoke. The death of Balte Vestal shook them. | Balte Vestal",
        "DR JORN BALTE ZORBEK SPOKE. THE DEATH OF BALTE ZORBEK SHOOK THEM. | BALTE ZORBEK",
        "Miss Vestal drove there. They met Orrika Vestal again. | Orrika Vestal",
        "They met Paris Zorbek again. | Paris Zorbek"
      })
  void findsPersonsWithoutTheirTitles(String text, String name) {
    assertThat(names(text)).contains("person:" + name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He praised the US-led coalition yesterday. | US-led coalition",
        "He fought Pakistani forces there. | Pakistani forces",
        "They fled from the Vestal regime. | Vestal regime",
        "They spoke to the government of Pakistan. | government of Pakistan",
        "Men of the 134th Expeditionary Squadron flew in. | 134th Expeditionary Squadron",
        "Men of Jaish ul-Nasr Pakistan fled again. | Jaish ul-Nasr Pakistan",
        "Men of Lashkar-e-Zafar fled again. | Lashkar-e-Zafar",
        "It was run by the Ministry of Higher Education. | Ministry of Higher Education",
        "He ran the Sindh Department of Fish and Wildlife for years. | Sindh Department of Fish and"
            + " Wildlife",
        "It met the UN Board of Inquiry again. | UN Board of Inquiry",
        "MEN OF LASHKAR-E-ZAFAR FLED AGAIN. | LASHKAR-E-ZAFAR"
      })
  void findsOrganizationsByTheirShape(String text, String name) {
    assertThat(names(text)).contains("organization:" + name);
  }

  @Test
  void leavesAKnownOrganizationItsName() {
    assertThat(names("Men of the 17th Front of the Baloch Liberation Army fled."))
        .contains("organization:17th Front", "organization:Baloch Liberation Army");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Paris Hilton said so. | place:Paris",
        "He writes of Asia and MENA every day. | place:MENA",
        "The men left at dawn. | organization:dawn",
        "Dawn broke over the city of Karachi. | place:Dawn",
        "The militants attacked public places and fled. | place:militants",
        "RADIO VENCEREMOS SAID SO. | place:VENCEREMOS",
        "PEREZ DE ZORRAGA SPOKE. | place:PEREZ",
        "They took part in NATO. | place:NATO",
        "THE MEETING IS IN MID-JULY, HE SAID. | place:MID-JULY",
        "But Friday came. | place:Friday",
        "He was shot on Karachi Road last night. | place:Karachi",
        "He was shot on Jay Lane last night. | person:Jay Lane",
        "They met the Henry County Sheriff. | person:Henry County Sheriff",
        "The Karachi Republican spoke. | person:Karachi Republican",
        "They arrested suspected Zorbal men. | person:Zorbal",
        "THE POLICE ATTACKED US. | place:US"
      })
  void leavesOut(String text, String name) {
    assertThat(names(text)).doesNotContain(name);
  }

  @Test
  void learnsShortForms() {
    String text =
        "Men hit the Karachi Police Office (KPO). The KPO was shut. The Sample Front [SF] and the ABC"
            + " (Always Better Council) met.";
    Analysis analysis = ANALYSER.analyse(Articles.of(text));
    assertThat(analysis.abbreviations())
        .extracting(learnt -> learnt.shortForm() + "=" + learnt.longForm().in(text))
        .containsExactly(
            "KPO=Karachi Police Office", "SF=Sample Front", "ABC=Always Better Council");
    assertThat(names(text)).filteredOn("site:KPO"::equals).hasSize(2);
    assertThat(names(text)).filteredOn("organization:KPO"::equals).hasSize(2);
  }

  @Test
  void readsShortFormsInCapitals() {
    String text = "The Farabundo Marti National Liberation Front [FMLN] attacked. The FMLN fled.";
    String capitals = text.toUpperCase(Locale.ROOT);
    assertThat(names(capitals))
        .contains("organization:FARABUNDO MARTI NATIONAL LIBERATION FRONT", "organization:FMLN");
  }

  @Test
  void putsALongerNameBeforeThoseInsideIt() {
    List<Mention> mentions =
        ANALYSER.analyse(Articles.of("Men hit the Karachi Police Office and Quetta.")).mentions();
    for (int i = 1; i < mentions.size(); i++) {
      Mention before = mentions.get(i - 1);
      Mention mention = mentions.get(i);
      assertThat(mention.span().begin()).isGreaterThanOrEqualTo(before.span().begin());
      if (mention.span().begin() == before.span().begin()) {
        assertThat(mention.span().end()).isLessThanOrEqualTo(before.span().end());
      }
    }
  }
}
