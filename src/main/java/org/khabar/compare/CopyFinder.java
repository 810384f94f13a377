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
 * are always found, unless they stand in a third article too: then they are found with the first
 * one. Not thread-safe.
 */
public final class CopyFinder implements AutoCloseable {
  private final TextFile texts = TextFile.create();
  private final List<Candidate> candidates = new ArrayList<>();

  /** Takes an article; its text goes into a file. */
  public void add(Article article) {
    candidates.add(Candidate.of(article, texts.add(TextFile.body(article))));
  }

  /** What the articles share; to be called once. */
  public Copies find() {
    candidates.sort(Candidate.BY_PUBLICATION);
    Comparer comparer = new Comparer(texts);
    List<Reprint> reprints = new ArrayList<>();
    List<SharedPassage> passages = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Copies found = comparer.next(candidate, texts.read(candidate.place()));
      reprints.addAll(found.reprints());
      passages.addAll(found.passages());
    }
    return new Copies(reprints, passages);
  }

  @Override
  public void close() {
    texts.close();
  }
}
