package org.khabar.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.vocab.Concepts;

class WeaponKindsTest {
  @ParameterizedTest
  @CsvSource({
    "rifles, firearm",
    "two AK-47 rifles, firearm",
    "a hand grenade, grenade",
    "CAR BOMB, explosive",
    "petrol bombs, incendiary",
    "knives, blade",
    "explosives, explosive",
    "rocket-propelled grenades, rocket",
    "suicide vests, suicide_vest"
  })
  void headOfTheWordsDecides(String words, String kind) {
    assertThat(WeaponKinds.of(words)).map(Node::getURI).contains(Concepts.WEAPONS + kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a trench", "bomb squad", "ہتھیار"})
  void otherWordsNameNoKind(String words) {
    assertThat(WeaponKinds.of(words)).isEmpty();
  }
}
