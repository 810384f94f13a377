package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can't be understood of a command line is said in two lines, in the user's words. */
class BadUsageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          extract a.txt --since 18/02/2023 | '--since': '18/02/2023' is no day
          extract a.txt --until 2023-02-30 | '--until': '2023-02-30' is no day
          extract a.txt --limit many       | '--limit': 'many' is no whole number
          extract a.txt --limit 0          | --limit must be at least 1
          extract a.txt --map foo=Story    | --map knows no field "foo"
          extract                          | Missing required parameter
          extract a.txt --sinse 2023-02-18 | --since
          extrac a.txt                     | extract
          """)
  void isSaidInShort(String line, String expected) {
    StringWriter said = new StringWriter();
    int exit =
        Main.commandLine().setErr(new PrintWriter(said, true)).execute(line.strip().split(" +"));
    assertThat(exit).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(said.toString())
        .startsWith("khabar: ")
        .contains(expected)
        .contains("--help")
        .doesNotContain("java.")
        .satisfies(words -> assertThat(words.lines().count()).isLessThanOrEqualTo(3));
  }
}
