package org.khabar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.gazetteer.source.BuildChoices;
import org.khabar.gazetteer.source.FeatureChoice;
import org.khabar.gazetteer.source.GazetteerBuild;
import org.khabar.gazetteer.source.GazetteerListener;
import org.khabar.gazetteer.source.GazetteerReport;
import org.khabar.model.GazetteerSource;
import org.khabar.model.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar gazetteer build}: files of other gazetteers to an index. */
@Command(
    name = "build",
    description = {
      "Makes an index of places from your own files, whatever their number and size.",
      "Of a place that several files tell, the first one named counts."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Kinds of files, told apart by what is in them; all may be zipped or gzipped:",
      "  GeoNames        cities500.txt, PK.txt, allCountries.txt and their like,",
      "                  alternateNamesV2.txt (names with language, Wikidata ids),",
      "                  admin1CodesASCII.txt, admin2Codes.txt",
      "  own tables      CSV with a header: name, lat, lon; besides alternate_names",
      "                  (parted by |), feature_code, country, admin1, admin2,",
      "                  population, wikidata, geonames_id, id, name_ur (or another",
      "                  language)",
      "  Who's On First  GeoJSON features or collections, tables of standard places",
      "                  (SPR, meta)",
      "  OurAirports     airports.csv",
      "  UN P-codes      COD-AB tables with center_lat and center_lon",
      "",
      "Example: khabar gazetteer build villages.csv PK.zip -o own.index"
    })
final class GazetteerBuildCommand implements Callable<Integer> {
  private static final int MOST_PROBLEMS = 20;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILES",
      arity = "1..*",
      description = "Files or folders of GeoNames, Who's On First, OurAirports, OCHA, your own.")
  private List<Path> files = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The index to write, for --gazetteer.")
  private Path output;

  @Option(
      names = "--features",
      paramLabel = "KINDS",
      description =
          "GeoNames classes and codes to take from its dumps, for example A,P,S.AIRB, or all; by"
              + " default what news speaks of: divisions, towns, regions, islands, mountains, large"
              + " waters, airports, bases.")
  private @Nullable String features;

  @Option(
      names = "--languages",
      paramLabel = "TAGS",
      defaultValue = BuildChoices.LANGUAGES,
      description = "Languages whose names the graph shows (default: ${DEFAULT-VALUE}).")
  private String languages = BuildChoices.LANGUAGES;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What your own tables are called; by default each by its file.")
  private @Nullable String name;

  @Option(
      names = "--licence",
      paramLabel = "IRI",
      description = "Terms of those files whose terms Khabar does not know.")
  private @Nullable String licence;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    BuildChoices choices =
        new BuildChoices(
            features == null ? FeatureChoice.usual() : FeatureChoice.of(features),
            Set.of(languages.split(",", -1)),
            Optional.ofNullable(name),
            Optional.ofNullable(licence));
    GazetteerReport report;
    try (Progress progress = Progress.ofBytes("Reading", GazetteerBuild.size(files))) {
      report = new GazetteerBuild(choices).run(files, output, new Reporting(progress, err));
    }
    if (report.leftOut() > MOST_PROBLEMS) {
      err.printf("… and %,d more left out%n", report.leftOut() - MOST_PROBLEMS);
    }
    err.println(summary(report));
    err.flush();
    return report.leftOut() == 0 ? ExitCode.DONE : ExitCode.ARTICLES_LEFT_OUT;
  }

  private String summary(GazetteerReport report) {
    String from =
        report.sources().stream()
            .map(source -> source.name() + terms(source))
            .collect(Collectors.joining(", "));
    String over =
        report.passedOver() == 0
            ? ""
            : String.format(", %,d rows of other kinds passed over", report.passedOver());
    return String.format(
        "%,d %s from %s (%,d rows left out%s) → %s",
        report.places(),
        report.places() == 1 ? "place" : "places",
        from,
        report.leftOut(),
        over,
        output);
  }

  private static String terms(GazetteerSource source) {
    return source.licence().isEmpty() ? " [no licence stated]" : "";
  }

  /** Shows what was left out, up to a bound. */
  private static final class Reporting implements GazetteerListener {
    private final Progress progress;
    private final ProblemTable problems;
    private int leftOut;

    Reporting(Progress progress, PrintWriter err) {
      this.progress = progress;
      this.problems = new ProblemTable(err, TerminalWidth.get());
    }

    @Override
    public void read(long bytes) {
      progress.stepBy(bytes);
    }

    @Override
    public void leftOut(Problem problem) {
      leftOut++;
      if (leftOut <= MOST_PROBLEMS) {
        problems.add("left out", problem);
      }
    }

    @Override
    public void remark(Problem problem) {
      problems.add("warning", problem);
    }

    @Override
    public void writing() {
      progress.close();
    }
  }
}
