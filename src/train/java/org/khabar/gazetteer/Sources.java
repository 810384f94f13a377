package org.khabar.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.Coordinates;

/** The source files as their publishers wrote them, in one folder. */
final class Sources {
  private static final Pattern COUNTRY =
      Pattern.compile("iso1A2: \"([A-Z]{2})\".*?wikidata: \"(Q\\d+)\"");

  private final Path folder;

  Sources(Path folder) {
    this.folder = folder;
  }

  /** GeoNames' populated places by id; where both files have one, the fresher file's row. */
  Map<Long, String[]> cities() throws IOException {
    Map<Long, String[]> cities = new TreeMap<>();
    for (String file : List.of("cities500.txt", "cities15000.txt")) {
      for (String[] row : rows(file)) {
        cities.put(Long.parseLong(row[0]), row);
      }
    }
    return cities;
  }

  List<String[]> divisions() throws IOException {
    return rows("admin1CodesASCII.txt");
  }

  List<String[]> countries() throws IOException {
    return rows("countryInfo.txt");
  }

  /** Countries and some territories and islands with their points. */
  List<String[]> supplement() throws IOException {
    return rows("SupplementaryGazetteer.txt");
  }

  /** Points of countries by ISO code, for those the supplement lacks. */
  Map<String, Coordinates> countryPoints() throws IOException {
    Map<String, Coordinates> points = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("country-names-2021.csv"))) {
      String[] row = line.split(",", 0);
      if (row.length == 8 && row[5].equals("false")) {
        points.put(
            row[2], new Coordinates(Double.parseDouble(row[6]), Double.parseDouble(row[7])));
      }
    }
    return points;
  }

  /** Wikidata ids of countries by ISO code. */
  Map<String, String> countryWikidata() throws IOException {
    Map<String, String> ids = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("country-coder.mjs"))) {
      Matcher country = COUNTRY.matcher(line);
      if (country.find()) {
        ids.put(country.group(1), country.group(2));
      }
    }
    return ids;
  }

  /** Natural Earth's first-order divisions by GeoNames id. */
  Map<Long, JsonNode> naturalEarth() throws IOException {
    Map<Long, JsonNode> divisions = new HashMap<>();
    for (JsonNode feature : json("build.json").path("features")) {
      JsonNode properties = feature.path("properties");
      long id = properties.path("gn_id").asLong();
      if (id > 0) {
        divisions.putIfAbsent(id, properties);
      }
    }
    return divisions;
  }

  /** Names of second-order divisions by country, first-order code and own code. */
  Map<String, String> districts() throws IOException {
    Map<String, String> names = new TreeMap<>();
    for (JsonNode row : json("admin2.json")) {
      names.put(row.path("code").asText(), row.path("name").asText());
    }
    return names;
  }

  /** CLDR's cities that stand for time zones: by language, then by zone, their names. */
  Map<String, Map<String, String>> exemplarCities() throws IOException {
    Map<String, Map<String, String>> cities = new TreeMap<>();
    for (String language : List.of("ur", "ar", "fa", "ps")) {
      JsonNode zones =
          json("timeZoneNames-" + language + ".json")
              .path("main")
              .path(language)
              .path("dates")
              .path("timeZoneNames")
              .path("zone");
      Map<String, String> names = new TreeMap<>();
      zones
          .properties()
          .forEach(
              area ->
                  area.getValue()
                      .properties()
                      .forEach(
                          zone -> {
                            String name = zone.getValue().path("exemplarCity").asText();
                            if (!name.isEmpty()) {
                              names.put(area.getKey() + "/" + zone.getKey(), name);
                            }
                          }));
      cities.put(language, names);
    }
    return cities;
  }

  JsonNode airports() throws IOException {
    return json("airports.json");
  }

  private JsonNode json(String file) throws IOException {
    return new ObjectMapper().readTree(folder.resolve(file).toFile());
  }

  private List<String[]> rows(String file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(file))) {
      if (!line.startsWith("#") && !line.isBlank()) {
        rows.add(line.split("\t", -1));
      }
    }
    return rows;
  }
}
