package org.khabar.extract;

/**
 * A noun phrase without what is attached to it, by its words' numbers in the line.
 *
 * @param begin first word, article and number words included
 * @param core first word behind the article
 * @param end behind its last word
 * @param head its noun
 * @param determiner what it begins with
 * @param possessive whether "'s" stands behind it
 * @param owned whether a possessor stands in front of it
 */
record Phrase(
    int begin,
    int core,
    int end,
    int head,
    Determiner determiner,
    boolean possessive,
    boolean owned) {
  /** What a noun phrase begins with. */
  enum Determiner {
    DEFINITE,
    INDEFINITE,
    DEMONSTRATIVE,
    POSSESSIVE,
    NONE
  }

  boolean covers(int word) {
    return begin <= word && word < end;
  }

  /** Whether it points back at something known: "the blast", "this attack". */
  boolean pointsBack() {
    return determiner == Determiner.DEFINITE
        || determiner == Determiner.DEMONSTRATIVE
        || determiner == Determiner.POSSESSIVE;
  }
}
