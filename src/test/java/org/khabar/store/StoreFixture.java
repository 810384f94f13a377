package org.khabar.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Small graphs to store, and questions to ask of them. */
public final class StoreFixture {
  private static final String PREFIXES =
      """
      PREFIX ex: <https://example.org/>
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX spatial: <http://jena.apache.org/spatial#>
      PREFIX spatialF: <http://jena.apache.org/function/spatial#>
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX units: <http://www.opengis.net/def/uom/OGC/1.0/>
      """;

  private StoreFixture() {}

  /** The IRI of a graph. */
  public static String graph(String name) {
    return "https://example.org/" + name;
  }

  /** Replaces one graph with this Turtle, in an update of its own. */
  public static void put(Path store, String graph, String turtle) {
    try (StoreUpdate update = KnowledgeStore.at(store).update()) {
      fill(update, graph, turtle);
      update.commit();
    }
  }

  /** States one graph in an open update. */
  public static void fill(StoreUpdate update, String graph, String turtle) {
    update.replaceGraph(
        graph(graph), out -> RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(out));
  }

  /** The values of {@code ?x}, as strings, in the order of the answer. */
  public static List<String> ask(Path store, String query) {
    try (StoredGraph graph = KnowledgeStore.at(store).openForReading()) {
      return ask(graph, query);
    }
  }

  /** The values of {@code ?x}, as strings, in the order of the answer. */
  public static List<String> ask(StoredGraph graph, String query) {
    List<String> answers = new ArrayList<>();
    graph
        .dataset()
        .executeRead(
            () -> {
              try (QueryExec execution =
                  QueryExec.dataset(graph.dataset()).query(PREFIXES + query).build()) {
                RowSet rows = execution.select();
                rows.forEach(
                    row -> {
                      Node x = row.get("x");
                      answers.add(x.isURI() ? x.getURI() : x.getLiteralLexicalForm());
                    });
              }
            });
    return answers;
  }
}
