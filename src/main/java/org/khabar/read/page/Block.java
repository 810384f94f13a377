package org.khabar.read.page;

import org.jsoup.nodes.Element;

/**
 * A paragraph, heading, list item or other stretch of words that a page shows on lines of its own.
 *
 * @param words with single blanks
 * @param linked how many of its characters are links
 * @param owner the innermost element with all of it
 */
record Block(String words, int linked, Element owner) {
  /** Shorter than this, a paragraph may as well be a caption, a button or a label. */
  private static final int PROSE = 60;

  /** A stretch that links more than this share of itself is there to be clicked. */
  private static final double MOST_LINKED = 0.4;

  boolean isHeading() {
    String tag = owner.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  boolean isMostlyLinks() {
    return linked > MOST_LINKED * words.length();
  }

  /** Whether it is running text for sure: long enough, with a stop in it, and no list of links. */
  boolean isProse() {
    return words.length() >= PROSE && !isMostlyLinks() && !isHeading() && hasStop();
  }

  /** Whether it ends as a sentence does. */
  boolean endsAsSentence() {
    return !words.isEmpty() && ".!?\"”’')…:».。".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private boolean hasStop() {
    return words.chars().anyMatch(c -> ".!?,;:。，、؟،".indexOf(c) >= 0);
  }
}
