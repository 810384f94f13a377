package org.khabar.model;

import java.util.Optional;
import java.util.OptionalInt;

/** What became of one input: an article, or a reason why there is none. */
public sealed interface ReadOutcome {
  /** Characters of the article's text; 0 where there is no article. */
  int length();

  /**
   * An article was read; its own problems are with it.
   *
   * @param article the article
   */
  record Read(Article article) implements ReadOutcome {
    @Override
    public int length() {
      return article.text().length();
    }
  }

  /**
   * An article that was read before: the same text under the same address, or of the same day and
   * publisher.
   *
   * @param article the article, with the key of the first
   * @param first where the first stands
   */
  record Copy(Article article, String first) implements ReadOutcome {
    @Override
    public int length() {
      return article.text().length();
    }

    /** What to say of it. */
    public Problem problem() {
      return new Problem(
          ProblemCode.DUPLICATE,
          article.source(),
          OptionalInt.of(article.lines().first()),
          Optional.empty(),
          "It is the same article as " + first + " and counts once.",
          "Nothing; remove it if you want only one of them.");
    }
  }

  /**
   * The input gave no article.
   *
   * @param problem why, and what to do
   */
  record LeftOut(Problem problem) implements ReadOutcome {
    @Override
    public int length() {
      return 0;
    }
  }
}
