package org.khabar.export;

import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes sorted triples as RDF/XML, one element a line.
 *
 * <p>XML 1.0 has no way to write most control characters; each is written as U+FFFD.
 */
final class RdfXmlWriter implements QuadWriter {
  private final AWriter out;
  private final Map<String, String> prefixOf = new TreeMap<>();
  private Node subject = Node.ANY;

  RdfXmlWriter(OutputStream stream, PrefixMap prefixes) {
    out = IO.wrapUTF8(stream);
    out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF\n");
    out.print("    xmlns:rdf=\"" + RDF.getURI() + "\"");
    for (Map.Entry<String, String> prefix : QuadWriter.sorted(prefixes)) {
      if (!prefix.getValue().equals(RDF.getURI())) {
        prefixOf.put(prefix.getValue(), prefix.getKey());
        out.print("\n    xmlns:" + prefix.getKey() + "=\"" + escaped(prefix.getValue()) + "\"");
      }
    }
    prefixOf.put(RDF.getURI(), "rdf");
    out.print(">\n");
  }

  @Override
  public void write(Quad quad) {
    if (!quad.getSubject().equals(subject)) {
      endSubject();
      subject = quad.getSubject();
      out.print("\n  <rdf:Description " + reference("about", subject) + ">\n");
    }
    out.print("    " + element(quad.getPredicate().getURI(), quad.getObject()) + "\n");
  }

  @Override
  public void close() {
    endSubject();
    out.print("\n</rdf:RDF>\n");
    out.close();
  }

  private void endSubject() {
    if (!subject.equals(Node.ANY)) {
      out.print("  </rdf:Description>\n");
    }
  }

  private String element(String predicate, Node object) {
    int split = Util.splitNamespaceXML(predicate);
    String namespace = predicate.substring(0, split);
    String prefix = prefixOf.get(namespace);
    String name = (prefix == null ? "ns" : prefix) + ":" + predicate.substring(split);
    String start = "<" + name + (prefix == null ? " xmlns:ns=\"" + escaped(namespace) + "\"" : "");
    if (!object.isLiteral()) {
      return start + " " + reference("resource", object) + "/>";
    }
    return start + kind(object) + ">" + escaped(object.getLiteralLexicalForm()) + "</" + name + ">";
  }

  private static String kind(Node literal) {
    if (!literal.getLiteralLanguage().isEmpty()) {
      return " xml:lang=\"" + literal.getLiteralLanguage() + "\"";
    }
    String datatype = literal.getLiteralDatatypeURI();
    return datatype.equals(XSD.xstring.getURI())
        ? ""
        : " rdf:datatype=\"" + escaped(datatype) + "\"";
  }

  private static String reference(String attribute, Node node) {
    return node.isBlank()
        ? "rdf:nodeID=\"b" + node.getBlankNodeLabel().replaceAll("[^A-Za-z0-9]", "-") + "\""
        : "rdf:" + attribute + "=\"" + escaped(node.getURI()) + "\"";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#xA;");
                case '\r' -> escaped.append("&#xD;");
                case '\t' -> escaped.append("&#x9;");
                default -> escaped.appendCodePoint(isXml(character) ? character : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  /** Char of XML 1.0, without those handled before. */
  private static boolean isXml(int character) {
    return character >= 0x20
        && !(character >= 0xD800 && character <= 0xDFFF)
        && character != 0xFFFE
        && character != 0xFFFF;
  }
}
