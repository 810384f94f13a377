package org.khabar.model;

/** The TimeML type of a time expression. */
public enum TimexType implements Notation {
  DATE,
  TIME,
  DURATION,
  SET
}
