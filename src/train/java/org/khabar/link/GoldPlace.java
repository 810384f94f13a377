package org.khabar.link;

import java.util.List;

/** What annotators say of where the place of a name is. */
interface GoldPlace {
  /** Which candidates are right; none where the gazetteer lacks the place. */
  boolean[] right(List<Candidate> candidates);

  /** Whether a candidate is found by the measure of its corpus. */
  boolean isFound(Candidate candidate);
}
