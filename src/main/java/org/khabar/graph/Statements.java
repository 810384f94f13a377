package org.khabar.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.khabar.vocab.SharedTerm;

/** Where the statements of one graph go. */
record Statements(Node graph, StreamRDF out) {
  void state(Node subject, Node property, Node object) {
    out.quad(Quad.create(graph, subject, property, object));
  }

  void state(Node subject, Node property, Optional<Node> object) {
    object.ifPresent(known -> state(subject, property, known));
  }

  void type(Node subject, Node... classes) {
    for (Node type : classes) {
      state(subject, SharedTerm.TYPE, type);
    }
  }

  /** One of the names of a thing; which one is its label is for all articles together to say. */
  void name(Node subject, String words) {
    state(subject, SharedTerm.ALTERNATIVE_LABEL, Literals.string(words));
  }

  void label(Node subject, String words) {
    state(subject, SharedTerm.LABEL, Literals.string(words));
  }
}
