package org.khabar.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.gazetteer.index.NameForm;
import org.khabar.gazetteer.index.PlaceIndex;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.GazetteerSource;

/**
 * The gazetteer that comes with Khabar: GeoNames' populated places from 500 inhabitants, divisions
 * and countries, world regions and airports; NOTICE names its sources.
 *
 * <p>Three lists beside the index are read as they are, so that they can be read and extended by
 * hand: {@code abbreviations.tsv} (letter case matters there), {@code other-names.tsv} and {@code
 * demonyms.tsv}.
 */
public final class BundledGazetteer implements Gazetteer {
  private final PlaceIndex index;
  private final Map<String, Long> abbreviations;
  private final Map<String, List<Long>> otherNames;
  private final Map<String, Long> demonyms;

  private BundledGazetteer(
      PlaceIndex index,
      Map<String, Long> abbreviations,
      Map<String, List<Long>> otherNames,
      Map<String, Long> demonyms) {
    this.index = index;
    this.abbreviations = abbreviations;
    this.otherNames = otherNames;
    this.demonyms = demonyms;
  }

  /** Reads the bundled index and lists; takes about a fifth of a second. */
  public static BundledGazetteer load() {
    try (InputStream in = Rows.open("places.index.gz")) {
      return of(PlaceIndex.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the bundled index is from; read from its head alone. */
  public static List<GazetteerSource> origin() {
    try (InputStream in = Rows.open("places.index.gz")) {
      return PlaceIndex.sources(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bundled lists over another index. */
  static BundledGazetteer of(PlaceIndex index) {
    Map<String, Long> abbreviations = new HashMap<>();
    for (List<String> row : Rows.of("abbreviations.tsv")) {
      idOf(index, row.get(1)).ifPresent(id -> abbreviations.put(row.get(0), id));
    }
    Map<String, List<Long>> otherNames = new HashMap<>();
    for (List<String> row : Rows.of("other-names.tsv")) {
      idOf(index, row.get(1))
          .ifPresent(
              id ->
                  otherNames
                      .computeIfAbsent(NameForm.of(row.get(0)), name -> new ArrayList<>())
                      .add(id));
    }
    Map<String, Long> demonyms = new HashMap<>();
    for (List<String> row : Rows.of("demonyms.tsv")) {
      idOf(index, row.get(1)).ifPresent(id -> demonyms.put(NameForm.of(row.get(0)), id));
    }
    return new BundledGazetteer(
        index, Map.copyOf(abbreviations), Map.copyOf(otherNames), Map.copyOf(demonyms));
  }

  /** What a list's second cell means: a GeoNames id, a country code, or a division's code. */
  private static Optional<Long> idOf(PlaceIndex index, String cell) {
    boolean number = cell.chars().skip(1).allMatch(Character::isDigit);
    Optional<GazetteerPlace> place =
        number && cell.length() > 3 ? index.byId(Long.parseLong(cell)) : index.byCode(cell);
    return place.map(GazetteerPlace::geonames);
  }

  @Override
  public List<GazetteerPlace> named(String name) {
    Long abbreviated = abbreviations.get(name);
    if (abbreviated != null) {
      return index.byId(abbreviated).map(List::of).orElseGet(List::of);
    }
    List<Long> others = otherNames.get(NameForm.of(name));
    if (others == null || NameForm.isAbbreviation(name)) {
      return index.named(name);
    }
    Map<Long, GazetteerPlace> found = new LinkedHashMap<>();
    others.forEach(id -> index.byId(id).ifPresent(place -> found.put(id, place)));
    index.named(name).forEach(place -> found.putIfAbsent(place.geonames(), place));
    return found.values().stream().sorted(PlaceIndex.MOST_POPULOUS_FIRST).toList();
  }

  @Override
  public List<GazetteerPlace> startingWith(String prefix, int most) {
    return index.startingWith(prefix, most);
  }

  @Override
  public boolean knows(String name) {
    return abbreviations.containsKey(name)
        || index.knows(name)
        || (!NameForm.isAbbreviation(name) && otherNames.containsKey(NameForm.of(name)));
  }

  @Override
  public Optional<GazetteerPlace> byId(long geonames) {
    return index.byId(geonames);
  }

  @Override
  public Optional<GazetteerPlace> country(String code) {
    return index.byCode(code);
  }

  @Override
  public Optional<GazetteerPlace> division(String country, String admin1) {
    return index.byCode(country + "." + admin1);
  }

  @Override
  public Optional<GazetteerPlace> district(String country, String admin1, String admin2) {
    return index.byCode(country + "." + admin1 + "." + admin2);
  }

  @Override
  public Map<String, String> labels(long geonames) {
    return index.labels(geonames);
  }

  @Override
  public List<GazetteerSource> sources() {
    return index.sources();
  }

  @Override
  public Optional<GazetteerPlace> demonym(String word) {
    return Optional.ofNullable(demonyms.get(NameForm.of(word))).flatMap(index::byId);
  }

  /** The index without the lists. */
  public PlaceIndex index() {
    return index;
  }
}
