package org.khabar.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Tells the user why a command failed: what happened and what to do, the cause only where it was
 * asked for.
 */
final class FailureReport {
  private FailureReport() {}

  /**
   * Runs the command named last, so that errors of Java's own are told as exceptions are, and those
   * of printing a help text as well.
   */
  static int run(ParseResult parsed) {
    try {
      return new RunLast().execute(parsed);
    } catch (KhabarException
        | StandardOutput.ReaderGone
        | OutOfMemoryError
        | InternalError failure) {
      throw new ExecutionException(command(parsed), failure.toString(), failure);
    }
  }

  private static CommandLine command(ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    return last.commandSpec().commandLine();
  }

  /**
   * Says what failed.
   *
   * @param verbose whether to show the cause
   * @return what the process says to the shell
   */
  static int tell(Exception thrown, CommandLine command, boolean verbose) {
    Throwable failure =
        thrown instanceof ExecutionException && thrown.getCause() != null
            ? thrown.getCause()
            : thrown;
    if (failure instanceof StandardOutput.ReaderGone) {
      return ExitCode.DONE;
    }
    PrintWriter err = command.getErr();
    if (verbose) {
      failure.printStackTrace(err);
    }
    Optional<KhabarException> known = known(failure, command);
    if (known.isPresent()) {
      err.println("khabar: " + known.get().getMessage());
      err.println("  " + known.get().remedy());
      return known.get().code() == ErrorCode.GRAPH_INVALID
          ? ExitCode.INVALID_GRAPH
          : ExitCode.BAD_USAGE;
    }
    err.println("khabar: internal failure: " + failure);
    if (!verbose) {
      err.println("  Run it again with --verbose to see where.");
    }
    return ExitCode.INTERNAL_FAILURE;
  }

  private static Optional<KhabarException> known(Throwable failure, CommandLine command) {
    return failure instanceof KhabarException explained
        ? Optional.of(explained)
        : FullDisk.behind(failure, command.getCommandSpec()).or(() -> ScarceMemory.behind(failure));
  }
}
