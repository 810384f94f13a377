package org.khabar.extract;

/** What a word in {@code cues.tsv} does to the incident that it stands by. */
enum Cue {
  NEGATION,
  ATTEMPTED,
  FOILED,
  THREATENED,
  PLANNED,
  DENIED,
  ALLEGED,
  HYPOTHETICAL,
  HABIT,
  GENERIC,
  ANOTHER,
  RECALLED
}
