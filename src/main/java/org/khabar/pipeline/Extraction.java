package org.khabar.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.khabar.compare.EarlierArticles;
import org.khabar.model.Article;
import org.khabar.model.ArticleFacts;
import org.khabar.model.Copies;
import org.khabar.model.ReadOutcome;
import org.khabar.model.Reprint;
import org.khabar.model.SharedPassage;
import org.khabar.read.ArticleReader;
import org.khabar.read.ReadOptions;
import org.khabar.work.OrderedWork;

/** Reads articles and finds their facts, without a store. */
public final class Extraction {
  private final ArticleReader reader;
  private final Knowledge knowledge;
  private final Timings timings = new Timings();

  /** An extraction from everything that the inputs hold, with what a user brings. */
  public Extraction(Knowledge knowledge) {
    this(knowledge, ReadOptions.ALL);
  }

  /** An extraction from what the options let through. */
  public Extraction(Knowledge knowledge, ReadOptions options) {
    this.reader = new ArticleReader(options);
    this.knowledge = knowledge;
  }

  /** About how many articles the inputs hold, for showing progress. */
  public OptionalLong expected(List<Path> inputs) {
    return reader.expected(inputs);
  }

  /** Hands on what was found in each input, in input order. */
  public void run(List<Path> inputs, Consumer<Outcome> result) {
    FactFinder finder = FactFinder.load(knowledge, timings);
    try (Stream<ReadOutcome> outcomes =
            reader.read(inputs, spent -> timings.add(Timings.Stage.READ, spent));
        OrderedWork<ReadOutcome, Outcome> finding =
            new OrderedWork<>(
                timings.measure(Timings.Stage.READ, outcomes.iterator()),
                finder::find,
                ReadOutcome::length);
        EarlierArticles earlier = new EarlierArticles()) {
      for (Optional<Outcome> next = finding.next(); next.isPresent(); next = finding.next()) {
        Outcome outcome = next.get();
        result.accept(
            timings.measure(Timings.Stage.COMPARE, () -> withSharedText(outcome, earlier)));
      }
    }
  }

  /** What the stages have cost so far. */
  public Timings timings() {
    return timings;
  }

  /** The outcome with what the article shares with those before it as problems of it. */
  private static Outcome withSharedText(Outcome outcome, EarlierArticles earlier) {
    if (!(outcome instanceof Outcome.Found found) || found.facts().article().isCopy()) {
      return outcome;
    }
    Article article = found.facts().article();
    Copies copies = earlier.compare(article);
    for (Reprint reprint : copies.reprints()) {
      article = article.with(reprint.problem());
    }
    for (SharedPassage passage : copies.passages()) {
      article = article.with(passage.problem());
    }
    return new Outcome.Found(
        new ArticleFacts(article, found.facts().entities(), found.facts().incidents()));
  }
}
