package org.khabar.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CodePointsTest {
  @Property
  void countsCodePointsBeforeAnIndex(@ForAll String text) {
    CodePoints codePoints = CodePoints.of(text);
    for (int index = 0; index <= text.length(); index++) {
      if (startsCharacter(text, index)) {
        int expected = text.codePointCount(0, index);
        assertThat(codePoints.fromIndex(index)).isEqualTo(expected);
        assertThat(codePoints.toIndex(expected)).isEqualTo(index);
      }
    }
  }

  private static boolean startsCharacter(String text, int index) {
    return index == 0
        || index == text.length()
        || !(Character.isLowSurrogate(text.charAt(index))
            && Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
