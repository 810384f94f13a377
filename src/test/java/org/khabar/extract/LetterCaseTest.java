package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.model.Incident;

/** A text tells the same incidents in capitals, in small letters and as it was written. */
class LetterCaseTest {

  static Stream<String> texts() {
    return Stream.of(
        "Gunmen attacked a bus in Quetta on Friday. Six passengers were killed.",
        "A car bomb exploded outside a hotel in Mogadishu on May 3, killing at least 20 people and"
            + " injuring 29 others, police said.",
        "Militants stormed the police station in Peshawar on Monday. Two policemen, a ranger and a"
            + " civilian were martyred. The TTP claimed responsibility.",
        "US troops were hit by an IED blast in Kandahar in March 2011. It killed three soldiers.",
        "The mayor of Cali was assassinated by two gunmen on Friday. Police arrested four suspects.",
        "Police foiled an attack on the airport in Karachi on Sunday.",
        "Rebels kidnapped three aid workers in Goma last week. They may be held for ransom.",
        "A man stabbed two passengers at a station in Lyon. The attacker was shot dead by police.",
        "An Islamic State militant opened fire on a church in Kizlyar, killing five people.",
        "The army denied that 12 soldiers were killed in an ambush in Bannu on Monday.",
        "Suspected Boko Haram jihadists killed 8 farmers in Borno on Saturday. Dozens are missing.",
        "How many died in Monday's bombing in Kabul? At least 12, the Interior Ministry said.",
        "A grenade attack on a shop in Karachi injured four people. No group has claimed it.",
        "The group threatened to attack the embassy in Kabul.",
        "Unidentified armed men gunned down a trader in Turbat on Tuesday.",
        "Two men hurled a hand grenade at a bank in Lima. A guard succumbed to his injuries.",
        "On August 11, two bombs exploded in Hua Hin. One person was killed and 23 were injured.",
        "The death toll from the mosque bombing in Lahore rose to 14, Dawn reported, citing doctors.",
        "Several people, including two children, were wounded in an encounter in Srinagar on Sunday.",
        "Bandits raided a village in Zamfara in the night and abducted 30 women.");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void capitalsTellTheSame(String text) {
    assertThat(told(text.toUpperCase(Locale.ROOT))).isEqualTo(told(text)).isNotEmpty();
  }

  @Test
  void smallLettersMostlyTellTheSame() {
    UnaryOperator<String> small = text -> text.toLowerCase(Locale.ROOT);
    List<String> different =
        texts().filter(text -> !told(small.apply(text)).equals(told(text))).toList();
    assertThat(different).hasSizeLessThanOrEqualTo(2);
  }

  /** What must not depend on letter case: type, status, date and tolls. */
  private static List<String> told(String text) {
    return Told.in(text).incidents().stream().map(LetterCaseTest::facts).sorted().toList();
  }

  private static String facts(Incident incident) {
    String date = incident.date().flatMap(each -> each.date()).map(each -> each.edtf()).orElse("");
    StringBuilder facts = new StringBuilder();
    facts.append(incident.type()).append(' ').append(incident.status()).append(' ').append(date);
    incident.tolls().forEach((kind, toll) -> facts.append(' ').append(kind).append(toll.count()));
    return facts.toString();
  }
}
