package org.khabar.model;

/** What an article states of itself, each by some sign in or beside it. */
public enum ArticleField implements Notation {
  TITLE,
  AUTHORS,
  PUBLISHER,
  PUBLISHED
}
