package org.khabar.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khabar.gazetteer.index.NamedPlace;
import org.khabar.gazetteer.index.PlaceKey;
import org.khabar.gazetteer.source.AliasFilter;
import org.khabar.gazetteer.source.CityMean;
import org.khabar.gazetteer.source.GeonamesDump;
import org.khabar.gazetteer.source.OurAirports;
import org.khabar.model.Coordinates;
import org.khabar.model.GazetteerPlace;

/** Brings the sources together: one entry a place. */
final class PlaceMerge {
  /** Countries whose own district numbers look like GeoNames ids. */
  private static final Set<String> OWN_NUMBERS = Set.of("BR", "CA", "LC", "RO");

  /** Countries whose towns have English names. */
  private static final Set<String> ENGLISH = Set.of("US", "GB", "IE", "CA", "AU", "NZ");

  private static final long KNOWN_TOWN = 100_000;

  /** Languages of labels; the names of the others are aliases alone. */
  private static final List<String> LABELLED = List.of("ur", "ar", "fa", "ps");

  private static final List<String> LANGUAGES = List.of("ar", "ur", "fa", "ps", "es", "fr", "tr");

  private final Sources sources;
  private final Map<Long, NamedPlace> places = new TreeMap<>();
  private final Map<String, CityMean> means = new HashMap<>();

  PlaceMerge(Sources sources) {
    this.sources = sources;
  }

  /** All places, sorted by id. */
  List<NamedPlace> places() throws IOException {
    addCities();
    addCountries();
    addSupplement();
    addDivisions();
    addDistricts();
    addAirports();
    addRegions();
    return new ArrayList<>(places.values());
  }

  private void add(GazetteerPlace place, Set<String> aliases) {
    add(place, aliases, Map.of());
  }

  private void add(GazetteerPlace place, Set<String> aliases, Map<String, String> labels) {
    places.putIfAbsent(place.geonames(), new NamedPlace(place, aliases, labels));
  }

