package org.khabar.gazetteer;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khabar.gazetteer.index.NamedPlace;
import org.khabar.gazetteer.source.AliasFilter;
import org.khabar.gazetteer.source.DivisionNames;
import org.khabar.model.Coordinates;
import org.khabar.model.GazetteerPlace;

/** Countries, and the territories and islands that have a GeoNames id and no row elsewhere. */
final class Countries {
  private final Sources sources;
  private final Map<String, Coordinates> points;
  private final Map<String, String> wikidata;
  private final Map<Long, Coordinates> exact = new HashMap<>();

  Countries(Sources sources) throws IOException {
    this.sources = sources;
    this.points = sources.countryPoints();
    this.wikidata = sources.countryWikidata();
    for (String[] row : sources.supplement()) {
      exact.put(Long.parseLong(row[0]), point(row));
    }
  }

  private static Coordinates point(String[] row) {
    return new Coordinates(Double.parseDouble(row[4]), Double.parseDouble(row[5]));
  }

  /** Those of today: the Netherlands Antilles, Serbia and Montenegro are dissolved. */
  List<NamedPlace> countries() throws IOException {
    return sources.countries().stream()
        .filter(row -> !row[16].isEmpty() && !row[16].equals("0"))
        .flatMap(row -> country(row).stream())
        .toList();
  }

  private Optional<NamedPlace> country(String[] row) {
    long id = Long.parseLong(row[16]);
    Locale code = new Locale.Builder().setRegion(row[0]).build();
    return Optional.ofNullable(exact.getOrDefault(id, points.get(row[0])))
        .map(
            point ->
                new GazetteerPlace(
                    id,
                    Optional.empty(),
                    row[4],
                    point,
                    'A',
                    "PCLI",
                    row[0],
                    "00",
                    "",
                    Long.parseLong(row[7]),
                    Optional.ofNullable(wikidata.get(row[0]))))
        .map(country -> new NamedPlace(country, names(code), labels(code)));
  }

  /** A country's names in the languages of the alternate names, from the JDK's CLDR data. */
  private static Set<String> names(Locale country) {
    Set<String> names = new TreeSet<>();
    names.add(country.getDisplayCountry(Locale.ENGLISH));
    for (Locale language : Languages.OF_ALIASES) {
      String name = country.getDisplayCountry(language);
      if (AliasFilter.isUseful(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static Map<String, String> labels(Locale country) {
    Map<String, String> labels = new TreeMap<>();
    for (Locale language : Languages.OF_LABELS) {
      String name = country.getDisplayCountry(language);
      if (Languages.isLabel(name)) {
        labels.put(language.toString(), name);
      }
    }
    return labels;
  }

  /** Territories, islands and the like. */
  List<NamedPlace> others() throws IOException {
    return sources.supplement().stream()
        .filter(row -> !isCountry(row) && !isDivision(row))
        .map(Countries::other)
        .toList();
  }

  private static boolean isCountry(String[] row) {
    return row[7].startsWith("PCL") || row[7].equals("TERR");
  }

  private static boolean isDivision(String[] row) {
    return row[7].equals("ADM1") && !Set.of("PS", "UM", "SJ").contains(row[8]);
  }

  private static NamedPlace other(String[] row) {
    GazetteerPlace place =
        new GazetteerPlace(
            Long.parseLong(row[0]),
            Optional.empty(),
            row[1],
            point(row),
            row[6].charAt(0),
            row[7].equals("ADM1") ? "ADMD" : row[7],
            row[8].equals("EU") ? "" : row[8],
            "",
            "",
            row[14].isEmpty() ? 0 : Long.parseLong(row[14]),
            Optional.empty());
    return new NamedPlace(place, DivisionNames.shortened(row[1]), Map.of());
  }
}
