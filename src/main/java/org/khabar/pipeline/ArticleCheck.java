package org.khabar.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.khabar.graph.ArticleGraph;
import org.khabar.model.Article;
import org.khabar.model.ArticleFacts;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.model.ReadOutcome;
import org.khabar.validate.GraphValidator;
import org.khabar.validate.Violation;

/**
 * Finds the facts of an article, or takes them from the last build, and checks its graph;
 * thread-safe.
 */
final class ArticleCheck {
  private final ArticleGraph graph;
  private final GraphValidator validator;
  private final KnownFacts known;
  private final Predicate<String> stored;
  private final ArticleDigest digests;
  private final Lazy<FactFinder> finder;

  ArticleCheck(
      ArticleGraph graph,
      GraphValidator validator,
      KnownFacts known,
      Predicate<String> stored,
      ArticleDigest digests,
      Knowledge knowledge) {
    this.graph = graph;
    this.validator = validator;
    this.known = known;
    this.stored = stored;
    this.digests = digests;
    this.finder = new Lazy<>(() -> FactFinder.load(knowledge, new Timings()));
  }

  Checked check(ReadOutcome outcome) {
    if (outcome instanceof ReadOutcome.LeftOut leftOut) {
      return new Checked.LeftOut(leftOut.problem());
    }
    if (outcome instanceof ReadOutcome.Copy copy) {
      return new Checked.Copy(digests.of(copy.article()), copy.article(), copy.problem());
    }
    Article article = ((ReadOutcome.Read) outcome).article();
    String digest = digests.of(article);
    Optional<ArticleFacts> earlier = known.find(digest);
    if (earlier.isPresent() && stored.test(graph.graphIri(article))) {
      return new Checked.Article(digest, earlier.get(), Optional.empty());
    }
    Outcome found = finder.get().find(outcome);
    if (found instanceof Outcome.LeftOut leftOut) {
      return new Checked.LeftOut(leftOut.problem());
    }
    return checkGraph(digest, ((Outcome.Found) found).facts());
  }

  private Checked checkGraph(String digest, ArticleFacts facts) {
    List<Quad> quads = quads(out -> graph.write(facts, out));
    List<Violation> violations = validator.validate(quads);
    return violations.isEmpty()
        ? new Checked.Article(digest, facts, Optional.of(quads))
        : new Checked.LeftOut(invalid(facts.article(), violations));
  }

  /** What a writer writes, as a list. */
  static List<Quad> quads(Consumer<StreamRDF> writer) {
    List<Quad> quads = new ArrayList<>();
    writer.accept(
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            quads.add(quad);
          }
        });
    return quads;
  }

  private static Problem invalid(Article article, List<Violation> violations) {
    return new Problem(
        ProblemCode.INVALID_GRAPH,
        article.source(),
        OptionalInt.empty(),
        Optional.empty(),
        "Its graph breaks "
            + violations.size()
            + (violations.size() == 1 ? " shape: " : " shapes, the first: ")
            + violations.get(0).message(),
        "This is a fault of Khabar; please report it with the article.");
  }
}
