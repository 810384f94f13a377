package org.khabar.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khabar.gazetteer.index.NameForm;
import org.khabar.gazetteer.index.NamedPlace;
import org.khabar.gazetteer.index.PlaceKey;
import org.khabar.gazetteer.source.AliasFilter;
import org.khabar.gazetteer.source.OurAirports;
import org.khabar.model.Coordinates;
import org.khabar.model.GazetteerPlace;

/** Brings the sources together: one entry a place, the first that tells of it. */
final class PlaceMerge {
  private final Sources sources;
  private final Towns towns = new Towns();
  private final Map<Long, NamedPlace> places = new TreeMap<>();
  private final Set<String> regions =
      Rows.of("regions.tsv").stream()
          .map(row -> NameForm.of(row.get(1)))
          .collect(Collectors.toUnmodifiableSet());

  PlaceMerge(Sources sources) {
    this.sources = sources;
  }

  /** All places, sorted by id. */
  List<NamedPlace> places() throws IOException {
    for (NamedPlace town : new TownRows(sources).towns()) {
      add(town);
      towns.add(town.place());
    }
    Countries countries = new Countries(sources);
    countries.countries().forEach(this::add);
    countries.others().forEach(this::add);
    addDivisions();
    for (JsonNode row : sources.airports()) {
      add(OurAirports.entry(column -> row.path(column).asText()));
    }
    Rows.of("regions.tsv").forEach(row -> add(region(row)));
    return places.values().stream().map(this::withoutNamesOfRegions).toList();
  }

  /** No airport is the Black Sea and no town Africa, though they have been called so. */
  private NamedPlace withoutNamesOfRegions(NamedPlace entry) {
    if ("PS".indexOf(entry.place().featureClass()) < 0) {
      return entry;
    }
    Set<String> kept = new TreeSet<>(entry.aliases());
    kept.removeIf(alias -> regions.contains(NameForm.of(alias)));
    return new NamedPlace(entry.place(), kept, entry.labels());
  }

  private void add(NamedPlace entry) {
    places.putIfAbsent(entry.place().geonames(), entry);
  }

  private void addDivisions() throws IOException {
    Map<String, GazetteerPlace> byCode = new HashMap<>();
    Divisions divisions = new Divisions(sources.naturalEarth(), towns);
    for (String[] row : sources.divisions()) {
      divisions
          .of(row)
          .ifPresent(
              division -> {
                add(division);
                byCode.put(row[0], division.place());
              });
    }
    Districts districts = new Districts(towns, code -> Optional.ofNullable(byCode.get(code)));
    sources.districts().forEach((code, name) -> districts.of(code, name).ifPresent(this::add));
  }

  private static NamedPlace region(List<String> row) {
    boolean numbered = row.get(0).matches("\\d+");
    GazetteerPlace region =
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
            Optional.of(row.get(7)).filter(id -> !id.isEmpty()));
    return new NamedPlace(region, AliasFilter.kept(row.get(6), ","), Map.of());
  }
}
