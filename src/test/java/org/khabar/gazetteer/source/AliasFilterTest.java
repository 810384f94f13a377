package org.khabar.gazetteer.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasFilterTest {
  @ParameterizedTest
  @CsvSource({
    "Baldwinsville, Columbia, true",
    "Saint Marys, St. Marys, false",
    "Springfield Gardens, Springfield, false",
    "Mewatta, Mewata, false",
    "Kabul, کابل, false",
    "Rocky Top, Lake City, true"
  })
  void aNameIsRelatedToWhatItSharesAWordOrItsFirstLettersWith(
      String name, String other, boolean unrelated) {
    assertThat(AliasFilter.isUnrelated(name, other)).isEqualTo(unrelated);
  }

  @ParameterizedTest
  @CsvSource({"Karachi, true", "KHI, false", "Ur, false", "Москва, false", "کراچی, true"})
  void keepsWordsInLatinOrArabicLetters(String name, boolean useful) {
    assertThat(AliasFilter.isUseful(name)).isEqualTo(useful);
  }
}
