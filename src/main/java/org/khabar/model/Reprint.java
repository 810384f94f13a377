package org.khabar.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * An article that is for the most part the text of another.
 *
 * @param article the article
 * @param original the other, which came out first
 * @param share how much of its words stand in the text it was compared with, 0 to 1
 * @param line the line of its file in which its text begins
 */
public record Reprint(ArticleRef article, ArticleRef original, double share, int line) {

  /** What to say of the article. */
  public Problem problem() {
    return new Problem(
        ProblemCode.COPIED_TEXT,
        article.source(),
        OptionalInt.of(line),
        Optional.empty(),
        Math.round(100 * share)
            + " % of its words stand in the same order in "
            + original.place()
            + "; the two count as one source.",
        "Keep both, or remove one of the two.");
  }
}
