package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** Every command's help reads well in a terminal of 80 columns. */
class HelpTest {
  private static final int COLUMNS = 80;

  @TestFactory
  Stream<DynamicTest> fitsATerminal() {
    return commands(Main.commandLine())
        .map(
            command ->
                DynamicTest.dynamicTest(
                    command.getCommandSpec().qualifiedName(), () -> check(command)));
  }

  private static Stream<CommandLine> commands(CommandLine command) {
    return Stream.concat(
        Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTest::commands));
  }

  private static void check(CommandLine command) {
    assertThat(command.getCommandSpec().usageMessage().footer())
        .as("lines set by hand, which a break would disorder")
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(COLUMNS));
    String help = command.getUsageMessage(CommandLine.Help.Ansi.OFF);
    assertThat(help.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(COLUMNS));
    assertThat(help).doesNotContain("${", "TABLE");
  }
}
