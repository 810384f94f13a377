package org.khabar.validate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.khabar.vocab.KhabarClass;
import org.khabar.vocab.KhabarProperty;
import org.khabar.vocab.SharedTerm;

/** Finds the article and the words that a thing of a graph belongs to. */
record Surroundings(Graph graph) {
  /** How many characters of the article are shown on either side of the words, at most. */
  private static final int AROUND = 60;

  private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString);

  /** The id of the graph's only article, else of the first that the thing leads to. */
  Optional<String> article(Node focus) {
    List<Node> articles =
        graph.stream(Node.ANY, SharedTerm.TYPE, KhabarClass.ARTICLE)
            .map(Triple::getSubject)
            .toList();
    Optional<Node> article =
        articles.size() == 1
            ? Optional.of(articles.get(0))
            : object(focus, KhabarProperty.STATED_IN)
                .or(() -> object(focus, KhabarProperty.REPORTED_IN));
    return article.map(node -> literal(node, SharedTerm.IDENTIFIER).orElseGet(node::toString));
  }

  /** The words that a thing stands on and what is around them on their line. */
  Optional<String> quote(Node focus) {
    return mention(focus).flatMap(this::words);
  }

  /** The same for a thing that is itself a span of the article. */
  Optional<String> ofMention(Node node) {
    return isMention(node) ? words(node) : Optional.empty();
  }

  private boolean isMention(Node node) {
    return graph.contains(node, SharedTerm.TYPE, KhabarClass.MENTION);
  }

  private Optional<String> words(Node mention) {
    return inText(mention).or(() -> literal(mention, SharedTerm.ANCHOR_OF));
  }

  private Optional<Node> mention(Node focus) {
    if (isMention(focus)) {
      return Optional.of(focus);
    }
    return object(focus, KhabarProperty.EVIDENCE)
        .or(() -> subject(KhabarProperty.REFERS_TO, focus))
        .or(
            () ->
                subject(KhabarProperty.ABOUT, focus)
                    .flatMap(claim -> object(claim, KhabarProperty.EVIDENCE)));
  }

  /** Where the text says it, if the offsets can be used at all. */
  private Optional<String> inText(Node mention) {
    Optional<String> text =
        object(mention, SharedTerm.REFERENCE_CONTEXT)
            .flatMap(context -> literal(context, SharedTerm.IS_STRING));
    Optional<Integer> begin = offset(mention, SharedTerm.BEGIN_INDEX);
    Optional<Integer> end = offset(mention, SharedTerm.END_INDEX);
    if (text.isEmpty() || begin.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    String all = text.get();
    int length = all.codePointCount(0, all.length());
    if (begin.get() > end.get() || end.get() > length) {
      return Optional.empty();
    }
    int first = all.offsetByCodePoints(0, begin.get());
    return Optional.of(line(all, first, all.offsetByCodePoints(first, end.get() - begin.get())));
  }

  private static String line(String text, int begin, int end) {
    int from = begin;
    while (from > 0 && begin - from < AROUND && text.charAt(from - 1) != '\n') {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < AROUND && text.charAt(to) != '\n') {
      to++;
    }
    return (begin - from == AROUND ? "…" : "")
        + text.substring(from, to).strip()
        + (to - end == AROUND ? "…" : "");
  }

  private Optional<Integer> offset(Node mention, Node property) {
    return object(mention, property)
        .filter(Node::isLiteral)
        .filter(node -> node.getLiteralDatatype().isValid(node.getLiteralLexicalForm()))
        .map(Node::getLiteralValue)
        .filter(Number.class::isInstance)
        .map(value -> ((Number) value).intValue())
        .filter(value -> value >= 0);
  }

  private Optional<String> literal(Node subject, Node property) {
    return object(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  private Optional<Node> object(Node subject, Node property) {
    return subject.isLiteral()
        ? Optional.empty()
        : first(graph.stream(subject, property, Node.ANY).map(Triple::getObject));
  }

  private Optional<Node> subject(Node property, Node object) {
    return first(graph.stream(Node.ANY, property, object).map(Triple::getSubject));
  }

  /** The first by name, so that messages are the same in every run. */
  private static Optional<Node> first(Stream<Node> nodes) {
    return nodes.min(BY_NAME);
  }
}
