package org.khabar.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khabar.read.ArticleReader;
import org.khabar.read.ReadOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What of the inputs is read, for the commands that read articles. */
final class ReadingOptions {
  static final String ARTICLES =
      "Files, folders, 'patterns/**/*.html' (in quotes) or - for standard input: text, Markdown, web"
          + " pages, JSON, JSON Lines, CSV, RSS, Atom, e-mail, WARC; also in .zip, .tar, .gz and .bz2.";

  @Option(names = "--limit", paramLabel = "N", description = "Read no more than N articles.")
  private @Nullable Long limit;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only articles published on this day (2023-02-18) or later.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Only articles published on this day or earlier.")
  private @Nullable LocalDate until;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "Only articles in this language, such as en or ur.")
  private @Nullable String language;

  @Option(
      names = "--map",
      paramLabel = "FIELD=NAME",
      split = ",",
      description =
          "What a field is called in tables and JSON files, such as text=Body,title=Headline; a"
              + " dot leads into a field, as in text=fields.body.")
  private Map<String, String> names = new LinkedHashMap<>();

  /** The options as the reader takes them; {@code -} is this program's standard input. */
  ReadOptions options(CommandSpec spec) {
    check(spec);
    return new ReadOptions(
        ArticleReader.LONGEST,
        limit == null ? OptionalLong.empty() : OptionalLong.of(limit),
        Optional.ofNullable(since),
        Optional.ofNullable(until),
        Optional.ofNullable(language),
        names,
        System.in);
  }

  private void check(CommandSpec spec) {
    for (String field : names.keySet()) {
      if (!ReadOptions.fields().contains(field)) {
        throw new ParameterException(
            spec.commandLine(),
            "--map knows no field \""
                + field
                + "\"; there are "
                + String.join(", ", new TreeSet<>(ReadOptions.fields()))
                + ".");
      }
    }
    if (limit != null && limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit must be at least 1.");
    }
  }
}
