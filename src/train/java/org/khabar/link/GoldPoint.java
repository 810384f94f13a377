package org.khabar.link;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.khabar.model.Coordinates;

/**
 * A place that annotators tied to GeoNames.
 *
 * @param geonames its GeoNames id
 * @param point its point
 */
record GoldPoint(long geonames, Coordinates point) implements GoldPlace {
  private static final double SAME_KILOMETRES = 25;

  /** The distance up to which the literature counts a place as found. */
  private static final double NEAR_KILOMETRES = 161;

  /** The one with its id, else those on the spot, else those near. */
  @Override
  public boolean[] right(List<Candidate> candidates) {
    boolean[] right = new boolean[candidates.size()];
    boolean byId = mark(candidates, right, each -> each.place().geonames() == geonames);
    if (!byId && !mark(candidates, right, each -> kilometres(each) <= SAME_KILOMETRES)) {
      mark(candidates, right, this::isFound);
    }
    return right;
  }

  private static boolean mark(
      List<Candidate> candidates, boolean[] right, Predicate<Candidate> fits) {
    IntStream.range(0, right.length).forEach(i -> right[i] = fits.test(candidates.get(i)));
    return IntStream.range(0, right.length).anyMatch(i -> right[i]);
  }

  @Override
  public boolean isFound(Candidate candidate) {
    return kilometres(candidate) <= NEAR_KILOMETRES;
  }

  private double kilometres(Candidate candidate) {
    return candidate.place().coordinates().kilometresTo(point);
  }
}
