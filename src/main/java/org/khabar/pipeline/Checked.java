package org.khabar.pipeline;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.khabar.model.ArticleFacts;
import org.khabar.model.Problem;

/** One input on its way into the store. */
sealed interface Checked {
  /**
   * An article whose facts may be stored.
   *
   * @param digest tells whether it has changed
   * @param facts what it says
   * @param quads its graph; absent where the store has it already
   */
  record Article(String digest, ArticleFacts facts, Optional<List<Quad>> quads)
      implements Checked {}

  /**
   * An article that was read before.
   *
   * @param digest tells whether it has changed
   * @param article the article as it stands there
   * @param problem what to say of it
   */
  record Copy(String digest, org.khabar.model.Article article, Problem problem)
      implements Checked {}

  /**
   * An input that gave no article, or none that may be stored.
   *
   * @param problem why, and what to do
   */
  record LeftOut(Problem problem) implements Checked {}
}
