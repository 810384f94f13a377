package org.khabar.extract;

import org.khabar.model.TollKind;

/**
 * What {@code harm.tsv} says of a word.
 *
 * @param kind what happened to the people counted
 * @param construction where those people stand
 */
record HarmWord(TollKind kind, HarmConstruction construction) {
  /** Where the people stand around a word of harm. */
  enum HarmConstruction {
    /** Someone does it to them. */
    VERB,
    /** They do it: "died". */
    FATE,
    /** They are it: "left 3 dead". */
    STATE,
    /** "The death of 3". */
    NOUN
  }
}
