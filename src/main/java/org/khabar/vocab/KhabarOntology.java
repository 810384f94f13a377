package org.khabar.vocab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sys.JenaSystem;

/** The ontology's own names, and its files as graphs. */
public final class KhabarOntology {
  /** IRI of the ontology, and of the graph that holds it in a store. */
  public static final String IRI = "https://w3id.org/khabar/ontology";

  /** What the names of its classes and properties begin with. */
  public static final String NAMESPACE = IRI + "#";

  /** IRI of this version of it. */
  public static final String VERSION_IRI = IRI + "/0.1.0";

  /** What the names of the shapes begin with. */
  public static final String SHAPES = "https://w3id.org/khabar/shapes#";

  static {
    JenaSystem.init();
  }

  private KhabarOntology() {}

  /** The classes, properties and concept schemes, read afresh. */
  public static Graph terms() {
    return read("khabar.ttl");
  }

  /** The SHACL shapes, read afresh. */
  public static Graph shapes() {
    return read("shapes.ttl");
  }

  private static Graph read(String file) {
    String path = "/org/khabar/ontology/" + file;
    Graph graph = GraphMemFactory.createDefaultGraph();
    try (InputStream in = KhabarOntology.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the classpath lacks " + path);
      }
      RDFDataMgr.read(graph, in, Lang.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return graph;
  }
}
