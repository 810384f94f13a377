package org.khabar.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.khabar.gazetteer.BundledGazetteer;
import org.khabar.gazetteer.LayeredGazetteer;
import org.khabar.model.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar gazetteer search}: what a name may stand for. */
@Command(
    name = "search",
    description = "Shows the places that bear a name, the most populous first.",
    mixinStandardHelpOptions = true)
final class GazetteerSearchCommand implements Runnable {
  /** How places are written. */
  enum Format {
    TABLE,
    JSON,
    CSV
  }

  @Spec private CommandSpec spec;
  @Mixin private GazetteerOptions gazetteers = new GazetteerOptions();

  @Parameters(
      paramLabel = "NAME",
      arity = "1..*",
      description = "The name, in any language and letter case.")
  private List<String> words = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TABLE;

  @Override
  public void run() {
    Gazetteer gazetteer = LayeredGazetteer.of(gazetteers.open(), BundledGazetteer.load());
    String name = String.join(" ", words);
    List<FoundPlace> found =
        Stream.concat(gazetteer.named(name).stream(), gazetteer.ofPCode(name).stream())
            .map(place -> FoundPlace.of(place, name, gazetteer))
            .toList();
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TABLE -> FoundPlaces.printTable(found, out);
      case JSON -> FoundPlaces.printJson(found, out);
      case CSV -> FoundPlaces.printCsv(found, out);
    }
    out.flush();
    if (format == Format.TABLE) {
      spec.commandLine().getErr().println(found.size() == 1 ? "1 place" : found.size() + " places");
    }
  }
}
