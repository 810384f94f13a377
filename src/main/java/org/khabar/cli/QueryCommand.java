package org.khabar.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.query.BoundQuery;
import org.khabar.query.QueryLibrary;
import org.khabar.query.SavedQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar query}: runs a saved query, or any .rq file. */
@Command(
    name = "query",
    description = "Runs a saved query, or any .rq file, on the store or on a SPARQL endpoint.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  khabar query incidents",
      "  khabar query incidents-by-place -p place=Karachi --format csv",
      "  khabar query mine.rq"
    })
final class QueryCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "NAME|FILE",
      description =
          "Name of a saved query, one of those that `khabar queries` lists, or a file with SPARQL.")
  private String name = "";

  @Option(
      names = {"-p", "--parameter"},
      paramLabel = "KEY=VALUE",
      description = "Value of a parameter of the query; may be repeated.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Mixin private final AnswerOptions answer = new AnswerOptions();

  @Option(
      names = "--queries",
      paramLabel = "DIR",
      description = "Folder with .rq files of your own.")
  private @Nullable Path folder;

  @Option(
      names = "--allow-service",
      description =
          "Let a query on the store call other endpoints (SERVICE), such as Wikidata's; a running"
              + " server has its own say.")
  private boolean allowService;

  @Mixin private final SourceOptions source = new SourceOptions();

  @Override
  public void run() {
    SavedQuery query =
        Optional.ofNullable(folder)
            .map(QueryLibrary::with)
            .orElseGet(QueryLibrary::bundled)
            .find(name);
    BoundQuery bound = BoundQuery.of(query, values);
    source.read(
        allowService,
        target -> answer.write(bound, target, Objects.requireNonNull(spec).commandLine().getErr()));
  }
}
