package org.khabar.read;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.khabar.model.Article;
import org.khabar.model.ProblemCode;
import org.khabar.model.ReadOutcome;
import org.khabar.model.UncertainDate;

/** Lets through the articles that were asked for. */
final class ArticleFilter {
  private final ReadOptions options;

  ArticleFilter(ReadOptions options) {
    this.options = options;
  }

  /**
   * The outcome, or nothing for an article that was not asked for; where it can't be told for want
   * of a date, the reason.
   */
  Optional<ReadOutcome> pass(ReadOutcome outcome) {
    if (!(outcome instanceof ReadOutcome.Read read)) {
      return Optional.of(outcome);
    }
    Article article = read.article();
    if (options.language().isPresent() && !isIn(article.language(), options.language().get())) {
      return Optional.empty();
    }
    if (options.since().isEmpty() && options.until().isEmpty()) {
      return Optional.of(outcome);
    }
    return article.published().isEmpty()
        ? Optional.of(undated(article))
        : article.published().filter(this::isAskedFor).map(date -> outcome);
  }

  private static boolean isIn(String language, String wanted) {
    return language.toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT));
  }

  /** Whether the article may have been published in the time asked for. */
  private boolean isAskedFor(UncertainDate published) {
    LocalDate earliest = published.earliest().orElse(LocalDate.MIN);
    LocalDate latest = published.latest().orElse(LocalDate.MAX);
    return !latest.isBefore(options.since().orElse(LocalDate.MIN))
        && !earliest.isAfter(options.until().orElse(LocalDate.MAX));
  }

  private static ReadOutcome undated(Article article) {
    return Refusals.refuse(
        ProblemCode.NO_DATE,
        article.id().startsWith(article.source()) ? article.id() : article.source(),
        OptionalInt.empty(),
        "Nothing tells when it was published, so it can't be told whether it was asked for.",
        "State its date, or leave out --since and --until.");
  }
}
