package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
          extrac a.txt                     | There is no command extrac
          extrac a.txt                     | Did you mean extract
          gazetteer                        | Name a command: build, search, info
          --verbose                        | Name a command: up, build, serve
          query tolls -p label             | Value for option '--parameter'
          query tolls --format xls         | expected one of [TABLE
          serve --port x                   | 'x' is no whole number
          link                             | khabar: Missing required argument
          """)
  void isSaidInShort(String line, String expected) {
    CommandRun run = CommandRun.of(line.strip().split(" +"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(run.err())
        .startsWith("khabar: ")
        .contains(expected)
        .contains("--help")
        .doesNotContain("java.")
        .satisfies(words -> assertThat(words.lines().count()).isLessThanOrEqualTo(3));
  }
}
