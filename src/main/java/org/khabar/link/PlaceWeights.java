package org.khabar.link;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How much each feature of a candidate counts, in natural logarithms of odds; immutable.
 *
 * <p>Fitted to news texts whose places are known; the head of {@code place-weights.tsv} says how.
 */
final class PlaceWeights {
  private static final String UNKNOWN = "unknown_place";

  private final Map<PlaceFeature, Double> weights = new EnumMap<>(PlaceFeature.class);
  private final double unknown;

  /**
   * The weights.
   *
   * @param unknown the points of "another place, which the gazetteer lacks"
   */
  PlaceWeights(Function<PlaceFeature, Double> weights, double unknown) {
    for (PlaceFeature feature : PlaceFeature.values()) {
      this.weights.put(feature, weights.apply(feature));
    }
    this.unknown = unknown;
  }

  /** The weights that come with Khabar; a feature without one counts nothing. */
  static PlaceWeights bundled() {
    Map<String, Double> rows =
        WordList.lines("place-weights.tsv").stream()
            .map(line -> line.split("\t"))
            .collect(Collectors.toMap(cells -> cells[0], cells -> Double.valueOf(cells[1])));
    return new PlaceWeights(
        feature -> rows.getOrDefault(feature.notation(), 0.0), rows.getOrDefault(UNKNOWN, 0.0));
  }

  double of(PlaceFeature feature) {
    return weights.getOrDefault(feature, 0.0);
  }

  /** The points of "another place, which the gazetteer lacks". */
  double unknown() {
    return unknown;
  }

  /** The rows of the file, in the order of the features. */
  String rows() {
    StringBuilder rows = new StringBuilder(row(UNKNOWN, unknown));
    for (PlaceFeature feature : PlaceFeature.values()) {
      rows.append(row(feature.notation(), of(feature)));
    }
    return rows.toString();
  }

  private static String row(String name, double weight) {
    return name + '\t' + Math.round(weight * 1000) / 1000.0 + '\n';
  }
}
