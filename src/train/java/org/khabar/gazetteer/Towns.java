package org.khabar.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.gazetteer.index.NameForm;
import org.khabar.gazetteer.source.CityMean;
import org.khabar.model.Coordinates;
import org.khabar.model.GazetteerPlace;

/** The towns of each division, by its code: where a division lies that has no point of its own. */
final class Towns {
  /** The part of a division's towns that its width is measured by. */
  private static final double MOST = 0.9;

  private final Map<String, CityMean> means = new HashMap<>();
  private final Map<String, List<GazetteerPlace>> towns = new HashMap<>();

  /** Counts a town in. */
  void add(GazetteerPlace town) {
    String division = town.country() + "." + town.admin1();
    mean(division, town);
    mean(division + "." + town.admin2(), town);
    towns.computeIfAbsent(division, code -> new ArrayList<>()).add(town);
  }

  private void mean(String code, GazetteerPlace town) {
    means
        .computeIfAbsent(code, division -> new CityMean())
        .add(town.coordinates(), town.population());
  }

  /**
   * The middle of a division's towns.
   *
   * @param code country, first-order and second-order code, parted by full stops
   */
  Optional<CityMean> of(String code) {
    return Optional.ofNullable(means.get(code));
  }

  /** The largest town of a first-order division that bears this name. */
  Optional<GazetteerPlace> named(String division, String name) {
    String form = NameForm.of(name);
    return towns.getOrDefault(division, List.of()).stream()
        .filter(town -> NameForm.of(town.name()).equals(form))
        .reduce((one, other) -> one.population() >= other.population() ? one : other);
  }

  /** Whether nine of ten towns of a first-order division lie within so many kilometres of it. */
  boolean areWithin(double kilometres, Coordinates point, String division) {
    List<GazetteerPlace> all = towns.getOrDefault(division, List.of());
    long near =
        all.stream()
            .filter(town -> town.coordinates().kilometresTo(point) <= kilometres)
            .count();
    return !all.isEmpty() && near >= MOST * all.size();
  }
}
