package org.khabar.export;

import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.system.SerializationFactoryFinder;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;

/**
 * Quads in one fixed order, each once: by graph (the default graph first), subject, predicate
 * ({@code rdf:type} first) and object, compared as RDF terms.
 *
 * <p>Holds at most {@value #IN_MEMORY} quads in memory; more are sorted in temporary files, so that
 * the graph's size is bounded by the disk. The order of blank nodes follows their labels, which
 * change with each load; Khabar's own graph has none.
 */
final class SortedQuads {
  private static final int IN_MEMORY = 500_000;
  private static final Var GRAPH = Var.alloc("g");
  private static final Var SUBJECT = Var.alloc("s");
  private static final Var PREDICATE = Var.alloc("p");
  private static final Var OBJECT = Var.alloc("o");
  private static final Comparator<Node> TERM = NodeCmp::compareRDFTerms;
  private static final Comparator<Node> TYPE_FIRST =
      Comparator.comparing((Node predicate) -> !RDF.type.asNode().equals(predicate))
          .thenComparing(TERM);
  private static final Comparator<Node> DEFAULT_FIRST =
      Comparator.comparing((Node graph) -> !Quad.isDefaultGraph(graph)).thenComparing(TERM);
  private static final Comparator<Binding> ORDER =
      by(GRAPH, DEFAULT_FIRST)
          .thenComparing(by(SUBJECT, TERM))
          .thenComparing(by(PREDICATE, TYPE_FIRST))
          .thenComparing(by(OBJECT, TERM));

  private SortedQuads() {}

  /**
   * Sorts the quads and hands each to {@code sink}.
   *
   * @param keepGraphs whether statements keep their graph; without it all are put into the default
   *     graph, each once
   * @return how many there were
   */
  static long forEach(Iterator<Quad> quads, boolean keepGraphs, Consumer<Quad> sink) {
    return forEach(quads, keepGraphs, IN_MEMORY, sink);
  }

  static long forEach(Iterator<Quad> quads, boolean keepGraphs, int inMemory, Consumer<Quad> sink) {
    SortedDataBag<Binding> bag =
        BagFactory.newSortedBag(
            new ThresholdPolicyCount<>(inMemory),
            SerializationFactoryFinder.bindingSerializationFactory(),
            ORDER);
    try {
      while (quads.hasNext()) {
        bag.add(row(quads.next(), keepGraphs));
      }
      return eachOnce(bag.iterator(), sink);
    } finally {
      bag.close();
    }
  }

  private static long eachOnce(Iterator<Binding> rows, Consumer<Quad> sink) {
    long count = 0;
    Quad before = Quad.ANY;
    while (rows.hasNext()) {
      Quad quad = quad(rows.next());
      if (!quad.equals(before)) {
        sink.accept(quad);
        count++;
      }
      before = quad;
    }
    return count;
  }

  private static Binding row(Quad quad, boolean keepGraph) {
    Node graph =
        keepGraph && !quad.isDefaultGraph() ? quad.getGraph() : Quad.defaultGraphNodeGenerated;
    return BindingFactory.binding(
        GRAPH,
        graph,
        SUBJECT,
        quad.getSubject(),
        PREDICATE,
        quad.getPredicate(),
        OBJECT,
        quad.getObject());
  }

  private static Quad quad(Binding row) {
    return new Quad(row.get(GRAPH), row.get(SUBJECT), row.get(PREDICATE), row.get(OBJECT));
  }

  private static Comparator<Binding> by(Var column, Comparator<Node> order) {
    return (first, second) -> order.compare(first.get(column), second.get(column));
  }
}
