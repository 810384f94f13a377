package org.khabar.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

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
    Map<Integer, Span> names = namesByEnd(facts.entities().mentions());
    for (Mention mention : facts.entities().mentions()) {
      if (mention instanceof Mention.Description description && !isTelling(description, names)) {
        continue;
      }
      spans.computeIfAbsent(mention.span(), unused -> new ArrayList<>()).add(mention);
    }
    facts.article().problems().forEach(problem -> problem.span().ifPresent(this::evidence));
    Node context = scope.own().context();
    spans.forEach((span, named) -> write(span, named, context));
  }

  /** Whether it says more of something in the graph than "the" in front of its name does. */
  private boolean isTelling(Mention.Description description, Map<Integer, Span> names) {
    Span whole = description.span();
    Span name = names.getOrDefault(whole.end(), whole);
    boolean alone =
        whole.contains(name)
            && ARTICLES.contains(
                scope
                    .words(new Span(whole.begin(), name.begin()))
                    .strip()
                    .toLowerCase(Locale.ROOT));
    return description.ref().isPresent() && !alone;
  }

  /** The longest name that ends at each place. */
  private static Map<Integer, Span> namesByEnd(List<Mention> mentions) {
    Map<Integer, Span> names = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Entity) {
        names.merge(
            mention.span().end(), mention.span(), (a, b) -> a.length() >= b.length() ? a : b);
      }
    }
    return names;
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
      } else if (mention instanceof Mention.Description description) {
        describe(node, description);
      }
    }
  }

  private void describe(Node node, Mention.Description description) {
    statements.state(node, KhabarProperty.REFERS_TO, description.ref().map(scope.iris()::entity));
    statements.state(node, KhabarProperty.DESCRIPTION, Literals.bool(true));
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
