package org.khabar.extract;

/** The form in which a word of a list stands in a text. */
enum Form {
  BASE,
  PRESENT,
  PAST,
  PARTICIPLE,
  /** One form for both, as most verbs have: "attacked". */
  PAST_OR_PARTICIPLE,
  ING,
  SINGULAR,
  PLURAL;

  /** Whether it speaks of what is over: "attacked", "written". */
  boolean isPast() {
    return this == PAST || this == PARTICIPLE || this == PAST_OR_PARTICIPLE;
  }

  /** Whether it may stand behind "was". */
  boolean mayBePassive() {
    return this == PARTICIPLE || this == PAST_OR_PARTICIPLE;
  }

  /** Whether it may tell the past by itself. */
  boolean mayBePast() {
    return this == PAST || this == PAST_OR_PARTICIPLE;
  }
}
