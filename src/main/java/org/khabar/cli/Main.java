package org.khabar.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code khabar}: reads the command line and hands over to the command named on it. */
@Command(
    name = "khabar",
    description = "Turns news articles about security incidents into a knowledge graph.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    footer = {
      "",
      "First steps:",
      "  khabar up                  builds and serves the samples",
      "  khabar build articles/     your own articles, into khabar-store",
      "  khabar query incidents     a saved query; khabar queries lists them all",
      "  khabar COMMAND --help      the options of a command, with examples",
      "",
      "Exit codes: 0 done, 1 a failure of Khabar's own, 2 something to mend in the",
      "command or its inputs, 3 a graph that breaks shapes, 4 articles left out."
    },
    subcommands = {
      UpCommand.class,
      BuildCommand.class,
      ServeCommand.class,
      QueryCommand.class,
      QueriesCommand.class,
      ExportCommand.class,
      PushCommand.class,
      ExtractCommand.class,
      LinkCommand.class,
      GazetteerCommand.class,
      ValidateCommand.class
    })
public final class Main {
  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show the cause behind an error.")
  private boolean verbose;

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    StandardOutput.install();
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    Main main = new Main();
    return BadUsage.told(new CommandLine(main))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionStrategy(FailureReport::run)
        .setExecutionExceptionHandler(
            (failure, line, parsed) -> FailureReport.tell(failure, line, main.verbose));
  }

  /** The version that the jar's manifest states. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"khabar " + (version == null ? "(unpacked)" : version)};
    }
  }
}
