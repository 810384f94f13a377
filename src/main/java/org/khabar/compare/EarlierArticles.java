package org.khabar.compare;

import org.khabar.model.Article;
import org.khabar.model.Copies;

/**
 * Finds what each article shares with those handed in before it.
 *
 * <p>After {@value #MOST_REMEMBERED} articles it forgets them and begins anew, so that its memory
 * stays bounded. Not thread-safe.
 */
public final class EarlierArticles implements AutoCloseable {
  private static final int MOST_REMEMBERED = 20_000;

  private TextFile texts = TextFile.create();
  private Comparer comparer = new Comparer(texts);

  /** What the article shares with earlier ones. */
  public Copies compare(Article article) {
    if (comparer.count() == MOST_REMEMBERED) {
      texts.close();
      texts = TextFile.create();
      comparer = new Comparer(texts);
    }
    TextFile.Text text = TextFile.body(article);
    return comparer.next(Candidate.of(article, texts.add(text)), text);
  }

  @Override
  public void close() {
    texts.close();
  }
}
