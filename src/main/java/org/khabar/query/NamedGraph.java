package org.khabar.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * One named graph of a target.
 *
 * @param name its IRI
 * @param content all its statements, in memory
 */
public record NamedGraph(String name, Graph content) {
  private static final Query NAMES =
      QueryFactory.create("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g");

  /** Reads all named graphs of a target, one after the other, by name. */
  public static void all(QueryTarget target, Consumer<NamedGraph> use) {
    for (String name : names(target)) {
      use.accept(new NamedGraph(name, content(target, name)));
    }
  }

  /** How many statements it holds. */
  public int size() {
    return content.size();
  }

  private static List<String> names(QueryTarget target) {
    List<String> names = new ArrayList<>();
    Var name = Var.alloc("g");
    target.run(
        NAMES, execution -> execution.select().forEach(row -> names.add(row.get(name).getURI())));
    return names;
  }

  private static Graph content(QueryTarget target, String name) {
    Query query =
        QueryFactory.create("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <" + name + "> { ?s ?p ?o } }");
    Graph content = GraphFactory.createDefaultGraph();
    target.run(query, execution -> execution.construct(content));
    return content;
  }
}
