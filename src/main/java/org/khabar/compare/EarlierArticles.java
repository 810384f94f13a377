package org.khabar.compare;

import org.khabar.model.Article;
import org.khabar.model.Copies;

/**
 * Finds what each article shares with those handed in before it; what is remembered of them lies in
 * temporary files. Not thread-safe.
 */
public final class EarlierArticles implements AutoCloseable {
  private final Candidates candidates = new Candidates();
  private final Comparer comparer = new Comparer(candidates);

  /** What the article shares with earlier ones. */
  public Copies compare(Article article) {
    Candidate candidate = Candidate.of(article);
    return comparer.next(candidates.add(candidate), candidate);
  }

  @Override
  public void close() {
    comparer.close();
    candidates.close();
  }
}
