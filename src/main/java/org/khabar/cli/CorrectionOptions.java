package org.khabar.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.khabar.correct.Corrections;
import org.khabar.pipeline.Knowledge;
import picocli.CommandLine.Option;

/** What people decided, for every command that reads articles. */
final class CorrectionOptions {
  /** The file that is read where none is named. */
  static final Path DEFAULT = Path.of("khabar-corrections.txt");

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "File of corrections, one decision a line (default: khabar-corrections.txt, where there"
              + " is one).")
  private @Nullable Path file;

  /**
   * The decisions, those on entries that neither the bundled lists nor the user's know left out;
   * each line that is none is printed.
   */
  Corrections read(Knowledge listed, ProblemReport problems) {
    if (file == null && !Files.exists(DEFAULT)) {
      return Corrections.NONE;
    }
    Corrections read = Corrections.read(file == null ? DEFAULT : file);
    Corrections checked =
        read.isEmpty() ? read : read.checked(listed.gazetteer(), listed.directory());
    checked.problems().forEach(problems::leftOut);
    return checked;
  }
}
