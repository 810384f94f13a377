package org.khabar.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.khabar.model.ArticleFacts;
import org.khabar.model.Mention;
import org.khabar.model.Span;
import org.khabar.vocab.KhabarClass;
import org.khabar.vocab.KhabarProperty;
import org.khabar.vocab.SharedTerm;

/**
 * The spans of an article's text that something refers to.
 *
 * <p>There is one node for each span, whatever it names: the words "Quetta Police Office" are one
 * phrase that names a body and a building.
 */
final class MentionStatements {
  private final ArticleScope scope;
  private final Statements statements;
  private final TreeMap<Span, List<Mention>> spans = new TreeMap<>();

  MentionStatements(ArticleScope scope, Statements statements) {
    this.scope = scope;
    this.statements = statements;
  }

  /** The node of a span, which will be written with the others. */
  Node evidence(Span span) {
    spans.computeIfAbsent(span, unused -> new ArrayList<>());
    return scope.mention(span);
  }

  /** Writes all spans in text order. */
  void write(ArticleFacts facts) {
    for (Mention mention : facts.entities().mentions()) {
      spans.computeIfAbsent(mention.span(), unused -> new ArrayList<>()).add(mention);
    }
    facts.article().problems().forEach(problem -> problem.span().ifPresent(this::evidence));
    Node context = scope.iris().context(scope.key());
    spans.forEach((span, named) -> write(span, named, context));
  }

  private void write(Span span, List<Mention> named, Node context) {
    Node node = scope.mention(span);
    statements.type(node, KhabarClass.MENTION);
    statements.state(
        node, SharedTerm.BEGIN_INDEX, Literals.offset(scope.points().fromIndex(span.begin())));
    statements.state(
        node, SharedTerm.END_INDEX, Literals.offset(scope.points().fromIndex(span.end())));
    statements.state(node, SharedTerm.ANCHOR_OF, Literals.string(scope.words(span)));
    statements.state(node, SharedTerm.REFERENCE_CONTEXT, context);
    for (Mention mention : named) {
      statements.state(
          node, KhabarProperty.MENTION_KIND, Literals.string(mention.kind().notation()));
      if (mention instanceof Mention.Entity entity) {
        name(node, entity);
      } else if (mention instanceof Mention.Time time) {
        time(node, time);
      }
    }
  }

  private void name(Node node, Mention.Entity entity) {
    statements.state(node, KhabarProperty.REFERS_TO, entity.ref().map(scope.iris()::entity));
    if (entity.demonym()) {
      statements.state(node, KhabarProperty.DEMONYM, Literals.bool(true));
    }
  }

  private void time(Node node, Mention.Time time) {
    statements.state(node, KhabarProperty.TIMEX_TYPE, Literals.string(time.timex().notation()));
    statements.state(node, KhabarProperty.TIMEX_VALUE, time.value().map(Literals::string));
    statements.state(
        node, KhabarProperty.RESOLVED_DATE, time.date().map(date -> Literals.edtf(date.edtf())));
    statements.state(node, KhabarProperty.BASIS, Literals.string(time.basis()));
  }
}
