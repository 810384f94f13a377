package org.khabar.model;

/** What a part of an article's text is for. */
public enum PartKind implements Notation {
  HEADLINE,
  BYLINE,
  DATELINE,
  BODY,
  /** "X is an economic analyst…" below an opinion piece. */
  BIOGRAPHY,
  CAPTION,
  /** What the page wraps around the article; nothing is read from it. */
  BOILERPLATE,
  /**
   * Foreign text in the middle of a sentence, such as a headline pasted into a word; the text
   * before it and behind it is read as if it were not there.
   */
  DAMAGE
}
