package org.khabar.gazetteer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.khabar.gazetteer.index.NamedPlace;
import org.khabar.model.GazetteerPlace;

/**
 * GeoNames' main tables: {@code allCountries.txt}, the files of single countries, {@code
 * cities500.txt} and their like; 19 columns, described in GeoNames' readme.
 */
public final class GeonamesDump {
  static final int COLUMNS = 19;

  private GeonamesDump() {}

  static void read(InputStream in, FeatureChoice features, PlaceSink sink) throws IOException {
    TabRows.read(
        in,
        COLUMNS,
        COLUMNS,
        sink,
        (row, line) -> {
          NamedPlace entry = entry(row);
          if (features.wants(entry.place().featureClass(), entry.place().featureCode())) {
            sink.place(entry, line);
            sink.date(row[18].strip());
          } else {
            sink.passOver();
          }
        });
  }

  /** One row; places of unknown kind count as populated places, as GeoNames' cities do. */
  public static NamedPlace entry(String[] row) {
    char featureClass = row[6].isEmpty() ? 'P' : row[6].charAt(0);
    String featureCode = row[7].isEmpty() ? "PPL" : Cells.code(row[7]);
    String country = Cells.country(row[8]);
    String formal = Cells.name(row[1]);
    Optional<String> usual =
        featureClass == 'A' && featureCode.startsWith("PCL")
            ? nameOfCountry(country)
            : Optional.empty();
    GazetteerPlace place =
        new GazetteerPlace(
            Cells.id(row[0], "geonameid"),
            Optional.empty(),
            usual.orElse(formal),
            Cells.point(row[4], row[5]),
            featureClass,
            featureCode,
            country,
            Cells.code(row[10]),
            Cells.code(row[11]),
            Cells.count(row[14], "population"),
            Optional.empty());
    Set<String> aliases = new TreeSet<>(AliasFilter.kept(row[2] + "," + row[3], ","));
    aliases.addAll(DivisionNames.of(featureCode, formal));
    usual.ifPresent(name -> aliases.add(formal));
    return new NamedPlace(place, aliases, Map.of());
  }

  /** "Pakistan", where the dump has "Islamic Republic of Pakistan"; from the JDK's CLDR data. */
  private static Optional<String> nameOfCountry(String code) {
    if (code.isEmpty()) {
      return Optional.empty();
    }
    String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    return Optional.of(name).filter(found -> !found.equals(code));
  }
}
