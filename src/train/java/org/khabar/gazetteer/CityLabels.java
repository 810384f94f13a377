package org.khabar.gazetteer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khabar.gazetteer.index.NameForm;

/**
 * Names of cities in the languages of labels: those after which time zones are called (CLDR), and
 * those of {@code urdu-names.tsv}.
 */
final class CityLabels {
  private final Map<Long, Map<String, String>> labels = new HashMap<>();

  /**
   * The names of these cities.
   *
   * @param cities rows of GeoNames
   * @param exemplars by language and time zone the name of the zone's city
   */
  CityLabels(Collection<String[]> cities, Map<String, Map<String, String>> exemplars) {
    for (List<String> row : Rows.of("urdu-names.tsv")) {
      put(Long.parseLong(row.get(1)), "ur", row.get(0));
    }
    Map<String, String[]> byZone = new HashMap<>();
    for (String[] row : cities) {
      // "Asia/Karachi" is the zone of Karachi and of Lahore
      String city = row[17].substring(row[17].lastIndexOf('/') + 1).replace('_', ' ');
      if (NameForm.of(city).equals(NameForm.of(row[2]))) {
        byZone.merge(
            row[17],
            row,
            (one, other) ->
                Long.parseLong(one[14]) >= Long.parseLong(other[14]) ? one : other);
      }
    }
    exemplars.forEach(
        (language, names) ->
            names.forEach(
                (zone, name) -> {
                  String[] row = byZone.get(zone);
                  if (row != null && name.codePointAt(0) > 0x5ff) {
                    put(Long.parseLong(row[0]), language, name);
                  }
                }));
  }

  private void put(long geonames, String language, String name) {
    labels.computeIfAbsent(geonames, id -> new TreeMap<>()).putIfAbsent(language, name);
  }

  Map<String, String> of(long geonames) {
    return labels.getOrDefault(geonames, Map.of());
  }
}
