package org.khabar.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.khabar.vocab.Prefixes;

/** Literals, each in the one form that a store gives back unchanged. */
final class Literals {
  private static final RDFDatatype EDTF =
      TypeMapper.getInstance().getSafeTypeByName(Prefixes.EDTF + "EDTF");
  private static final RDFDatatype WKT =
      TypeMapper.getInstance().getSafeTypeByName(Prefixes.GEO + "wktLiteral");

  private Literals() {}

  static Node string(String value) {
    return NodeFactory.createLiteralString(value);
  }

  static Node label(String value, String language) {
    return NodeFactory.createLiteralLang(value, language);
  }

  static Node bool(boolean value) {
    return typed(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  static Node integer(long value) {
    return typed(Long.toString(value), XSDDatatype.XSDinteger);
  }

  static Optional<Node> integer(OptionalInt value) {
    return value.isPresent() ? Optional.of(integer(value.getAsInt())) : Optional.empty();
  }

  static Node offset(int value) {
    return typed(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }

  static Node decimal(double value) {
    return typed(lexical(value), XSDDatatype.XSDdecimal);
  }

  static Node day(LocalDate day) {
    return typed(day.toString(), XSDDatatype.XSDdate);
  }

  static Node address(String url) {
    return typed(url, XSDDatatype.XSDanyURI);
  }

  static Node edtf(String date) {
    return typed(date, EDTF);
  }

  /** A point in CRS84, which is what well-known text without a reference system means. */
  static Node point(double latitude, double longitude) {
    return typed("POINT(" + lexical(longitude) + " " + lexical(latitude) + ")", WKT);
  }

  private static String lexical(double value) {
    BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
    return (exact.scale() < 1 ? exact.setScale(1) : exact).toPlainString();
  }

  private static Node typed(String lexical, RDFDatatype datatype) {
    return NodeFactory.createLiteralDT(lexical, datatype);
  }
}
