package org.khabar.model;

/** The part that an entity plays in an incident, as the record names it. */
public enum Role implements Notation {
  PERPETRATOR_INDIVIDUAL,
  PERPETRATOR_ORGANIZATION,
  CLAIMED_BY,
  PHYSICAL_TARGET,
  HUMAN_TARGET,
  VICTIM,
  RESPONDER,
  WEAPON
}
