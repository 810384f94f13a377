package org.khabar.gazetteer;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khabar.gazetteer.index.NamedPlace;
import org.khabar.gazetteer.source.AliasFilter;
import org.khabar.gazetteer.source.GeonamesDump;
import org.khabar.model.GazetteerPlace;

/** GeoNames' towns, called as English news calls them. */
final class TownRows {
  /** Countries whose towns have English names. */
  private static final Set<String> ENGLISH = Set.of("US", "GB", "IE", "CA", "AU", "NZ");

  private static final long KNOWN_TOWN = 100_000;

  private final Map<Long, String[]> rows;
  private final CityLabels labels;
  private final Map<String, String> english = new HashMap<>();

  TownRows(Sources sources) throws IOException {
    this.rows = new TreeMap<>(sources.cities());
    this.labels = new CityLabels(rows.values(), sources.exemplarCities());
    Rows.of("english-names.tsv").forEach(row -> english.put(row.get(0), row.get(1)));
  }

  /** All of them. */
  Iterable<NamedPlace> towns() {
    return () -> rows.values().stream().map(this::town).iterator();
  }

  private NamedPlace town(String[] row) {
    NamedPlace entry = GeonamesDump.entry(called(row, english.getOrDefault(row[0], row[1])));
    GazetteerPlace town = entry.place();
    return new NamedPlace(town, inUse(town, entry.aliases()), labels.of(town.geonames()));
  }

  /** A town's row with the name that English has for it; its own stays as another. */
  private static String[] called(String[] row, String english) {
    String[] called = row.clone();
    called[1] = english;
    called[3] = english.equals(row[1]) ? row[3] : row[3] + "," + row[1];
    return called;
  }

  /**
   * The other names of a town without those that nobody has used for long: where English is
   * spoken, what a small town is called otherwise is another town's name today (Baldwinsville in New
   * York was Columbia).
   */
  private static Set<String> inUse(GazetteerPlace town, Set<String> aliases) {
    if (!ENGLISH.contains(town.country()) || town.population() >= KNOWN_TOWN) {
      return aliases;
    }
    Set<String> kept = new TreeSet<>(aliases);
    kept.removeIf(alias -> AliasFilter.isUnrelated(town.name(), alias));
    return kept;
  }
}
