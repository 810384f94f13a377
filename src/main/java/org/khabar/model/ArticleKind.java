package org.khabar.model;

/** What kind of text an article is. */
public enum ArticleKind implements Notation {
  REPORT,
  EDITORIAL,
  OPINION,
  INTERVIEW,
  OFFICIAL,
  OTHER
}
