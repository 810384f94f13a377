package org.khabar.query;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;

/** What a term looks like in a table. */
final class TermText {
  private final PrefixMap prefixes;

  TermText(PrefixMap prefixes) {
    this.prefixes = prefixes;
  }

  /** A literal's words or an IRI by its prefix, on one line. */
  String of(Node term) {
    if (term.isLiteral()) {
      return term.getLiteralLexicalForm().replaceAll("\\s+", " ").strip();
    }
    if (term.isURI()) {
      String shorter = prefixes.abbreviate(term.getURI());
      return shorter == null ? term.getURI() : shorter;
    }
    return term.toString();
  }

  /** Whether its column is aligned to the right. */
  static boolean isNumber(Node term) {
    return term.isLiteral()
        && term.getLiteralDatatype() instanceof XSDDatatype
        && term.getLiteral().isWellFormed()
        && term.getLiteralValue() instanceof Number;
  }
}
