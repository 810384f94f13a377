package org.khabar.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.khabar.export.GraphExport;
import org.khabar.export.RdfFormat;
import org.khabar.export.WholeFile;
import org.khabar.graph.Iris;
import org.khabar.query.AllQuads;
import org.khabar.query.BoundQuery;
import org.khabar.query.QueryLibrary;
import org.khabar.query.QueryRun;
import org.khabar.query.QueryTarget;
import org.khabar.vocab.Prefixes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code khabar export}: writes the graph or its incidents, sorted and fit for a line diff. */
@Command(
    name = "export",
    description =
        "Writes the graph in an RDF format, its incidents as a table or on a map, or its places:"
            + " sorted, the same bytes each time.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  khabar export -o graph.ttl",
      "  khabar export --format geojson -o incidents.geojson"
    })
final class ExportCommand implements Runnable {
  private static final int NO_WIDTH = 0;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "ttl",
      description =
          "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). ttl and rdfxml put all graphs"
              + " together, trig, nq and jsonld keep them apart; csv and geojson are the incidents,"
              + " lpf the places in Linked Places Format.")
  private ExportFormat format = ExportFormat.TTL;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "File to write; standard output without it.")
  private @Nullable Path file;

  @Mixin private final SourceOptions source = new SourceOptions();

  @Override
  public void run() {
    source.read(target -> export(target));
  }

  private void export(QueryTarget target) {
    SortedMap<String, String> prefixes = Prefixes.of(Iris.DEFAULT_BASE);
    if (format.graph().isPresent()) {
      GraphExport export = new GraphExport(format.graph().get(), prefixes);
      AllQuads.of(target, quads -> say(write(stream -> export.write(quads, stream)), "statement"));
      return;
    }
    GraphExport triples = new GraphExport(RdfFormat.TTL, prefixes);
    QueryRun run = new QueryRun(format.result(), prefixes, NO_WIDTH, triples::writeTriples);
    BoundQuery query = BoundQuery.of(QueryLibrary.bundled().find(format.query()), Map.of());
    long count = write(stream -> run.run(query, target, stream));
    say(count, format == ExportFormat.LPF ? "place" : "incident");
  }

  private long write(ToLongFunction<OutputStream> content) {
    if (file != null) {
      return WholeFile.write(file, content);
    }
    OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
    try {
      long count = content.applyAsLong(out);
      out.flush();
      return count;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void say(long count, String what) {
    Objects.requireNonNull(spec)
        .commandLine()
        .getErr()
        .println(count + " " + what + (count == 1 ? "" : "s"));
  }
}
