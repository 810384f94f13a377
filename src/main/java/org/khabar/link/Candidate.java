package org.khabar.link;

import java.util.Comparator;
import org.khabar.model.GazetteerPlace;

/**
 * A gazetteer's place that a name may stand for.
 *
 * @param place the place
 * @param features what speaks for it and against it
 * @param points what speaks for it rather than for a place that the gazetteer lacks, as a natural
 *     logarithm of odds
 * @param share how likely it is, among all candidates of the name and none of them, 0 to 1
 */
record Candidate(GazetteerPlace place, PlaceFeatures features, double points, double share) {
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::points)
          .reversed()
          .thenComparingLong(candidate -> candidate.place().geonames());

  /** The share from which on a name's place is sure. */
  static final double SURE = 0.6;

  /** Whether it is much likelier than all others together. */
  boolean isSure() {
    return share > SURE;
  }

  Candidate withShare(double part) {
    return new Candidate(place, features, points, part);
  }
}
