package org.khabar.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes sorted quads as JSON-LD 1.1: one object a named graph, one object a subject in it, each
 * property an array.
 */
final class JsonLdWriter implements QuadWriter {
  private static final String CANONICAL_INTEGER = "0|-?[1-9][0-9]{0,14}";

  private final JsonGenerator out;
  private final PrefixMap prefixes;
  private Node graph = Quad.defaultGraphNodeGenerated;
  private Node subject = Node.ANY;
  private Node predicate = Node.ANY;

  JsonLdWriter(OutputStream stream, PrefixMap prefixes) {
    this.prefixes = prefixes;
    try {
      DefaultIndenter lines = new DefaultIndenter(" ", "\n");
      out = new JsonFactory().createGenerator(stream);
      out.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      out.writeStartObject();
      out.writeObjectFieldStart("@context");
      for (Map.Entry<String, String> prefix : QuadWriter.sorted(prefixes)) {
        out.writeStringField(prefix.getKey(), prefix.getValue());
      }
      out.writeEndObject();
      out.writeArrayFieldStart("@graph");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void write(Quad quad) {
    try {
      if (!quad.getGraph().equals(graph)) {
        endGraph();
        out.writeStartObject();
        out.writeStringField("@id", identifier(quad.getGraph()));
        out.writeArrayFieldStart("@graph");
        graph = quad.getGraph();
      }
      if (!quad.getSubject().equals(subject)) {
        endSubject();
        out.writeStartObject();
        out.writeStringField("@id", identifier(quad.getSubject()));
        subject = quad.getSubject();
      }
      writeValue(quad.getPredicate(), quad.getObject());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    try {
      endGraph();
      out.writeEndArray();
      out.writeEndObject();
      out.writeRaw('\n');
      out.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void writeValue(Node property, Node value) throws IOException {
    boolean type = property.equals(RDF.type.asNode()) && !value.isLiteral();
    if (!property.equals(predicate)) {
      endPredicate();
      out.writeArrayFieldStart(type ? "@type" : shortened(property.getURI()));
      predicate = property;
    }
    if (type) {
      out.writeString(identifier(value));
    } else if (value.isLiteral()) {
      writeLiteral(value);
    } else {
      out.writeStartObject();
      out.writeStringField("@id", identifier(value));
      out.writeEndObject();
    }
  }

  private void writeLiteral(Node value) throws IOException {
    String lexical = value.getLiteralLexicalForm();
    String datatype = value.getLiteralDatatypeURI();
    if (datatype.equals(XSD.xstring.getURI())) {
      out.writeString(lexical);
    } else if (datatype.equals(XSD.integer.getURI()) && lexical.matches(CANONICAL_INTEGER)) {
      out.writeNumber(Long.parseLong(lexical));
    } else {
      out.writeStartObject();
      out.writeStringField("@value", lexical);
      if (value.getLiteralLanguage().isEmpty()) {
        out.writeStringField("@type", shortened(datatype));
      } else {
        out.writeStringField("@language", value.getLiteralLanguage());
      }
      out.writeEndObject();
    }
  }

  private String identifier(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : shortened(node.getURI());
  }

  /** The IRI by its prefix where it has one; JSON-LD takes any local name but one with "//". */
  private String shortened(String iri) {
    String shorter = prefixes.abbreviate(iri);
    return shorter == null || shorter.contains(":/") ? iri : shorter;
  }

  private void endGraph() throws IOException {
    endSubject();
    if (!graph.equals(Quad.defaultGraphNodeGenerated)) {
      out.writeEndArray();
      out.writeEndObject();
    }
  }

  private void endSubject() throws IOException {
    endPredicate();
    if (!subject.equals(Node.ANY)) {
      out.writeEndObject();
    }
    subject = Node.ANY;
  }

  private void endPredicate() throws IOException {
    if (!predicate.equals(Node.ANY)) {
      out.writeEndArray();
    }
    predicate = Node.ANY;
  }
}
