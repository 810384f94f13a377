package org.khabar.model;

/** What a link rests on. */
public enum LinkBasis implements Notation {
  /** Candidates were compared and the best one taken. */
  SCORES,
  /** It follows from the codes of another entry, such as the country of a town. */
  CODES,
  /** A person decided it. */
  JUDGEMENT
}
