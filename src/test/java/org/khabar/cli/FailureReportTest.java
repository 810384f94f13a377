package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the system refuses a command is said in the user's words, with what to do. */
class FailureReportTest {
  @TempDir private Path folder;

  /** A command that fails. */
  @Command(name = "failing")
  private static final class Failing implements Runnable {
    private final Throwable failure;

    @Option(names = "--store")
    private Path store = Path.of("khabar-store");

    Failing(Throwable failure) {
      this.failure = failure;
    }

    @Override
    public void run() {
      assertThat(store).isNotNull();
      if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    }
  }

  private CommandRun run(Throwable failure) {
    StringWriter err = new StringWriter();
    int exitCode =
        new CommandLine(new Failing(failure))
            .setErr(new PrintWriter(err, true))
            .setExecutionStrategy(FailureReport::run)
            .setExecutionExceptionHandler(
                (thrown, line, parsed) -> FailureReport.tell(thrown, line, false))
            .execute("--store", folder.resolve("new/store").toString());
    return new CommandRun(exitCode, "", err.toString());
  }

  @Test
  void aFullDiskIsNamedWithItsRoomAndWhatToDo() {
    CommandRun run = run(new UncheckedIOException(new IOException("No space left on device")));
    assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(run.err())
        .containsPattern("not room enough on the disk of .*: [0-9]+ [a-zA-Z]+ are free")
        .contains("The store is as it was. Make room")
        .doesNotContain("Exception");
    assertThat(run.err().lines()).hasSize(2);
  }

  @Test
  void soIsOneThatAMappedFileMeets() {
    CommandRun run =
        run(new InternalError("a fault occurred in an unsafe memory access operation"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(run.err()).contains("not room enough on the disk").doesNotContain("InternalError");
  }

  @Test
  void scarceMemoryIsSaidWithHowToGiveMore() {
    CommandRun run = run(new CompletionException(new OutOfMemoryError("Java heap space")));
    assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(run.err()).contains("is not enough", "KHABAR_JAVA_OPTIONS=-Xmx");
    assertThat(run(new OutOfMemoryError("Java heap space")).err()).isEqualTo(run.err());
  }

  @Test
  void otherFailuresAreOurs() {
    CommandRun run = run(new IllegalStateException("never"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.INTERNAL_FAILURE);
    assertThat(run.err()).contains("internal failure", "never", "--verbose");
    assertThat(run(new InternalError("unlike any")).exitCode())
        .isEqualTo(ExitCode.INTERNAL_FAILURE);
  }
}
