package org.khabar.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.khabar.gazetteer.BundledGazetteer;
import org.khabar.gazetteer.BundledOrganizations;
import org.khabar.gazetteer.LayeredGazetteer;
import org.khabar.model.Gazetteer;
import org.khabar.model.OrganizationDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar gazetteer search}: what a name may stand for. */
@Command(
    name = "search",
    description =
        "Shows the places that bear a name, the most populous first, and the organizations that come"
            + " with Khabar.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: khabar gazetteer search Kalabagh --gazetteer own.index"})
final class GazetteerSearchCommand implements Runnable {
  /** How entries are written. */
  enum Format {
    TABLE,
    JSON,
    CSV;

    /** As it is written on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
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
    String name = String.join(" ", words);
    List<FoundEntry> places = places(name);
    List<FoundEntry> organizations = organizations(name);
    List<FoundEntry> found = Stream.concat(places.stream(), organizations.stream()).toList();
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TABLE -> FoundEntries.printTable(found, out);
      case JSON -> FoundEntries.printJson(found, out);
      case CSV -> FoundEntries.printCsv(found, out);
    }
    out.flush();
    if (format == Format.TABLE) {
      String bodies =
          organizations.isEmpty() ? "" : ", " + count(organizations.size(), "organization");
      spec.commandLine().getErr().println(count(places.size(), "place") + bodies);
    }
  }

  private List<FoundEntry> places(String name) {
    Gazetteer gazetteer = LayeredGazetteer.of(gazetteers.open(), BundledGazetteer.load());
    return Stream.concat(gazetteer.named(name).stream(), gazetteer.ofPCode(name).stream())
        .map(place -> FoundEntry.of(place, name, gazetteer))
        .toList();
  }

  private static List<FoundEntry> organizations(String name) {
    OrganizationDirectory directory = BundledOrganizations.load();
    return directory.named(name).stream()
        .map(body -> FoundEntry.of(body, name, directory))
        .toList();
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
