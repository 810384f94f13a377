package org.khabar.model;

/** What became of one input: an article, or a reason why there is none. */
public sealed interface ReadOutcome {
  /**
   * An article was read; its own problems are with it.
   *
   * @param article the article
   */
  record Read(Article article) implements ReadOutcome {}

  /**
   * The input gave no article.
   *
   * @param problem why, and what to do
   */
  record LeftOut(Problem problem) implements ReadOutcome {}
}