  private void addCities() throws IOException {
    CityLabels labels = new CityLabels(sources.cities().values(), sources.exemplarCities());
    Map<String, String> english = new HashMap<>();
    Rows.of("english-names.tsv").forEach(row -> english.put(row.get(0), row.get(1)));
    for (String[] row : sources.cities().values()) {
      NamedPlace entry = GeonamesDump.entry(called(row, english.getOrDefault(row[0], row[1])));
      GazetteerPlace city = entry.place();
      add(city, inUse(city, entry.aliases()), labels.of(city.geonames()));
      String division = city.country() + "." + city.admin1();
      means
          .computeIfAbsent(division, key -> new CityMean())
          .add(city.coordinates(), city.population());
      means
          .computeIfAbsent(division + "." + city.admin2(), key -> new CityMean())
          .add(city.coordinates(), city.population());
    }
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

  /** A town's row with the name that English has for it; its own stays as another. */
  private static String[] called(String[] row, String english) {
    String[] called = row.clone();
    called[1] = english;
    called[3] = english.equals(row[1]) ? row[3] : row[3] + "," + row[1];
    return called;
  }

  private void addCountries() throws IOException {
    Map<Long, Coordinates> exact = new HashMap<>();
    for (String[] row : sources.supplement()) {
      exact.put(
          Long.parseLong(row[0]),
          new Coordinates(Double.parseDouble(row[4]), Double.parseDouble(row[5])));
    }
    Map<String, Coordinates> points = sources.countryPoints();
    Map<String, String> wikidata = sources.countryWikidata();
    for (String[] row : sources.countries()) {
      if (row[16].isEmpty() || row[16].equals("0")) {
        continue; // dissolved: Netherlands Antilles, Serbia and Montenegro
      }
      long id = Long.parseLong(row[16]);
      Coordinates at = exact.getOrDefault(id, points.get(row[0]));
      if (at == null) {
        continue;
      }
      GazetteerPlace country =
          new GazetteerPlace(
              id,
              Optional.empty(),
              row[4],
              at,
              'A',
              "PCLI",
              row[0],
              "00",
              "",
              Long.parseLong(row[7]),
              Optional.ofNullable(wikidata.get(row[0])));
      add(country, namesOfCountry(row[0]), labelsOfCountry(row[0]));
    }
  }

  /** A country's names in the languages of the alternate names, from the JDK's CLDR data. */
  private static Set<String> namesOfCountry(String code) {
    Set<String> names = new TreeSet<>();
    Locale country = new Locale.Builder().setRegion(code).build();
    names.add(country.getDisplayCountry(Locale.ENGLISH));
    for (String language : LANGUAGES) {
      String name = country.getDisplayCountry(Locale.forLanguageTag(language));
      if (AliasFilter.isUseful(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static Map<String, String> labelsOfCountry(String code) {
    Locale country = new Locale.Builder().setRegion(code).build();
    Map<String, String> labels = new TreeMap<>();
    for (String language : LABELLED) {
      String name = country.getDisplayCountry(Locale.forLanguageTag(language));
      if (AliasFilter.isUseful(name) && name.codePointAt(0) > 0x5ff) { // else it has none
        labels.put(language, name);
      }
    }
    return labels;
  }

  /** Territories, islands and the like that have an id and no row elsewhere. */
  private void addSupplement() throws IOException {
    for (String[] row : sources.supplement()) {
      boolean country = row[7].startsWith("PCL") || row[7].equals("TERR");
      boolean division = row[7].equals("ADM1") && !Set.of("PS", "UM", "SJ").contains(row[8]);
      if (!country && !division) {
        GazetteerPlace place =
            new GazetteerPlace(
                Long.parseLong(row[0]),
                Optional.empty(),
                row[1],
                new Coordinates(Double.parseDouble(row[4]), Double.parseDouble(row[5])),
                row[6].charAt(0),
                row[7].equals("ADM1") ? "ADMD" : row[7],
                row[8].equals("EU") ? "" : row[8],
                "",
                "",
                row[14].isEmpty() ? 0 : Long.parseLong(row[14]),
                Optional.empty());
        add(place, AliasFilter.shortened(row[1]));
      }
    }
  }

  private void addDivisions() throws IOException {
    Map<Long, JsonNode> naturalEarth = sources.naturalEarth();
    for (String[] row : sources.divisions()) {
      long id = Long.parseLong(row[3]);
      Optional<JsonNode> shape = Optional.ofNullable(naturalEarth.get(id));
      Optional<CityMean> cities = Optional.ofNullable(means.get(row[0]));
      Optional<Coordinates> at =
          shape
              .map(
                  node ->
                      new Coordinates(
                          node.path("latitude").asDouble(), node.path("longitude").asDouble()))
              .or(() -> cities.map(CityMean::point));
      if (at.isEmpty()) {
        continue;
      }
      int dot = row[0].indexOf('.');
      Optional<String> wikidata =
          shape.map(node -> node.path("wikidataid").asText()).filter(q -> q.matches("Q\\d+"));
      GazetteerPlace division =
          new GazetteerPlace(
              id,
              Optional.empty(),
              row[1],
              at.get(),
              'A',
              "ADM1",
              row[0].substring(0, dot),
              row[0].substring(dot + 1),
              "",
              cities.map(CityMean::population).orElse(0L),
              wikidata);
      Set<String> aliases = new TreeSet<>(AliasFilter.shortened(row[1]));
      aliases.addAll(AliasFilter.kept(row[2], ","));
      shape.ifPresent(node -> aliases.addAll(namesOfShape(node)));
      add(division, aliases, shape.map(PlaceMerge::labelsOfShape).orElseGet(Map::of));
    }
  }

  private static Set<String> namesOfShape(JsonNode node) {
    Set<String> names = new TreeSet<>();
    for (String key : List.of("name", "name_en", "name_alt", "gn_name", "woe_name")) {
      names.addAll(AliasFilter.kept(node.path(key).asText(), "\\|"));
    }
    for (String language : LANGUAGES) {
      names.addAll(AliasFilter.kept(node.path("name_" + language).asText(), "\\|"));
    }
    return names;
  }

  private static Map<String, String> labelsOfShape(JsonNode node) {
    Map<String, String> labels = new TreeMap<>();
    for (String language : LABELLED) {
      String name = node.path("name_" + language).asText().strip();
      if (AliasFilter.isUseful(name) && name.codePointAt(0) > 0x5ff) {
        labels.put(language, name);
      }
    }
    return labels;
  }

  /** Second-order divisions stand at the middle of their towns; those without any are left out. */
  private void addDistricts() throws IOException {
    for (Map.Entry<String, String> district : sources.districts().entrySet()) {
      CityMean cities = means.get(district.getKey());
      if (cities == null) {
        continue;
      }
      String[] codes = district.getKey().split("\\.", 3);
      boolean numbered = codes[2].matches("[1-9]\\d{5,7}") && !OWN_NUMBERS.contains(codes[0]);
      PlaceKey key = PlaceKey.of("admin2", district.getKey());
      GazetteerPlace place =
          new GazetteerPlace(
              numbered ? Long.parseLong(codes[2]) : key.number(),
              numbered ? Optional.empty() : Optional.of(key.text()),
              district.getValue(),
              cities.point(),
              'A',
              "ADM2",
              codes[0],
              codes[1],
              codes[2],
              0,
              Optional.empty());
      add(place, AliasFilter.divisionNames("ADM2", district.getValue()));
    }
  }

  private void addAirports() throws IOException {
    for (JsonNode row : sources.airports()) {
      NamedPlace airport = OurAirports.entry(column -> row.path(column).asText());
      add(airport.place(), airport.aliases());
    }
  }

  private void addRegions() {
    for (List<String> row : Rows.of("regions.tsv")) {
      boolean numbered = row.get(0).matches("\\d+");
      add(
          new GazetteerPlace(
              numbered ? Long.parseLong(row.get(0)) : new PlaceKey(row.get(0)).number(),
              numbered ? Optional.empty() : Optional.of(row.get(0)),
              row.get(1),
              new Coordinates(Double.parseDouble(row.get(3)), Double.parseDouble(row.get(4))),
              'L',
              row.get(2),
              row.get(5),
              "",
              "",
              0,
              Optional.of(row.get(7)).filter(id -> !id.isEmpty())),
          AliasFilter.kept(row.get(6), ","));
    }
  }
}
