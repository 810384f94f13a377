package org.khabar.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;

/** Compares graphs: without blank nodes they are isomorphic when their lines are the same. */
final class Graphs {
  private Graphs() {}

  /** Fails with the statements that are missing and those that were not expected. */
  static void assertSame(DatasetGraph actual, DatasetGraph expected) {
    SortedSet<String> missing = lines(expected);
    SortedSet<String> unexpected = lines(actual);
    missing.removeAll(lines(actual));
    unexpected.removeAll(lines(expected));
    assertThat(missing).as("expected but missing; not expected: %s", unexpected).isEmpty();
    assertThat(unexpected).as("not expected").isEmpty();
  }

  /** The statements as N-Quads without the final dot, sorted. */
  static SortedSet<String> lines(DatasetGraph dataset) {
    return dataset.stream()
        .map(
            quad ->
                NodeFmtLib.strNodesNT(
                    quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
