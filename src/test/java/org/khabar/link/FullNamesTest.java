package org.khabar.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNamesTest {
  private static final FullNames NAMES =
      new FullNames(
          List.of(
              "Wahab",
              "Murtaza Wahab",
              "Syed Ali Shah",
              "Ali",
              "A",
              "Ali Khan",
              "Jorge Vargas Gil"));

  @ParameterizedTest
  @CsvSource({
    "Wahab, Murtaza Wahab",
    "MURTAZA WAHAB, Murtaza Wahab",
    "Murtaza, Murtaza Wahab",
    "Shah, Syed Ali Shah",
    "Ali Shah, Syed Ali Shah",
    "Ali, Ali Khan",
    "Vargas, Jorge Vargas Gil",
    "Gil, Jorge Vargas Gil",
    "A, A",
    "Taza, Taza",
    "Nobody, Nobody"
  })
  void wordsLeadToTheLongestNameThatBeginsOrEndsWithThem(String words, String name) {
    assertThat(NAMES.of(words)).isEqualTo(name);
  }
}
