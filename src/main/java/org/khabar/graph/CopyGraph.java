package org.khabar.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.khabar.model.Article;
import org.khabar.model.Problem;
import org.khabar.model.Quotation;
import org.khabar.model.Reprint;
import org.khabar.model.SharedPassage;
import org.khabar.vocab.KhabarClass;
import org.khabar.vocab.KhabarProperty;
import org.khabar.vocab.SharedTerm;

/**
 * Writes what comparing the articles with each other has shown into a graph of its own: which are
 * copies of which, what they share word for word, and where an article stands a second time;
 * thread-safe.
 *
 * <p>It adds to what the articles' graphs say and repeats nothing of it.
 */
public final class CopyGraph {
  private final Iris iris;

  /** A writer that names things with {@code iris}. */
  public CopyGraph(Iris iris) {
    this.iris = iris;
  }

  /** The IRI of the graph of copies. */
  public String graphIri() {
    return iris.copiesGraph().getURI();
  }

  /** Writes that an article is for the most part the text of another. */
  public void write(Reprint reprint, StreamRDF out) {
    Statements statements = new Statements(iris.copiesGraph(), out);
    Node article = iris.article(reprint.article().key());
    Node original = iris.article(reprint.original().key());
    statements.state(article, KhabarProperty.COPY_OF, original);
    problem(statements, reprint.article().key(), reprint.problem(), Optional.empty(), original);
  }

  /** Writes that a passage stands in two articles, as a problem of both. */
  public void write(SharedPassage passage, StreamRDF out) {
    Statements statements = new Statements(iris.copiesGraph(), out);
    passage
        .bothWays()
        .forEach(
            seen -> {
              Node mention = mention(statements, seen.one());
              Node other = iris.article(seen.other().article().key());
              String article = seen.one().article().key();
              problem(statements, article, seen.problem(), Optional.of(mention), other);
            });
  }

  /**
   * Writes that an article stands a second time among the inputs.
   *
   * @param copy the article as it was read there
   */
  public void writeSource(Article copy, StreamRDF out) {
    Statements statements = new Statements(iris.copiesGraph(), out);
    Node node = iris.article(copy.key());
    statements.state(node, KhabarProperty.SOURCE_PATH, Literals.string(copy.source()));
    statements.state(node, SharedTerm.IDENTIFIER, Literals.string(copy.id()));
    statements.state(node, SharedTerm.URL, copy.url().map(Literals::address));
  }

  private void problem(
      Statements statements, String article, Problem problem, Optional<Node> words, Node other) {
    String place =
        problem.span().map(span -> span.begin() + "-" + span.end()).orElse("") + other.getURI();
    String code = problem.code().name();
    Node node = iris.of(article).problem(code, Names.fingerprint(place));
    statements.state(iris.article(article), KhabarProperty.PROBLEM, node);
    statements.type(node, KhabarClass.PROBLEM);
    statements.state(node, KhabarProperty.PROBLEM_CODE, Literals.string(code));
    statements.state(node, SharedTerm.COMMENT, Literals.string(problem.message()));
    statements.state(node, KhabarProperty.REMEDY, Literals.string(problem.remedy()));
    statements.state(node, KhabarProperty.EVIDENCE, words);
    statements.state(node, KhabarProperty.SHARED_WITH, other);
  }

  private Node mention(Statements statements, Quotation words) {
    String article = words.article().key();
    Node node = iris.of(article).mention(words.points().begin(), words.points().end());
    statements.type(node, KhabarClass.MENTION);
    statements.state(node, SharedTerm.BEGIN_INDEX, Literals.offset(words.points().begin()));
    statements.state(node, SharedTerm.END_INDEX, Literals.offset(words.points().end()));
    statements.state(node, SharedTerm.ANCHOR_OF, Literals.string(words.words()));
    statements.state(node, SharedTerm.REFERENCE_CONTEXT, iris.of(article).context());
    return node;
  }
}
