package org.khabar.model;

/** What happened to the people that a toll counts. */
public enum TollKind implements Notation {
  KILLED,
  INJURED,
  MISSING,
  KIDNAPPED,
  ARRESTED
}
