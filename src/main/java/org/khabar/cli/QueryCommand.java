package org.khabar.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.khabar.export.GraphExport;
import org.khabar.export.RdfFormat;
import org.khabar.graph.Iris;
import org.khabar.query.BoundQuery;
import org.khabar.query.QueryLibrary;
import org.khabar.query.QueryRun;
import org.khabar.query.ResultFormat;
import org.khabar.query.SavedQuery;
import org.khabar.vocab.Prefixes;
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
    mixinStandardHelpOptions = true)
final class QueryCommand implements Runnable {
  private static final int DEFAULT_WIDTH = 120;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "NAME|FILE",
      description = "Name of a saved query (see `khabar queries`), or a .rq file.")
  private String name = "";

  @Option(
      names = {"-p", "--parameter"},
      paramLabel = "KEY=VALUE",
      description = "Value of a parameter of the query; may be repeated.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "How the answer is written: ${COMPLETION-CANDIDATES}; by default a table, and ttl for"
              + " CONSTRUCT and DESCRIBE.")
  private @Nullable ResultFormat format;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Width of a table; by default that of the terminal where COLUMNS tells it.")
  private @Nullable Integer width;

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
    SortedMap<String, String> prefixes = Prefixes.of(Iris.DEFAULT_BASE);
    ResultFormat chosen =
        Objects.requireNonNullElse(
            format, bound.givesGraph() ? ResultFormat.TTL : ResultFormat.TABLE);
    GraphExport turtle = new GraphExport(RdfFormat.TTL, prefixes);
    QueryRun run = new QueryRun(chosen, prefixes, tableWidth(), turtle::writeTriples);
    source.read(
        allowService,
        target -> {
          OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
          long count = run.run(bound, target, out);
          flush(out);
          summarise(count, chosen);
        });
  }

  private int tableWidth() {
    if (width != null) {
      return width;
    }
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("[1-9][0-9]{1,4}")
        ? Integer.parseInt(columns)
        : DEFAULT_WIDTH;
  }

  private void summarise(long count, ResultFormat chosen) {
    if (chosen == ResultFormat.TABLE) {
      Objects.requireNonNull(spec)
          .commandLine()
          .getErr()
          .println(count == 1 ? "1 row" : count + " rows");
    }
  }

  private static void flush(OutputStream out) {
    try {
      out.flush();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
