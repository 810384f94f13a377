package org.khabar.compare;

import java.util.function.Consumer;
import org.khabar.model.Article;
import org.khabar.model.Copies;

/**
 * Finds what articles share, whatever the order in which they are added.
 *
 * <p>Articles are compared in the order in which they came out, so that the original of a text that
 * many printed is the first that printed it. Passages of {@value Sketch#SURE_RUN} words and more
 * are always found; of a passage that stands in more than eight articles, with eight of them. What
 * is remembered lies in temporary files. Not thread-safe.
 */
public final class CopyFinder implements AutoCloseable {
  private final Candidates candidates = new Candidates();

  /** Takes an article. */
  public void add(Article article) {
    candidates.add(Candidate.of(article));
  }

  /**
   * Hands on what each article shares with those that came out before it, where it shares anything;
   * to be called once.
   */
  public void find(Consumer<Copies> found) {
    try (Comparer comparer = new Comparer(candidates)) {
      candidates.byPublication(
          number -> {
            Copies copies = comparer.next(number, candidates.get(number));
            if (!copies.equals(Copies.NONE)) {
              found.accept(copies);
            }
          });
    }
  }

  @Override
  public void close() {
    candidates.close();
  }
}
