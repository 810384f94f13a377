package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.model.Incident;

/** Texts that are no articles: nothing fails, little is found, and all of it has its place. */
class BadInputTest {
  private static final int OFTEN = 3_000;

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void isEndured(String what, String text, int mostIncidents) {
    Told told = Told.in(text);
    assertThat(told.incidents()).hasSizeLessThanOrEqualTo(mostIncidents);
    for (Incident incident : told.incidents()) {
      assertThat(incident.evidence()).isNotEmpty().allMatch(span -> span.end() <= text.length());
      assertThat(incident.tolls().values())
          .allMatch(toll -> !toll.claims().isEmpty() && toll.claims().size() <= 200);
    }
  }

  static Stream<Arguments> isEndured() {
    String attack = "gunmen attacked a bus in Quetta and killed six people, ";
    return Stream.of(
        Arguments.of("nothing", "", 0),
        Arguments.of("blanks", " \n\t ".repeat(OFTEN), 0),
        Arguments.of("one mark", "?", 0),
        Arguments.of("one sentence", attack.repeat(OFTEN / 3), 1),
        Arguments.of("one sentence of one word", "killed ".repeat(OFTEN), 0),
        Arguments.of("joints", "and ".repeat(OFTEN), 0),
        Arguments.of("brackets", "((( ".repeat(OFTEN), 0),
        Arguments.of("numbers", "12 ".repeat(OFTEN), 0),
        Arguments.of("people including", "people including women and ".repeat(OFTEN), 0),
        Arguments.of("a table", "Karachi\t12\t30\nLahore\t3\t-\n".repeat(OFTEN / 10), 0),
        Arguments.of("a list", "- Karachi\n- Lahore\n- 12 kg\n".repeat(OFTEN / 10), 0),
        Arguments.of("no letters", "+++ --- *** 12:30 == ".repeat(OFTEN), 0),
        Arguments.of("half pairs", "\uD83D attack \uDE00 killed ".repeat(OFTEN / 10), 0),
        Arguments.of(
            "one incident again and again",
            "Gunmen attacked a bus in Quetta on Friday and killed six. ".repeat(OFTEN / 3),
            1),
        Arguments.of("questions", "How many died in the attack in Quetta? ".repeat(OFTEN / 3), 1));
  }
}
