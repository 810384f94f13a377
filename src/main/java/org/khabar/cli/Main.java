package org.khabar.cli;

import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
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
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    Main main = new Main();
    return BadUsage.told(new CommandLine(main))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((failure, line, parsed) -> main.report(failure, line));
  }

  private int report(Exception failure, CommandLine line) {
    if (verbose) {
      failure.printStackTrace(line.getErr());
    }
    if (failure instanceof KhabarException known) {
      line.getErr().println("khabar: " + known.getMessage());
      line.getErr().println("  " + known.remedy());
      return known.code() == ErrorCode.GRAPH_INVALID ? ExitCode.INVALID_GRAPH : ExitCode.BAD_USAGE;
    }
    line.getErr().println("khabar: internal failure: " + failure);
    if (!verbose) {
      line.getErr().println("  Run it again with --verbose to see where.");
    }
    return ExitCode.INTERNAL_FAILURE;
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
