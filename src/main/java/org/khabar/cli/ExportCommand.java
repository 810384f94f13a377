package org.khabar.cli;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khabar.export.GraphExport;
import org.khabar.export.RdfFormat;
import org.khabar.graph.Iris;
import org.khabar.query.AllQuads;
import org.khabar.vocab.Prefixes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code khabar export}: writes the graph in an RDF format, sorted and fit for a line diff. */
@Command(
    name = "export",
    description =
        "Writes the graph in an RDF format: sorted, with prefixes, the same bytes each time.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "ttl",
      description =
          "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). ttl and rdfxml put all graphs"
              + " together, the others keep them apart.")
  private RdfFormat format = RdfFormat.TTL;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "File to write; standard output without it.")
  private @Nullable Path file;

  @Mixin private final SourceOptions source = new SourceOptions();

  @Override
  public void run() {
    GraphExport export = new GraphExport(format, Prefixes.of(Iris.DEFAULT_BASE));
    source.read(
        target ->
            AllQuads.of(
                target,
                quads -> {
                  long count;
                  if (file == null) {
                    OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
                    count = export.write(quads, out);
                  } else {
                    count = export.write(quads, file);
                  }
                  Objects.requireNonNull(spec)
                      .commandLine()
                      .getErr()
                      .println(count == 1 ? "1 statement" : count + " statements");
                }));
  }
}
