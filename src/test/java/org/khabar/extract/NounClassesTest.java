package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NounClassesTest {
  private final NounClasses nouns = new NounClasses();

  @Test
  void knowsWhatNounsStandFor() {
    assertThat(NounClasses.is(nouns.of("terrorist"), NounClass.WRONGDOER)).isTrue();
    assertThat(NounClasses.is(nouns.of("mayor"), NounClass.OFFICIAL)).isTrue();
    assertThat(NounClasses.is(nouns.of("rifle"), NounClass.GUN)).isTrue();
    assertThat(NounClasses.is(nouns.of("rifle"), NounClass.PERSON)).isFalse();
    assertThat(NounClasses.is(nouns.of("truck"), NounClass.VEHICLE)).isTrue();
  }

  @Test
  void knowsTheEndOfAHyphenatedNoun() {
    assertThat(nouns.of("police-station")).isEqualTo(nouns.of("station"));
  }

  @Test
  void knowsNoNames() {
    assertThat(nouns.has("salvador")).isFalse();
    assertThat(nouns.of("kabul")).isZero();
  }
}
