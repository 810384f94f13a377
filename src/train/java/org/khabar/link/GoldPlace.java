package org.khabar.link;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.khabar.model.Coordinates;

/**
 * Where annotators found the place of a name.
 *
 * @param geonames its GeoNames id
 * @param point its point
 */
record GoldPlace(long geonames, Coordinates point) {
  private static final double SAME_KILOMETRES = 25;

  /** The distance up to which the literature counts a place as found. */
  static final double NEAR_KILOMETRES = 161;

  /** Which candidates are right: the one with its id, else those on the spot, else those near. */
  boolean[] right(List<Candidate> candidates) {
    boolean[] right = new boolean[candidates.size()];
    boolean byId = mark(candidates, right, each -> each.place().geonames() == geonames);
    if (!byId && !mark(candidates, right, each -> kilometres(each) <= SAME_KILOMETRES)) {
      mark(candidates, right, each -> kilometres(each) <= NEAR_KILOMETRES);
    }
    return right;
  }

  private static boolean mark(
      List<Candidate> candidates, boolean[] right, Predicate<Candidate> fits) {
    IntStream.range(0, right.length).forEach(i -> right[i] = fits.test(candidates.get(i)));
    return IntStream.range(0, right.length).anyMatch(i -> right[i]);
  }

  /** How far a candidate is from it. */
  double kilometres(Candidate candidate) {
    return candidate.place().coordinates().kilometresTo(point);
  }
}
