package org.khabar.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.khabar.model.Coordinates;
import org.khabar.model.GazetteerPlace;

/**
 * Where the candidates of different names of an article come together.
 *
 * <p>The names of a county paper's story each have a dozen bearers all over the country; but only
 * one spot has a bearer of nearly each. Cells are a degree wide; a name counts the more, the fewer
 * bearers it has.
 */
final class PlaceGrid {
  private static final int COLUMNS = 360;

  /** By cell the weights of the names that have a bearer in it or in one of the eight around. */
  private final Map<Integer, Double> weights = new HashMap<>();

  private final Map<PlaceName, Double> own = new HashMap<>();

  PlaceGrid(List<PlaceName> names, Function<PlaceName, List<GazetteerPlace>> bearers) {
    // In the order of the names, so that sums are rounded the same way every time.
    for (PlaceName name : names) {
      List<GazetteerPlace> places = bearers.apply(name);
      double weight = 1 / Math.sqrt(Math.max(1, places.size()));
      own.put(name, weight);
      Set<Integer> cells = new HashSet<>();
      places.stream().filter(PlaceGrid::isSpot).forEach(place -> addAround(cells, place));
      cells.forEach(cell -> weights.merge(cell, weight, Double::sum));
    }
  }

  private static boolean isSpot(GazetteerPlace place) {
    return place.featureClass() == 'P'
        || place.featureClass() == 'S'
        || place.featureCode().equals("ADM2");
  }

  private static void addAround(Set<Integer> cells, GazetteerPlace place) {
    for (int north = -1; north <= 1; north++) {
      for (int east = -1; east <= 1; east++) {
        cells.add(cell(place, north, east));
      }
    }
  }

  private static int cell(GazetteerPlace place, int north, int east) {
    Coordinates at = place.coordinates();
    int row = (int) Math.floor(at.latitude()) + 90 + north;
    int column = Math.floorMod((int) Math.floor(at.longitude()) + 180 + east, COLUMNS);
    return row * COLUMNS + column;
  }

  /** How much of the other names has a bearer in this place's cell or one beside it, 0 to 1. */
  double company(PlaceName name, GazetteerPlace place) {
    if (!isSpot(place)) {
      return 0;
    }
    double others = weights.getOrDefault(cell(place, 0, 0), 0.0) - own.getOrDefault(name, 0.0);
    return Math.max(0, others / (others + 1));
  }
}
