package org.khabar.query;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextWidthTest {
  @Test
  void controlCharactersDoNotReachTheTerminal() {
    assertThat(TextWidth.folded("a\u001b[31mred\n\u0000\u009b.txt", 40))
        .containsExactly("a\u241b[31mred \u2400\uFFFD.txt");
  }

  @Property
  void noLineIsWiderThanAskedForAndNoneHoldsAControlCharacter(@ForAll String text) {
    assertThat(TextWidth.folded(text, 10))
        .allSatisfy(
            line -> {
              assertThat(TextWidth.of(line)).isLessThanOrEqualTo(10);
              assertThat(line.chars().noneMatch(Character::isISOControl)).isTrue();
            });
  }
}
