package org.khabar.gazetteer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.khabar.gazetteer.index.NamedPlace;
import org.khabar.gazetteer.index.SortedRuns;
import org.khabar.gazetteer.source.PlaceRecord.Told;
import org.khabar.model.Coordinates;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.GazetteerSource;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;

/** Finds out what each file is and puts its rows where they are sorted. */
final class RowCollector implements InputFiles.Taker, PlaceSink {
  private static final Coordinates NOWHERE = new Coordinates(0, 0);

  private final BuildChoices choices;
  private final SortedRuns rows;
  private final GazetteerListener listener;
  private final List<String> files = new ArrayList<>();
  private final Map<String, GazetteerSource> sources = new LinkedHashMap<>();
  private final Map<String, CityMean> means = new HashMap<>();
  private GazetteerSource source = new GazetteerSource("", "", "", "", "", 0);
  private boolean allLanguages;
  private long line;
  private long leftOut;
  private long passedOver;

  RowCollector(BuildChoices choices, SortedRuns rows, GazetteerListener listener) {
    this.choices = choices;
    this.rows = rows;
    this.listener = listener;
  }

  @Override
  public void take(String name, String head, InputStream in) throws IOException {
    files.add(name);
    line = 0;
    Optional<SourceKind> kind = SourceKind.of(head);
    if (kind.isEmpty()) {
      UnusedFile.of(head).ifPresentOrElse(file -> unused(name, file), () -> unknown(name));
      return;
    }
    String own = choices.name().orElseGet(() -> baseName(name));
    allLanguages = kind.get() == SourceKind.OWN_TABLE || kind.get() == SourceKind.P_CODES;
    source = kind.get().source(own);
    source = sources.getOrDefault(source.name(), source);
    String header = head.lines().findFirst().orElse("").replace("\ufeff", "");
    try {
      read(kind.get(), header, own, in);
    } finally {
      sources.put(source.name(), source);
    }
  }

  private void unused(String name, UnusedFile file) {
    listener.remark(
        new Problem(
            ProblemCode.NOT_USED,
            name,
            OptionalInt.empty(),
            Optional.empty(),
            file.message(),
            file.remedy()));
  }

  private void unknown(String name) {
    problem(
        ProblemCode.UNKNOWN_FORMAT,
        name,
        0,
        "It is none of the kinds of files that places are read from.",
        "See `khabar gazetteer build --help` for them; a table needs a header with name, lat and"
            + " lon.");
  }

  private void read(SourceKind kind, String header, String own, InputStream in) throws IOException {
    switch (kind) {
      case GEONAMES_DUMP -> GeonamesDump.read(in, choices.features(), this);
      case ALTERNATE_NAMES -> AlternateNames.read(in, this);
      case DIVISION_CODES -> DivisionCodes.read(in, this);
      case WHOS_ON_FIRST -> WhosOnFirst.readFeatures(in, this);
      case WHOS_ON_FIRST_TABLE -> WhosOnFirst.readTable(in, this);
      case OUR_AIRPORTS -> OurAirports.read(in, this);
      case P_CODES -> PCodeTable.read(in, header, this);
      case OWN_TABLE -> OwnTable.read(in, own, header, this);
    }
  }

  private static String baseName(String file) {
    Path name = Path.of(file).getFileName();
    return String.valueOf(name).replaceFirst("\\.[A-Za-z0-9]+$", "");
  }

  @Override
  public void fail(String name, InputFailedException reason) {
    problem(
        ProblemCode.UNREADABLE,
        name,
        line,
        "It cannot be read "
            + (line > 0 ? "behind line " + line : "")
            + (": " + reason.getMessage()).strip()
            + ".",
        "Fetch it again; the rows before were taken.");
  }

  @Override
  public void place(NamedPlace entry, long at) throws IOException {
    line = at;
    GazetteerPlace place = entry.place();
    add(new PlaceRecord(place.geonames(), Told.PLACE, file(), at, "", "", false, labelled(entry)));
    source = counted(source.date(), source.rows() + 1);
    if (place.featureClass() == 'P' && !place.country().isEmpty() && !place.admin1().isEmpty()) {
      String division = place.country() + "." + place.admin1();
      mean(division, place);
      if (!place.admin2().isEmpty()) {
        mean(division + "." + place.admin2(), place);
      }
    }
  }

