package org.khabar.pipeline;

import java.util.Optional;
import org.khabar.model.Article;
import org.khabar.model.Problem;
import org.khabar.model.Span;

/** Is told how a build goes on, article by article, in input order and on one thread. */
public interface BuildListener {
  /** An article is done. */
  void read(Article article);

  /** An article stands among the inputs a second time. */
  void copy(Problem problem);

  /**
   * Something that shows only when the articles are compared, once all are done.
   *
   * @param points where it stands in the article's text, in code points
   */
  void shared(Problem problem, Optional<Span> points);

  /** An input was left out. */
  void leftOut(Problem problem);

  /** A correction decided nothing in any article. */
  void unusedCorrection(Problem problem);

  /** All articles are done; merging and storing begin. */
  void storing();
}
