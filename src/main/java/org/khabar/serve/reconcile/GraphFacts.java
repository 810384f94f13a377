package org.khabar.serve.reconcile;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.khabar.vocab.SharedTerm;

/** Single statements of a graph, asked for within one reading transaction. */
record GraphFacts(Graph graph) {
  boolean isA(Node thing, Node type) {
    return holds(thing, SharedTerm.TYPE, type);
  }

  boolean holds(Node subject, Node property, Node object) {
    return graph.contains(subject, property, object);
  }

  Stream<Node> subjects(Node property, Node object) {
    // Read out at once: the caller asks the store more while it goes through them.
    return graph.stream(Node.ANY, property, object).map(Triple::getSubject).toList().stream();
  }

  Stream<Node> objects(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(Triple::getObject).toList().stream();
  }

  /** The first literal by its words. */
  Optional<String> literal(Node subject, Node property) {
    return objects(subject, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(Comparator.naturalOrder());
  }

  /** The first IRI by its letters. */
  Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).filter(Node::isURI).min(Comparator.comparing(Node::getURI));
  }

  /** The label without a language; places have others beside it. */
  Optional<String> label(Node thing) {
    return objects(thing, SharedTerm.LABEL)
        .filter(label -> label.isLiteral() && label.getLiteralLanguage().isEmpty())
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }
}
