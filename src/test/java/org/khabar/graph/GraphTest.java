package org.khabar.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

/** The graphs of two made-up articles, statement by statement. */
class GraphTest {
  private static final Iris IRIS = new Iris();

  @Test
  void graphsOfTwoArticlesAreTheExample() {
    DatasetGraph expected = DatasetGraphFactory.create();
    RDFDataMgr.read(
        expected, GraphTest.class.getResource("/org/khabar/graph/example.trig").toString());
    SortedSet<String> missing = lines(expected);
    SortedSet<String> unexpected = lines(sample());
    SortedSet<String> common = new TreeSet<>(missing);
    common.retainAll(unexpected);
    missing.removeAll(common);
    unexpected.removeAll(common);
    assertThat(missing).as("expected but missing").isEmpty();
    assertThat(unexpected).as("not expected").isEmpty();
  }

  static DatasetGraph sample() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    StreamRDF out = StreamRDFLib.dataset(dataset);
    ArticleGraph articles = new ArticleGraph(IRIS);
    articles.write(SampleArticles.report(), out);
    articles.write(SampleArticles.opinion(), out);
    new WorldGraph(IRIS).write(SampleArticles.merged(), SampleArticles.names(), out);
    return dataset;
  }

  /** Without blank nodes, graphs are isomorphic when their lines are the same. */
  private static SortedSet<String> lines(DatasetGraph dataset) {
    return dataset.stream()
        .map(
            quad ->
                NodeFmtLib.strNodesNT(
                    quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
