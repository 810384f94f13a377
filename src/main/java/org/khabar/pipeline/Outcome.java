package org.khabar.pipeline;

import org.khabar.model.ArticleFacts;
import org.khabar.model.Problem;

/** What became of one input in the end: its facts, or a reason why there are none. */
public sealed interface Outcome {
  /**
   * The article's facts.
   *
   * @param facts the facts
   */
  record Found(ArticleFacts facts) implements Outcome {}

  /**
   * The input was left out.
   *
   * @param problem why, and what to do
   */
  record LeftOut(Problem problem) implements Outcome {}
}
