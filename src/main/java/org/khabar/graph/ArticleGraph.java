package org.khabar.graph;

import org.apache.jena.riot.system.StreamRDF;
import org.khabar.model.Article;
import org.khabar.model.ArticleFacts;

/**
 * Writes what one article says into a named graph of its own; thread-safe.
 *
 * <p>It holds the article with its text, mentions, places, organizations, persons and claims. It
 * types nothing as an incident: which incidents there are follows from all articles together and
 * stands in the {@linkplain WorldGraph graph of incidents}.
 */
public final class ArticleGraph {
  private final Iris iris;

  /** A writer that names things with {@code iris}. */
  public ArticleGraph(Iris iris) {
    this.iris = iris;
  }

  /** The IRI of an article's graph. */
  public String graphIri(Article article) {
    return iris.articleGraph(article.key()).getURI();
  }

  /**
   * Writes the quads of the article's graph, in the same order in every run; starting and finishing
   * the stream is up to the caller.
   */
  public void write(ArticleFacts facts, StreamRDF out) {
    Article article = facts.article();
    ArticleScope scope = ArticleScope.of(iris, article);
    Statements statements = new Statements(iris.articleGraph(article.key()), out);
    new DocumentStatements(scope, statements).write(facts.entities());
    LinkStatements links = new LinkStatements(scope, statements, facts.entities().mentions());
    new PlaceStatements(scope, statements, links).write(facts.entities().places());
    new ActorStatements(scope, statements, links).write(facts.entities());
    links.judgements(facts.entities());
    MentionStatements mentions = new MentionStatements(scope, statements);
    new ClaimStatements(scope, statements, mentions, Speakers.of(scope, facts.entities()))
        .write(facts.incidents());
    mentions.write(facts);
  }
}
