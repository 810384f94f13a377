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
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.khabar.gazetteer.index.NameForm;
import org.khabar.gazetteer.index.PlaceIndex;
import org.khabar.gazetteer.index.PlaceKey;
import org.khabar.model.EntryId;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.GazetteerSource;
import org.khabar.model.Landmark;

/**
 * The gazetteer that comes with Khabar: GeoNames' populated places from 500 inhabitants, divisions
 * and countries, world regions, airports and landmarks; NOTICE names its sources.
 *
 * <p>Four lists beside the index are read as they are, so that they can be read and extended by
 * hand: {@code abbreviations.tsv} (letter case matters there), {@code other-names.tsv}, {@code
 * demonyms.tsv} and {@code landmarks.tsv}.
 */
public final class BundledGazetteer implements Gazetteer {
  private final PlaceIndex index;
  private final Landmarks landmarks;
  private final Map<String, Long> abbreviations = new HashMap<>();
  private final Map<String, List<Long>> otherNames = new HashMap<>();
  private final Map<String, Long> demonyms = new HashMap<>();

  private BundledGazetteer(PlaceIndex index) {
    this.index = index;
    each("abbreviations.tsv", abbreviations::put);
    each("other-names.tsv", this::otherName);
    each("demonyms.tsv", (word, id) -> demonyms.put(NameForm.of(word), id));
    this.landmarks = new Landmarks(this::meant, this::otherName);
  }

  /** Reads the bundled index and lists; takes about a fifth of a second. */
  public static BundledGazetteer load() {
    try (InputStream in = Rows.open("places.index.gz")) {
      return of(PlaceIndex.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the bundled index and landmarks are from; of the index only the head is read. */
  public static List<GazetteerSource> origin() {
    try (InputStream in = Rows.open("places.index.gz")) {
      return together(PlaceIndex.sources(in), Landmarks.origin());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<GazetteerSource> together(
      List<GazetteerSource> index, GazetteerSource landmarks) {
    return Stream.concat(index.stream(), Stream.of(landmarks)).toList();
  }

  /** The bundled lists over another index. */
  static BundledGazetteer of(PlaceIndex index) {
    return new BundledGazetteer(index);
  }

  /** Hands on the name and the place of each row of a list whose place the index has. */
  private void each(String list, BiConsumer<String, Long> taker) {
    for (List<String> row : Rows.of(list)) {
      meant(row.get(1)).ifPresent(place -> taker.accept(row.get(0), place.geonames()));
    }
  }

  private void otherName(String name, long id) {
    String form = NameForm.inIndex(name);
    if (!form.isEmpty()) {
      otherNames.computeIfAbsent(form, key -> new ArrayList<>(1)).add(id);
    }
  }

  /** What a list's cell means: an entry, a GeoNames id, a country's code or a division's code. */
  private Optional<GazetteerPlace> meant(String cell) {
    Optional<EntryId> entry = EntryId.parse(cell.matches("\\d{4,}") ? "geonames:" + cell : cell);
    return entry.isPresent() ? entry.flatMap(this::indexed) : index.byCode(cell);
  }

  private Optional<GazetteerPlace> indexed(EntryId entry) {
    return entry.geonames().isPresent()
        ? entry.geonames().flatMap(index::byId)
        : index.byKey(entry.id());
  }

  @Override
  public List<GazetteerPlace> named(String name) {
    Long abbreviated = abbreviations.get(name);
    if (abbreviated != null) {
      return byId(abbreviated).map(List::of).orElseGet(List::of);
    }
    String form = NameForm.inIndex(name);
    List<Long> others = otherNames.get(form);
    if (others == null) {
      return index.ofForm(form);
    }
    Map<Long, GazetteerPlace> found = new LinkedHashMap<>();
    others.forEach(id -> byId(id).ifPresent(place -> found.put(id, place)));
    index.ofForm(form).forEach(place -> found.putIfAbsent(place.geonames(), place));
    return found.values().stream().sorted(PlaceIndex.MOST_POPULOUS_FIRST).toList();
  }

  @Override
  public List<GazetteerPlace> soundingLike(String name) {
    return index.soundingLike(name);
  }

  @Override
  public List<GazetteerPlace> startingWith(String prefix, int most) {
    String form = NameForm.of(prefix);
    if (form.isEmpty()) {
      return List.of();
    }
    Map<Long, GazetteerPlace> found = new LinkedHashMap<>();
    otherNames.entrySet().stream()
        .filter(name -> name.getKey().startsWith(form))
        .flatMap(name -> name.getValue().stream())
        .forEach(id -> byId(id).ifPresent(place -> found.put(id, place)));
    index.startingWith(prefix, most).forEach(place -> found.putIfAbsent(place.geonames(), place));
    return found.values().stream().sorted(PlaceIndex.MOST_POPULOUS_FIRST).limit(most).toList();
  }

  @Override
  public boolean knows(String name) {
    if (abbreviations.containsKey(name)) {
      return true;
    }
    String form = NameForm.inIndex(name);
    return otherNames.containsKey(form) || index.hasForm(form);
  }

  @Override
  public Optional<GazetteerPlace> byId(long geonames) {
    return geonames > 0
        ? index.byId(geonames)
        : landmark(geonames).map(Landmark::place).or(() -> index.byId(geonames));
  }

  @Override
  public Optional<GazetteerPlace> byKey(String key) {
    return landmark(new PlaceKey(key).number()).map(Landmark::place).or(() -> index.byKey(key));
  }

  @Override
  public Optional<Landmark> landmark(long geonames) {
    return landmarks.byId(geonames);
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
    return together(index.sources(), Landmarks.origin());
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
