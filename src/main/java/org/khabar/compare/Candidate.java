package org.khabar.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.khabar.model.Article;
import org.khabar.model.ArticleRef;
import org.khabar.model.UncertainDate;

/**
 * An article that can be compared.
 *
 * @param ref its names
 * @param published the first day on which it can have come out, where known
 * @param place where its text lies
 */
record Candidate(ArticleRef ref, Optional<LocalDate> published, TextFile.Place place) {
  /** Those that came out first, the undated last; of those of one day the longer first. */
  static final Comparator<Candidate> BY_PUBLICATION =
      Comparator.comparing((Candidate candidate) -> candidate.published().isEmpty())
          .thenComparing(candidate -> candidate.published().orElse(LocalDate.MAX))
          .thenComparing(candidate -> -candidate.place().length())
          .thenComparing(candidate -> candidate.ref().key());

  static Candidate of(Article article, TextFile.Place place) {
    return new Candidate(
        ArticleRef.of(article), article.published().flatMap(UncertainDate::earliest), place);
  }

  boolean cameOutBefore(Candidate other) {
    return published.isPresent()
        && other.published.isPresent()
        && published.get().isBefore(other.published.get());
  }
}
