package org.khabar.extract;

/** What kind of thing a noun phrase speaks of. */
enum Sense {
  ATTACKER,
  /** Soldiers, police and the like. */
  FORCE,
  PERSON,
  /** An armed group by its name. */
  GROUP,
  /** Any other organization by its name. */
  ORGANIZATION,
  /** A building, installation or vehicle by its noun. */
  OBJECT,
  /** A building or installation by its name. */
  SITE,
  PLACE,
  WEAPON,
  EVENT,
  TIME,
  OTHER;

  /** Whether it speaks of people. */
  boolean isHuman() {
    return this == ATTACKER || this == FORCE || this == PERSON;
  }
}
