package org.khabar.query;

import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;

/** Reads all named graphs of a target as a stream. */
public final class AllQuads {
  private static final Query ALL =
      QueryFactory.create("SELECT ?g ?s ?p ?o WHERE { GRAPH ?g { ?s ?p ?o } }");

  private AllQuads() {}

  /** Hands the quads to {@code use}, in no particular order; they end with that call. */
  public static void of(QueryTarget target, Consumer<Iterator<Quad>> use) {
    target.run(ALL, execution -> use.accept(Iter.map(execution.select(), AllQuads::quad)));
  }

  private static Quad quad(Binding row) {
    return new Quad(row.get("g"), row.get("s"), row.get("p"), row.get("o"));
  }
}
