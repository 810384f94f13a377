package org.khabar.gazetteer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.gazetteer.index.NamedPlace;
import org.khabar.gazetteer.index.SortedRuns;
import org.khabar.model.GazetteerSource;
import org.khabar.model.ProblemCode;

/** Finds out what each file is and puts its rows where they are sorted. */
final class RowCollector implements InputFiles.Taker, PlaceSink {
  private final BuildChoices choices;
  private final SortedRuns rows;
  private final ProblemLog problems;
  private final SourceTally tally;
  private final DivisionMeans means = new DivisionMeans();
  private final List<String> files = new ArrayList<>();
  private boolean allLanguages;
  private long line;
  private long passedOver;

  RowCollector(BuildChoices choices, SortedRuns rows, GazetteerListener listener) {
    this.choices = choices;
    this.rows = rows;
    this.problems = new ProblemLog(listener);
    this.tally = new SourceTally(choices.licence());
  }

  @Override
  public void take(String name, String head, InputStream in) throws IOException {
    files.add(name);
    line = 0;
    Optional<SourceKind> kind = SourceKind.of(head);
    if (kind.isPresent()) {
      read(kind.get(), head, choices.name().orElseGet(() -> baseName(name)), in);
      return;
    }
    UnusedFile.of(head)
        .ifPresentOrElse(file -> problems.unused(name, file), () -> problems.unknown(name));
  }

  private static String baseName(String file) {
    Path name = Path.of(file).getFileName();
    return String.valueOf(name).replaceFirst("\\.[A-Za-z0-9]+$", "");
  }

  private void read(SourceKind kind, String head, String own, InputStream in) throws IOException {
    tally.begin(kind.source(own));
    allLanguages = kind == SourceKind.OWN_TABLE || kind == SourceKind.P_CODES;
    String header = head.lines().findFirst().orElse("").replace("\ufeff", "");
    switch (kind) {
      case GEONAMES_DUMP -> GeonamesDump.read(in, choices.features(), this);
      case ALTERNATE_NAMES -> AlternateNames.read(in, this);
      case DIVISION_CODES -> DivisionCodes.read(in, this);
      case WHOS_ON_FIRST -> WhosOnFirstFeatures.read(in, this);
      case WHOS_ON_FIRST_TABLE -> WhosOnFirstTable.read(in, this);
      case OUR_AIRPORTS -> OurAirports.read(in, this);
      case P_CODES -> PCodeTable.read(in, header, this);
      case OWN_TABLE -> OwnTable.read(in, own, header, this);
    }
  }

  @Override
  public void fail(String name, InputFailedException reason) {
    problems.unreadable(name, line, reason);
  }

  @Override
  public void place(NamedPlace entry, long at) throws IOException {
    add(PlaceRecord.place(labelled(entry), position(at)));
    tally.count();
    means.add(entry.place());
  }

  /** With labels in the languages that are wanted; a user wants all of their own table's. */
  private NamedPlace labelled(NamedPlace entry) {
    if (allLanguages) {
      return entry;
    }
    Map<String, String> wanted =
        entry.labels().entrySet().stream()
            .filter(label -> choices.languages().contains(label.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new NamedPlace(entry.place(), entry.aliases(), wanted);
  }

  @Override
  public void name(long geonames, String language, String name, boolean best, long at)
      throws IOException {
    String wanted = choices.languages().contains(language) ? language : "";
    add(PlaceRecord.name(geonames, position(at), name, wanted, best));
  }

  @Override
  public void wikidata(long geonames, String wikidata, long at) throws IOException {
    line = at;
    if (!wikidata.isEmpty()) {
      add(PlaceRecord.wikidata(geonames, position(at), wikidata));
    }
  }

  @Override
  public void division(String code, long geonames, String name, Set<String> aliases, long at)
      throws IOException {
    add(PlaceRecord.division(geonames, position(at), code, name, aliases));
  }

  private void add(PlaceRecord row) throws IOException {
    line = row.at().line();
    rows.add(row.bytes());
  }

  private PlaceRecord.Position position(long at) {
    return new PlaceRecord.Position(files.size() - 1, at);
  }

  @Override
  public void passOver() {
    passedOver++;
  }

  @Override
  public void date(String date) {
    tally.date(date);
  }

  @Override
  public void leaveOut(ProblemCode code, long at, String message, String remedy) {
    line = at;
    problems.leftOut(code, files.get(files.size() - 1), at, message, remedy);
  }

  /** A row tells a place that an earlier row of its file tells. */
  void duplicate(PlaceRecord row, PlaceRecord first) {
    problems.duplicate(files.get(row.at().file()), row, first);
  }

  DivisionMeans means() {
    return means;
  }

  /** In the order in which they came; those that gave places. */
  List<GazetteerSource> sources() {
    return tally.sources();
  }

  long leftOut() {
    return problems.leftOut();
  }

  long passedOver() {
    return passedOver;
  }
}
