package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts on which a careless pattern takes the square of their length, or the whole stack. */
@Timeout(60)
class LongTextTest extends ReadTestCase {
  private static final int LENGTH = 1_000_000;

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void isReadInGoodTime(String what, String text) {
    assertThat(article(write("a.md", text)).text()).isNotEmpty();
  }

  static Stream<Arguments> isReadInGoodTime() {
    String sentence = "Two men were held by the police in the old town on Friday. ";
    return Stream.of(
        Arguments.of("one paragraph", sentence.repeat(LENGTH / sentence.length())),
        Arguments.of("one paragraph again and again", (sentence + "\n\n").repeat(10_000)),
        Arguments.of("one word", "a".repeat(LENGTH)),
        Arguments.of("blanks", "a" + " ".repeat(LENGTH) + "b [c]"),
        Arguments.of("blank lines", "a" + "\n".repeat(LENGTH) + "b"),
        Arguments.of("short lines", "a\r".repeat(LENGTH / 10)),
        Arguments.of("brackets", "[(".repeat(LENGTH / 2) + "x"),
        Arguments.of("list signs", "* - > ".repeat(LENGTH / 6) + "x"),
        Arguments.of("headlines in words", "Raid on Camp\n\n" + "xRaid on Campy ".repeat(10_000)),
        Arguments.of("glued sentences", "ab.Ab ".repeat(LENGTH / 6)),
        Arguments.of("nested front matter", "---\na: " + "[".repeat(LENGTH) + "\n---\nText."),
        Arguments.of("deep list", "---\n" + "- ".repeat(10_000) + "a: b\n---\nText."),
        Arguments.of("long value", "---\na: " + "b".repeat(LENGTH) + "\n---\nText."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void isNoJson(String what, String line) {
    assertThat(leftOut(write("a.jsonl", line))).hasSize(1);
  }

  static Stream<Arguments> isNoJson() {
    return Stream.of(
        Arguments.of("nested arrays", "{\"text\": \"x\", \"a\": " + "[".repeat(LENGTH)),
        Arguments.of("open string", "{\"text\": \"" + "x".repeat(LENGTH)));
  }
}
