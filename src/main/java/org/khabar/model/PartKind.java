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
   * What is not as it was meant in the middle of a sentence, such as a headline pasted into a word,
   * a hyphen at the end of a line, a misread word or the place of a missing blank: what was meant
   * is read in its place.
   */
  DAMAGE
}
