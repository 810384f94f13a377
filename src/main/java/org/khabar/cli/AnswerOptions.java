package org.khabar.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.khabar.export.GraphExport;
import org.khabar.export.RdfFormat;
import org.khabar.graph.Iris;
import org.khabar.query.BoundQuery;
import org.khabar.query.QueryRun;
import org.khabar.query.QueryTarget;
import org.khabar.query.ResultFormat;
import org.khabar.vocab.Prefixes;
import picocli.CommandLine.Option;

/** How an answer is written, for the commands that run a query. */
final class AnswerOptions {
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

  /** Runs the query, writes its answer to standard output and says how many rows a table has. */
  void write(BoundQuery query, QueryTarget target, PrintWriter err) {
    ResultFormat chosen =
        Objects.requireNonNullElse(
            format, query.givesGraph() ? ResultFormat.TTL : ResultFormat.TABLE);
    SortedMap<String, String> prefixes = Prefixes.of(Iris.DEFAULT_BASE);
    GraphExport turtle = new GraphExport(RdfFormat.TTL, prefixes);
    OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
    long count =
        new QueryRun(
                chosen, prefixes, width == null ? TerminalWidth.get() : width, turtle::writeTriples)
            .run(query, target, out);
    flush(out);
    if (chosen == ResultFormat.TABLE) {
      err.println(count == 1 ? "1 row" : count + " rows");
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