  private Optional<NamedPlace> labelled(NamedPlace entry) {
    if (allLanguages || choices.languages().containsAll(entry.labels().keySet())) {
      return Optional.of(entry);
    }
    Map<String, String> wanted = new HashMap<>(entry.labels());
    wanted.keySet().retainAll(choices.languages());
    return Optional.of(new NamedPlace(entry.place(), entry.aliases(), wanted));
  }

  private void mean(String code, GazetteerPlace town) {
    means.computeIfAbsent(code, key -> new CityMean()).add(town.coordinates(), town.population());
  }

  @Override
  public void name(long geonames, String language, String name, boolean best, long at)
      throws IOException {
    line = at;
    String wanted = choices.languages().contains(language) ? language : "";
    add(new PlaceRecord(geonames, Told.NAME, file(), at, name, wanted, best, Optional.empty()));
  }

  @Override
  public void wikidata(long geonames, String wikidata, long at) throws IOException {
    line = at;
    if (!wikidata.isEmpty()) {
      add(
          new PlaceRecord(
              geonames, Told.WIKIDATA, file(), at, wikidata, "", false, Optional.empty()));
    }
  }

  @Override
  public void division(String code, long geonames, String name, Set<String> aliases, long at)
      throws IOException {
    line = at;
    String[] codes = code.split("\\.", 3);
    GazetteerPlace place =
        new GazetteerPlace(
            geonames,
            Optional.empty(),
            name,
            NOWHERE,
            'A',
            codes.length == 2 ? "ADM1" : "ADM2",
            codes[0],
            codes[1],
            codes.length == 2 ? "" : codes[2],
            0,
            Optional.empty());
    add(
        new PlaceRecord(
            geonames,
            Told.DIVISION,
            file(),
            at,
            code,
            "",
            false,
            Optional.of(new NamedPlace(place, aliases, Map.of()))));
  }

  private void add(PlaceRecord row) throws IOException {
    rows.add(row.bytes());
  }

  private int file() {
    return files.size() - 1;
  }

  @Override
  public void passOver() {
    passedOver++;
  }

  @Override
  public void date(String date) {
    if (date.compareTo(source.date()) > 0 && date.matches("\\d{4}(-\\d{2}){0,2}")) {
      source = counted(date, source.rows());
    }
  }

  private GazetteerSource counted(String date, long count) {
    String licence = source.licence().isEmpty() ? choices.licence().orElse("") : source.licence();
    return new GazetteerSource(
        source.name(), source.address(), licence, source.attribution(), date, count);
  }

  @Override
  public void leaveOut(ProblemCode code, long at, String message, String remedy) {
    line = at;
    problem(code, files.get(file()), at, message, remedy);
  }

  /** A row tells a place that an earlier row of its file tells. */
  void duplicate(PlaceRecord row, PlaceRecord first) {
    problem(
        ProblemCode.DUPLICATE,
        files.get(row.file()),
        row.line(),
        "The id "
            + row.entry().flatMap(entry -> entry.place().key()).orElse(String.valueOf(row.id()))
            + " stands in line "
            + first.line()
            + " already; that line counts, names are taken from both.",
        "Give each place one line.");
  }

  private void problem(ProblemCode code, String file, long at, String message, String remedy) {
    leftOut++;
    OptionalInt number =
        at > 0 && at <= Integer.MAX_VALUE ? OptionalInt.of((int) at) : OptionalInt.empty();
    listener.leftOut(new Problem(code, file, number, Optional.empty(), message, remedy));
  }

  Map<String, CityMean> means() {
    return means;
  }

  /** In the order in which they came; those that gave places. */
  List<GazetteerSource> sources() {
    return sources.values().stream().filter(one -> one.rows() > 0).toList();
  }

  long leftOut() {
    return leftOut;
  }

  long passedOver() {
    return passedOver;
  }
}
