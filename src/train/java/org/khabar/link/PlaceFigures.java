package org.khabar.link;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.khabar.link.GoldArticle.Answered;

/**
 * Counts how many mentions of a name got their place: near is within 161 km, or in the country where
 * annotators said no more.
 */
final class PlaceFigures {
  private static final double SURE = 0.6;

  private int mentions;
  private int possible;
  private int near;
  private int exact;
  private int sure;
  private int sureAndNear;

  /** Counts a name; what the annotators saw no place in says nothing. */
  void add(Answered answered) {
    answered
        .place()
        .ifPresent(place -> add(place, answered.name().candidates(), answered.mentions()));
  }

  private void add(GoldPlace place, List<Candidate> candidates, int count) {
    boolean[] right = place.right(candidates);
    boolean any = IntStream.range(0, right.length).anyMatch(i -> right[i]);
    mentions += count;
    possible += any ? count : 0;
    if (candidates.isEmpty()) {
      return;
    }
    boolean found = place.isFound(candidates.get(0));
    near += found ? count : 0;
    exact += right[0] ? count : 0;
    if (candidates.get(0).share() >= SURE) {
      sure += count;
      sureAndNear += found ? count : 0;
    }
  }

  /** In one line. */
  String words() {
    return String.format(
        Locale.ROOT,
        "%d mentions; right place among the candidates %.1f %%, first one near %.1f %%, "
            + "the very place %.1f %%; sure of %.1f %%, and of these near %.1f %%",
        mentions,
        percent(possible, mentions),
        percent(near, mentions),
        percent(exact, mentions),
        percent(sure, mentions),
        percent(sureAndNear, sure));
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
