package org.khabar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khabar.gazetteer.BundledGazetteer;
import org.khabar.gazetteer.BundledOrganizations;
import org.khabar.gazetteer.index.PlaceIndex;
import org.khabar.model.GazetteerSource;
import org.khabar.model.KnownOrganization;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar gazetteer info}: what an index holds and what it is from. */
@Command(
    name = "info",
    description = {
      "Shows sources, rows, dates and licences of indexes; without a file, of the one that comes with"
          + " Khabar.",
      "Reads all of them and compares their checksums."
    },
    mixinStandardHelpOptions = true)
final class GazetteerInfoCommand implements Runnable {
  private static final List<String> HEADER =
      List.of("Source", "Address", "Licence", "Newest row", "Rows");

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Indexes made by `khabar gazetteer build`.")
  private List<Path> files = List.of();

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    if (files.isEmpty()) {
      BundledGazetteer bundled = BundledGazetteer.load();
      print("comes with Khabar", bundled.index(), bundled.sources(), out);
      printOrganizations(out);
    }
    for (Path file : files) {
      PlaceIndex index = PlaceIndex.open(file);
      index.verify(file);
      print(file.toString(), index, index.sources(), out);
    }
    out.flush();
  }

  /** The bundled list of organizations by who lists or names them; some are in several lists. */
  private static void printOrganizations(PrintWriter out) {
    List<KnownOrganization> all = BundledOrganizations.load().all();
    out.printf("%norganizations that come with Khabar: %,d%n", all.size());
    TextTable table = new TextTable(List.of("Listed or named by", "Rows"), 1);
    all.stream()
        .flatMap(organization -> organization.sources().stream())
        .collect(Collectors.groupingBy(source -> source, TreeMap::new, Collectors.counting()))
        .forEach((source, rows) -> table.add(List.of(source, String.format("%,d", rows))));
    table.print(out);
  }

  private static void print(
      String name, PlaceIndex index, List<GazetteerSource> sources, PrintWriter out) {
    out.printf("%s: %,d places with %,d names%n", name, index.size(), index.names());
    TextTable table = new TextTable(HEADER, 4);
    for (GazetteerSource source : sources) {
      table.add(
          List.of(
              source.name(),
              source.address(),
              stated(source.licence()),
              stated(source.date()),
              source.rows() == 0 ? "" : String.format("%,d", source.rows())));
    }
    table.print(out);
  }

  private static String stated(String words) {
    return words.isEmpty() ? "not stated" : words;
  }
}
