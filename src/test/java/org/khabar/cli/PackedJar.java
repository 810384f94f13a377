package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packed jar in a process of its own. */
final class PackedJar {
  private PackedJar() {}

  /**
   * What a process left.
   *
   * @param exitCode its exit code
   * @param out its standard output
   * @param err its standard error
   */
  record Run(int exitCode, String out, String err) {}

  /** Runs a command in a folder, without standard input; waits two minutes at the most. */
  static Run run(Path folder, String... arguments) throws IOException, InterruptedException {
    return run(folder, Files.createTempFile(folder, "in", ""), arguments);
  }

  /** As above, with a file as standard input. */
  static Run run(Path folder, Path standardInput, String... arguments)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", "");
    Run run = run(folder, standardInput, out, List.of(arguments));
    return new Run(run.exitCode(), Files.readString(out), run.err());
  }

  /** Runs a command in a folder with a device as standard output, which is not read back. */
  static Run runInto(Path standardOutput, Path folder, String... arguments)
      throws IOException, InterruptedException {
    Path in = Files.createTempFile(folder, "in", "");
    return run(folder, in, standardOutput, List.of(arguments));
  }

  private static Run run(Path folder, Path in, Path out, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("khabar.jar")));
    command.addAll(arguments);
    Path err = Files.createTempFile(folder, "err", "");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Run(process.exitValue(), "", Files.readString(err));
  }
}
