package org.khabar.model;

/** What a mention names. */
public enum MentionKind implements Notation {
  PLACE,
  SITE,
  ORGANIZATION,
  PERSON,
  DATE,
  WEAPON
}
