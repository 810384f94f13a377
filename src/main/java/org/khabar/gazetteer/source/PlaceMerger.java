package org.khabar.gazetteer.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.khabar.gazetteer.index.IndexWriter;
import org.khabar.gazetteer.index.NamedPlace;
import org.khabar.gazetteer.source.PlaceRecord.Told;
import org.khabar.model.Coordinates;
import org.khabar.model.GazetteerPlace;

/**
 * Brings all rows about a place together, which come sorted by its id, and writes the place.
 *
 * <p>The first row that tells all of it counts; what it leaves empty is taken from those behind it.
 */
final class PlaceMerger {
  private final DivisionMeans means;
  private final IndexWriter index;
  private final BiConsumer<PlaceRecord, PlaceRecord> duplicate;
  private final List<PlaceRecord> group = new ArrayList<>();

  /**
   * A merger into an index.
   *
   * @param means points for divisions without one
   * @param duplicate is told of a row whose place another row of its file tells, and of that one
   */
  PlaceMerger(
      DivisionMeans means, IndexWriter index, BiConsumer<PlaceRecord, PlaceRecord> duplicate) {
    this.means = means;
    this.index = index;
    this.duplicate = duplicate;
  }

  void take(byte[] row) throws IOException {
    PlaceRecord next = PlaceRecord.of(row);
    if (!group.isEmpty() && group.get(0).id() != next.id()) {
      finish();
    }
    group.add(next);
  }

  /** Writes the last place. */
  void finish() throws IOException {
    Optional<GazetteerPlace> place = place();
    if (place.isPresent()) {
      index.add(named(place.get()));
    }
    group.clear();
  }

  private Optional<GazetteerPlace> place() {
    Optional<GazetteerPlace> whole = Optional.empty();
    for (PlaceRecord row : group) {
      Optional<GazetteerPlace> told = row.entry().map(NamedPlace::place);
      if (row.told() == Told.PLACE) {
        whole =
            whole.isEmpty() ? told : whole.flatMap(first -> told.map(next -> filled(first, next)));
      } else if (row.told() == Told.DIVISION && whole.isEmpty()) {
        whole = told.flatMap(division -> inTheMiddle(row.text(), division));
      } else if (row.told() == Told.WIKIDATA) {
        whole = whole.map(first -> withWikidata(first, Optional.of(row.text())));
      }
    }
    return whole;
  }

  private static GazetteerPlace filled(GazetteerPlace first, GazetteerPlace next) {
    return new GazetteerPlace(
        first.geonames(),
        first.key(),
        first.name(),
        first.coordinates(),
        first.featureClass(),
        first.featureCode(),
        first.country().isEmpty() ? next.country() : first.country(),
        first.admin1().isEmpty() ? next.admin1() : first.admin1(),
        first.admin2().isEmpty() ? next.admin2() : first.admin2(),
        first.population() == 0 ? next.population() : first.population(),
        first.wikidata().or(next::wikidata));
  }

  private static GazetteerPlace withWikidata(GazetteerPlace place, Optional<String> wikidata) {
    return at(place, place.coordinates(), place.population(), place.wikidata().or(() -> wikidata));
  }

  private Optional<GazetteerPlace> inTheMiddle(String code, GazetteerPlace division) {
    return means
        .of(code)
        .map(towns -> at(division, towns.point(), towns.population(), division.wikidata()));
  }

  private static GazetteerPlace at(
      GazetteerPlace place, Coordinates point, long population, Optional<String> wikidata) {
    return new GazetteerPlace(
        place.geonames(),
        place.key(),
        place.name(),
        point,
        place.featureClass(),
        place.featureCode(),
        place.country(),
        place.admin1(),
        place.admin2(),
        population,
        wikidata);
  }

  private NamedPlace named(GazetteerPlace place) {
    Set<String> aliases = new TreeSet<>();
    Map<String, String> labels = new HashMap<>();
    Map<String, Boolean> best = new HashMap<>();
    Optional<PlaceRecord> before = Optional.empty();
    for (PlaceRecord row : group) {
      if (row.told() == Told.NAME) {
        aliases.add(row.text());
        if (!row.language().isEmpty()
            && (!labels.containsKey(row.language())
                || (row.best() && !best.getOrDefault(row.language(), true)))) {
          labels.put(row.language(), row.text());
          best.put(row.language(), row.best());
        }
      } else if (row.entry().isPresent()) {
        NamedPlace entry = row.entry().get();
        aliases.add(entry.place().name());
        aliases.addAll(entry.aliases());
        entry.labels().forEach(labels::putIfAbsent);
        if (row.told() == Told.PLACE) {
          before
              .filter(one -> one.at().file() == row.at().file())
              .ifPresent(one -> duplicate.accept(row, one));
          before =
              before.filter(one -> one.at().file() == row.at().file()).or(() -> Optional.of(row));
        }
      }
    }
    return new NamedPlace(place, aliases, labels);
  }
}
