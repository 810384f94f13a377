package org.khabar.extract;

/** What a noun speaks of, coarsely: its name, the word lists and the classes of nouns together. */
enum NounKind {
  NAMED_PERSON,
  NAMED_GROUP,
  NAMED_FORCE,
  NAMED_ORGANIZATION,
  NAMED_PLACE,
  NAMED_SITE,
  DEMONYM,
  ATTACKER,
  FORCE,
  PERSON,
  WEAPON,
  OBJECT,
  EVENT,
  OTHER_PERSON,
  OTHER_WEAPON,
  OTHER_GROUP,
  VEHICLE,
  STRUCTURE,
  ARTIFACT,
  PLACE,
  ACT,
  SPEECH,
  MATTER,
  OTHER,
  UNKNOWN
}
