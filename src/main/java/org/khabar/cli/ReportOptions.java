package org.khabar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How problems are told, for every command that reads articles. */
final class ReportOptions {
  @Option(
      names = "--warnings",
      description = "Show every problem of every article, not only those that left one out.")
  private boolean warnings;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write every problem with file, line, code and what to do into FILE, as JSON.")
  private @Nullable Path report;

  @Option(
      names = "--strict",
      description = "Exit with code 4 when there was any problem, not only when one was left out.")
  private boolean strict;

  /** Begins the report. */
  ProblemReport open(PrintWriter err) {
    return new ProblemReport(
        err, Optional.ofNullable(report).map(ReportFile::create), warnings, strict);
  }
}
