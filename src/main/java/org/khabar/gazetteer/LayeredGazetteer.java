package org.khabar.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khabar.gazetteer.index.PlaceIndex;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.GazetteerSource;
import org.khabar.model.Landmark;

/**
 * A user's own indexes over the gazetteer that comes with Khabar: all of them are asked, and of a
 * place that several have the first one's row holds.
 */
public final class LayeredGazetteer implements Gazetteer {
  private final List<PlaceIndex> own;
  private final BundledGazetteer bundled;

  private LayeredGazetteer(List<PlaceIndex> own, BundledGazetteer bundled) {
    this.own = List.copyOf(own);
    this.bundled = bundled;
  }

  /** These indexes, the first before the others, over the bundled gazetteer. */
  public static Gazetteer of(List<PlaceIndex> own, BundledGazetteer bundled) {
    return own.isEmpty() ? bundled : new LayeredGazetteer(own, bundled);
  }

  /**
   * The indexes in these files over the bundled gazetteer.
   *
   * @throws org.khabar.model.KhabarException when a file is missing or no whole index
   */
  public static Gazetteer load(List<Path> files) {
    return of(files.stream().map(PlaceIndex::open).toList(), BundledGazetteer.load());
  }

  @Override
  public List<GazetteerPlace> named(String name) {
    return together(index -> index.named(name), bundled.named(name));
  }

  @Override
  public List<GazetteerPlace> soundingLike(String name) {
    return together(index -> index.soundingLike(name), bundled.soundingLike(name));
  }

  @Override
  public List<GazetteerPlace> startingWith(String prefix, int most) {
    return together(index -> index.startingWith(prefix, most), bundled.startingWith(prefix, most))
        .stream()
        .limit(most)
        .toList();
  }

  /** The places of all indexes, each once and as the first one has it. */
  private List<GazetteerPlace> together(
      Function<PlaceIndex, List<GazetteerPlace>> asked, List<GazetteerPlace> last) {
    Map<Long, GazetteerPlace> found = new LinkedHashMap<>();
    Stream.concat(own.stream().map(asked), Stream.of(last))
        .flatMap(List::stream)
        .forEach(place -> found.computeIfAbsent(place.geonames(), id -> own(id).orElse(place)));
    return found.values().stream().sorted(PlaceIndex.MOST_POPULOUS_FIRST).toList();
  }

  private Optional<GazetteerPlace> own(long id) {
    return first(index -> index.byId(id));
  }

  private <T> Optional<T> first(Function<PlaceIndex, Optional<T>> asked) {
    for (PlaceIndex index : own) {
      Optional<T> found = asked.apply(index);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean knows(String name) {
    return own.stream().anyMatch(index -> index.knows(name)) || bundled.knows(name);
  }

  @Override
  public Optional<GazetteerPlace> byId(long geonames) {
    return own(geonames).or(() -> bundled.byId(geonames));
  }

  @Override
  public Optional<GazetteerPlace> byKey(String key) {
    return first(index -> index.byKey(key)).or(() -> bundled.byKey(key));
  }

  @Override
  public Optional<Landmark> landmark(long geonames) {
    return own(geonames).isPresent() ? Optional.empty() : bundled.landmark(geonames);
  }

  @Override
  public Optional<GazetteerPlace> country(String code) {
    return first(index -> index.byCode(code)).or(() -> bundled.country(code));
  }

  @Override
  public Optional<GazetteerPlace> division(String country, String admin1) {
    return first(index -> index.byCode(country + "." + admin1))
        .or(() -> bundled.division(country, admin1));
  }

  @Override
  public Optional<GazetteerPlace> district(String country, String admin1, String admin2) {
    return first(index -> index.byCode(country + "." + admin1 + "." + admin2))
        .or(() -> bundled.district(country, admin1, admin2));
  }

  @Override
  public Optional<GazetteerPlace> demonym(String word) {
    return bundled.demonym(word).map(place -> own(place.geonames()).orElse(place));
  }

  @Override
  public Map<String, String> labels(long geonames) {
    Map<String, String> labels = new TreeMap<>(bundled.labels(geonames));
    List<PlaceIndex> lastFirst = new ArrayList<>(own);
    Collections.reverse(lastFirst);
    lastFirst.forEach(index -> labels.putAll(index.labels(geonames)));
    return labels;
  }

  @Override
  public List<GazetteerSource> sources() {
    return Stream.concat(own.stream().map(PlaceIndex::sources), Stream.of(bundled.sources()))
        .flatMap(List::stream)
        .toList();
  }
}
