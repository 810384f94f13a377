package org.khabar.serve.reconcile;

import java.util.Comparator;

/**
 * A candidate for a name.
 *
 * @param entry the entry
 * @param score 0 to 100
 * @param certain whether nothing else comes into question
 * @param wholeName whether it bears the whole name, and not only a part of it
 * @param fits the share of what the query says that it agrees with; below 0 where it says otherwise
 */
record Match(Entry entry, double score, boolean certain, boolean wholeName, double fits) {
  static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble(Match::score)
          .reversed()
          .thenComparing(match -> match.entry().id());

  /** The entry that a query names by its id. */
  static Match ofId(Entry entry) {
    return new Match(entry, 100, true, true, 1);
  }

  Match asCertain() {
    return new Match(entry, score, true, wholeName, fits);
  }
}
