package org.khabar.compare;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Article;
import org.khabar.model.Copies;
import org.khabar.model.Reprint;
import org.khabar.model.SharedPassage;

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

  /** What the articles share; to be called once. */
  public Copies find() {
    List<Reprint> reprints = new ArrayList<>();
    List<SharedPassage> passages = new ArrayList<>();
    try (Comparer comparer = new Comparer(candidates)) {
      candidates.byPublication(
          number -> {
            Copies found = comparer.next(number, candidates.get(number));
            reprints.addAll(found.reprints());
            passages.addAll(found.passages());
          });
    }
    return new Copies(reprints, passages);
  }

  @Override
  public void close() {
    candidates.close();
  }
}
