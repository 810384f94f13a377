package org.khabar.extract;

import java.util.List;
import org.khabar.model.Span;

/**
 * Words that may stand for an actor: all places of an article where they stand the same.
 *
 * @param part the part they would play
 * @param words the words in small letters
 * @param mentions where they stand, the likeliest first
 * @param features what speaks for them, in the order of {@link VariantFeatures#NAMES}
 */
record Variant(Part part, String words, List<Place> mentions, List<Double> features) {
  Variant {
    mentions = List.copyOf(mentions);
    features = List.copyOf(features);
  }

  /** The features as the model takes them. */
  double[] row() {
    return features.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** One place: the candidate's number, the words and their characters. */
  record Place(int candidate, Line line, Extent extent, double likelihood) {
    Span span() {
      return line.span(extent.begin(), extent.end());
    }
  }
}
