package org.khabar.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What speaks for and against one candidate, in numbers; and, weighed, in words. */
final class PlaceFeatures {
  /** What changes the odds by less than this factor's logarithm is not worth a word. */
  private static final double WORTH_A_WORD = 0.2;

  /** What is 0 is left out. */
  private final Map<PlaceFeature, Double> values = new EnumMap<>(PlaceFeature.class);

  private final Map<PlaceFeature, String> details = new EnumMap<>(PlaceFeature.class);

  void put(PlaceFeature feature, double value) {
    if (value != 0) {
      values.put(feature, value);
    }
  }

  void put(PlaceFeature feature, boolean holds) {
    put(feature, holds ? 1 : 0);
  }

  /** Takes a value and what its reason names. */
  void put(PlaceFeature feature, double value, String detail) {
    put(feature, value);
    details.put(feature, detail);
  }

  double get(PlaceFeature feature) {
    return values.getOrDefault(feature, 0.0);
  }

  /** What changed the points most, first. */
  List<String> reasons(PlaceWeights weights) {
    record Reason(String words, double points) {}

    List<Reason> reasons = new ArrayList<>();
    values.forEach(
        (feature, value) -> {
          double points = weights.of(feature) * value;
          if (Math.abs(points) >= WORTH_A_WORD) {
            feature
                .reason(points > 0, details.getOrDefault(feature, ""))
                .ifPresent(words -> reasons.add(new Reason(words, Math.abs(points))));
          }
        });
    return reasons.stream()
        .sorted(Comparator.comparingDouble(Reason::points).reversed())
        .map(Reason::words)
        .toList();
  }

  /** What they amount to under some weights. */
  double points(PlaceWeights weights) {
    double points = 0;
    for (Map.Entry<PlaceFeature, Double> each : values.entrySet()) {
      points += weights.of(each.getKey()) * each.getValue();
    }
    return points;
  }
}
