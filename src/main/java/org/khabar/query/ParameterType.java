package org.khabar.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.khabar.model.Notation;

/** What kind of value a parameter takes. */
public enum ParameterType implements Notation {
  STRING("words", "string"),
  INTEGER("a whole number", "integer"),
  DECIMAL("a number such as 12.5", "decimal"),
  DATE("a day written as YYYY-MM-DD", "date"),
  IRI("an absolute IRI such as https://example.org/thing", ""),
  CHOICE("one of the listed values", "string");

  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  /** What the SPARQL grammar (IRIREF) keeps out of an IRI. */
  private static final Pattern NOT_IN_IRI = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\]");

  /** xsd:decimal has no exponent; years beyond four digits are no dates of articles. */
  private static final Pattern PLAIN_DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");

  private final String expectation;
  private final String datatype;

  ParameterType(String expectation, String datatype) {
    this.expectation = expectation;
    this.datatype = datatype;
  }

  /** What a value must be, in words that follow "expected". */
  public String expectation() {
    return expectation;
  }

  /** The IRI of the literals' datatype; empty for {@link #IRI}, whose values are no literals. */
  public Optional<String> datatype() {
    return datatype.isEmpty() ? Optional.empty() : Optional.of(XSD + datatype);
  }

  /** The canonical form of a value, or nothing when the text is not of this type. */
  Optional<String> canonical(String text) {
    try {
      return switch (this) {
        case STRING, CHOICE -> Optional.of(text);
        case INTEGER -> Optional.of(new BigInteger(text.strip()).toString());
        case DECIMAL -> decimal(text.strip());
        case DATE -> Optional.of(LocalDate.parse(text.strip()).toString());
        case IRI -> iri(text.strip());
      };
    } catch (NumberFormatException | DateTimeParseException notOfThisType) {
      return Optional.empty();
    }
  }

  private static Optional<String> decimal(String text) {
    if (!PLAIN_DECIMAL.matcher(text).matches()) {
      return Optional.empty();
    }
    String plain = new BigDecimal(text).stripTrailingZeros().toPlainString();
    return Optional.of(plain.contains(".") ? plain : plain + ".0");
  }

  private static Optional<String> iri(String text) {
    if (NOT_IN_IRI.matcher(text).find()) {
      return Optional.empty();
    }
    try {
      return URI.create(text).isAbsolute() ? Optional.of(text) : Optional.empty();
    } catch (IllegalArgumentException notAnIri) {
      return Optional.empty();
    }
  }
}
