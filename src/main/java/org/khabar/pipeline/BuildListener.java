package org.khabar.pipeline;

import org.khabar.model.Article;
import org.khabar.model.Problem;

/** Is told how a build goes on, article by article, in input order and on one thread. */
public interface BuildListener {
  /** An article is done. */
  void read(Article article);

  /** An article stands among the inputs a second time. */
  void copy(Problem problem);

  /** Something that shows only when the articles are compared, once all are done. */
  void shared(Problem problem);

  /** An input was left out. */
  void leftOut(Problem problem);

  /** A correction decided nothing in any article. */
  void unusedCorrection(Problem problem);

  /** All articles are done; merging and storing begin. */
  void storing();
}
