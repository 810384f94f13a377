package org.khabar.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "attack",
        "militants",
        "stabbed",
        "organised",
        "neighbours",
        "nonviolent",
        "counterattacks",
        "happily",
        "bullies",
        "semiautomatic",
        "readiness",
        "gunmen"
      })
  void knowsWordsAndTheirForms(String word) {
    assertThat(EnglishWords.isWord(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"theattack", "rnilitants", "terrorattack", "policeof", "karachi", "hils", ""})
  void knowsNothingElse(String word) {
    assertThat(EnglishWords.isWord(word)).isFalse();
  }
}
