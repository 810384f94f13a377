package org.khabar.link;

import java.util.Comparator;
import java.util.List;
import org.khabar.model.GazetteerPlace;

/**
 * A gazetteer's place that a name may stand for.
 *
 * @param place the place
 * @param points what speaks for it; only differences count
 * @param share the candidate's part of what speaks for all candidates of the name, 0 to 1
 * @param why what spoke for it, in words
 */
record Candidate(GazetteerPlace place, double points, double share, List<String> why) {
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::points)
          .reversed()
          .thenComparingLong(candidate -> candidate.place().geonames());

  Candidate {
    why = List.copyOf(why);
  }
}
