package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;

class ProblemTableTest {
  private static final Problem PROBLEM =
      new Problem(
          ProblemCode.BAD_LINE,
          "saved/2023/february/lines.jsonl",
          OptionalInt.of(12),
          Optional.empty(),
          "The line is no JSON: it ends in the middle of a text.",
          "Give each article at least a \"text\".");

  private static String table(int width) {
    StringWriter out = new StringWriter();
    ProblemTable table = new ProblemTable(new PrintWriter(out), width);
    table.add("left out", PROBLEM);
    return out.toString();
  }

  @Test
  void hasAColumnForEachThing() {
    assertThat(table(120))
        .isEqualToNormalizingNewlines(
            """
            result    problem            where                     what was found                   what to do
            --------  -----------------  ------------------------  -------------------------------  -------------------------------
            left out  BAD_LINE           saved/2023/february/line  The line is no JSON: it ends in  Give each article at least a
                                         s.jsonl:12                the middle of a text.            "text".
            """);
  }

  @Test
  void putsOneSentenceBelowTheOtherWhereThereIsNoRoom() {
    assertThat(table(80))
        .isEqualToNormalizingNewlines(
            """
            result    problem            where             what was found, what to do
            --------  -----------------  ----------------  ---------------------------------
            left out  BAD_LINE           saved/2023/febru  The line is no JSON: it ends in
                                         ary/lines.jsonl:  the middle of a text.
                                         12                → Give each article at least a
                                                           "text".
            """);
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 100, 120, 132, 200})
  void fitsTheTerminal(int width) {
    assertThat(table(width).lines()).allMatch(line -> line.length() <= width);
  }
}
