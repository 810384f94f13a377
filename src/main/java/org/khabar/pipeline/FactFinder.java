package org.khabar.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.khabar.analyse.ArticleAnalyser;
import org.khabar.extract.IncidentExtractor;
import org.khabar.link.EntityLinker;
import org.khabar.link.SitePlacement;
import org.khabar.model.Analysis;
import org.khabar.model.Article;
import org.khabar.model.ArticleFacts;
import org.khabar.model.Entities;
import org.khabar.model.Gazetteer;
import org.khabar.model.LinkJudgements;
import org.khabar.model.OrganizationDirectory;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.model.ReadOutcome;

/** Finds the facts of one article: analyse, link, extract; thread-safe. */
public final class FactFinder {
  /** The rules are those of English; in other languages they would find nonsense. */
  private static final String ENGLISH = "en";

  private final ArticleAnalyser analyser;
  private final EntityLinker linker;
  private final IncidentExtractor extractor;
  private final Timings timings;

  /**
   * A finder with the given lists of places and organizations, and what people decided.
   *
   * @param timings takes what the stages cost
   */
  public FactFinder(
      Gazetteer gazetteer,
      OrganizationDirectory organizations,
      LinkJudgements judgements,
      Timings timings) {
    this.timings = timings;
    this.analyser = new ArticleAnalyser(gazetteer, organizations);
    this.linker = new EntityLinker(gazetteer, organizations, judgements);
    this.extractor = new IncidentExtractor();
  }

  /**
   * A finder with the lists in the jar and what a user brings; takes about a second, the language
   * models included.
   */
  public static FactFinder load(Knowledge knowledge, Timings timings) {
    return timings.measure(
        Timings.Stage.LOAD,
        () ->
            new FactFinder(
                knowledge.gazetteer(), knowledge.directory(), knowledge.corrections(), timings));
  }

  /**
   * The facts of what was read; an article that cannot be analysed is left out with the reason,
   * never thrown.
   */
  public Outcome find(ReadOutcome outcome) {
    if (outcome instanceof ReadOutcome.LeftOut leftOut) {
      return new Outcome.LeftOut(leftOut.problem());
    }
    Article article =
        outcome instanceof ReadOutcome.Copy copy
            ? copy.article().with(copy.problem())
            : ((ReadOutcome.Read) outcome).article();
    try {
      return new Outcome.Found(find(article));
    } catch (RuntimeException e) {
      return new Outcome.LeftOut(notAnalysed(article, e));
    }
  }

  private static Problem notAnalysed(Article article, RuntimeException failure) {
    return new Problem(
        ProblemCode.NOT_ANALYSED,
        article.source(),
        OptionalInt.empty(),
        Optional.empty(),
        "The article could not be analysed: " + failure + ".",
        "This is a fault of Khabar; please report it with the article.");
  }

  private ArticleFacts find(Article article) {
    if (!article.language().equals(ENGLISH)) {
      return new ArticleFacts(
          article, new Entities(List.of(), List.of(), List.of(), List.of()), List.of());
    }
    Analysis analysis = timings.measure(Timings.Stage.ANALYSE, () -> analyser.analyse(article));
    Entities entities = timings.measure(Timings.Stage.LINK, () -> linker.link(analysis));
    IncidentExtractor.Told told =
        timings.measure(Timings.Stage.EXTRACT, () -> extractor.extract(analysis, entities));
    Entities described = entities.describedBy(told.descriptions());
    return new ArticleFacts(
        article, SitePlacement.of(described, told.incidents()), told.incidents());
  }
}
