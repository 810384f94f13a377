package org.khabar.gazetteer.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khabar.model.GazetteerPlace;

/** Which row tells each country and division, by code. */
final class DivisionRows {
  private final Map<String, Integer> rows = new TreeMap<>();

  /** Countries by their code, divisions by those above and their own, parted by full stops. */
  void add(GazetteerPlace place, int row) {
    if (place.featureClass() != 'A') {
      return;
    }
    String division = place.country() + "." + place.admin1();
    switch (place.featureCode()) {
      case "PCLI" -> rows.put(place.country(), row);
      case "PCL", "PCLD", "PCLF", "PCLIX", "PCLS", "TERR" -> rows.putIfAbsent(place.country(), row);
      case "ADM1" -> rows.putIfAbsent(division, row);
      case "ADM2" -> {
        if (!place.admin2().isEmpty()) {
          rows.putIfAbsent(division + "." + place.admin2(), row);
        }
      }
      default -> {}
    }
  }

  /** Writes them in the order of their bytes. */
  void write(NameTableFile table) throws IOException {
    List<Map.Entry<String, Integer>> sorted =
        rows.entrySet().stream()
            .sorted(Comparator.comparing(entry -> bytes(entry.getKey()), Arrays::compareUnsigned))
            .toList();
    for (Map.Entry<String, Integer> entry : sorted) {
      table.add(bytes(entry.getKey()), new int[] {entry.getValue()});
    }
  }

  private static byte[] bytes(String code) {
    return code.getBytes(StandardCharsets.UTF_8);
  }
}
