package org.khabar.model;

/** Whether an incident took place, according to the article. */
public enum IncidentStatus implements Notation {
  HAPPENED,
  ATTEMPTED,
  FOILED,
  THREATENED,
  PLANNED,
  DENIED,
  ALLEGED,
  HYPOTHETICAL
}
