package org.khabar.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands of the README one after the other, as a reader would, and compares what they
 * print.
 */
class ReadmeIT {
  @TempDir private Path folder;

  @Test
  void printsWhatTheReadmeShows() throws Exception {
    Path project = Path.of("").toAbsolutePath();
    Files.createSymbolicLink(folder.resolve("khabar"), project.resolve("khabar"));
    Files.createSymbolicLink(folder.resolve("seeds"), project.resolve("seeds"));
    List<Transcript> transcripts = Transcript.in(Files.readString(Path.of("README.md")));
    assertThat(transcripts).hasSizeGreaterThan(5);
    for (Transcript transcript : transcripts) {
      String printed = run(transcript.command());
      assertThat(transcript.matches(printed))
          .withFailMessage(
              "$ %s%nexpected:%n%s%nprinted:%n%s",
              transcript.command(), String.join("\n", transcript.output()), printed)
          .isTrue();
    }
  }

  private String run(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sh", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return printed;
  }
}
