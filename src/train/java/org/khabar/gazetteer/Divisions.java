package org.khabar.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khabar.gazetteer.index.NamedPlace;
import org.khabar.gazetteer.source.AliasFilter;
import org.khabar.gazetteer.source.CityMean;
import org.khabar.gazetteer.source.DivisionNames;
import org.khabar.model.Coordinates;
import org.khabar.model.GazetteerPlace;

/**
 * First-order divisions: GeoNames' ids and names, Natural Earth's points and names in other
 * languages; one that Natural Earth lacks stands in the middle of its towns.
 */
final class Divisions {
  private final Map<Long, JsonNode> shapes;
  private final Towns towns;

  Divisions(Map<Long, JsonNode> naturalEarth, Towns towns) {
    this.shapes = naturalEarth;
    this.towns = towns;
  }

  /** The division of a row of {@code admin1CodesASCII.txt}; none where nothing tells its point. */
  Optional<NamedPlace> of(String[] row) {
    long id = Long.parseLong(row[3]);
    Optional<JsonNode> shape = Optional.ofNullable(shapes.get(id));
    Optional<CityMean> middle = towns.of(row[0]);
    return shape
        .map(Divisions::point)
        .or(() -> middle.map(CityMean::point))
        .map(
            point ->
                new NamedPlace(
                    division(row, point, middle, shape),
                    names(row, shape),
                    shape.map(Divisions::labels).orElseGet(Map::of)));
  }

  private static Coordinates point(JsonNode shape) {
    return new Coordinates(
        shape.path("latitude").asDouble(), shape.path("longitude").asDouble());
  }

  private static GazetteerPlace division(
      String[] row, Coordinates point, Optional<CityMean> middle, Optional<JsonNode> shape) {
    int dot = row[0].indexOf('.');
    return new GazetteerPlace(
        Long.parseLong(row[3]),
        Optional.empty(),
        row[1],
        point,
        'A',
        "ADM1",
        row[0].substring(0, dot),
        row[0].substring(dot + 1),
        "",
        middle.map(CityMean::population).orElse(0L),
        shape.map(node -> node.path("wikidataid").asText()).filter(q -> q.matches("Q\\d+")));
  }

  private static Set<String> names(String[] row, Optional<JsonNode> shape) {
    Set<String> names = new TreeSet<>(DivisionNames.shortened(row[1]));
    names.addAll(AliasFilter.kept(row[2], ","));
    shape.ifPresent(node -> names.addAll(names(node)));
    return names;
  }

  private static Set<String> names(JsonNode shape) {
    Set<String> names = new TreeSet<>();
    for (String key : List.of("name", "name_en", "name_alt", "gn_name", "woe_name")) {
      names.addAll(AliasFilter.kept(shape.path(key).asText(), "\\|"));
    }
    for (Locale language : Languages.OF_ALIASES) {
      names.addAll(AliasFilter.kept(shape.path("name_" + language).asText(), "\\|"));
    }
    return names;
  }

  private static Map<String, String> labels(JsonNode shape) {
    Map<String, String> labels = new TreeMap<>();
    for (Locale language : Languages.OF_LABELS) {
      String name = shape.path("name_" + language).asText().strip();
      if (Languages.isLabel(name)) {
        labels.put(language.toString(), name);
      }
    }
    return labels;
  }
}
