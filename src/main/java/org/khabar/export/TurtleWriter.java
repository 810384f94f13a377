package org.khabar.export;

import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes sorted quads as Turtle or, where they have graphs, as TriG.
 *
 * <p>Every statement has a line of its own, the full stop too, so that a line diff shows what
 * changed and nothing else:
 *
 * <pre>{@code
 * <https://example.org/incident/1>
 *   a kh:Incident ;
 *   kh:killed 4 ;
 * .
 * }</pre>
 */
final class TurtleWriter implements QuadWriter {
  private final AWriter out;
  private final NodeFormatter terms;
  private Node graph = Quad.defaultGraphNodeGenerated;
  private Node subject = Node.ANY;
  private String indent = "";

  TurtleWriter(OutputStream stream, PrefixMap prefixes) {
    out = IO.wrapUTF8(stream);
    terms = new NodeFormatterTTL(null, prefixes);
    for (Map.Entry<String, String> prefix : QuadWriter.sorted(prefixes)) {
      out.print("PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n");
    }
  }

  @Override
  public void write(Quad quad) {
    if (!quad.getGraph().equals(graph)) {
      endGraph();
      startGraph(quad.getGraph());
    }
    if (!quad.getSubject().equals(subject)) {
      endSubject();
      out.print("\n" + indent);
      terms.format(out, quad.getSubject());
      out.print("\n");
      subject = quad.getSubject();
    }
    out.print(indent + "  ");
    writePredicate(quad.getPredicate());
    out.print(" ");
    terms.format(out, quad.getObject());
    out.print(" ;\n");
  }

  @Override
  public void close() {
    endGraph();
    out.close();
  }

  private void startGraph(Node name) {
    out.print("\nGRAPH ");
    terms.format(out, name);
    out.print(" {");
    graph = name;
    indent = "  ";
  }

  private void endGraph() {
    endSubject();
    if (!indent.isEmpty()) {
      out.print("}\n");
    }
    indent = "";
  }

  private void endSubject() {
    if (!subject.equals(Node.ANY)) {
      out.print(indent + ".\n");
    }
    subject = Node.ANY;
  }

  private void writePredicate(Node predicate) {
    if (predicate.equals(RDF.type.asNode())) {
      out.print("a");
    } else {
      terms.format(out, predicate);
    }
  }
}
