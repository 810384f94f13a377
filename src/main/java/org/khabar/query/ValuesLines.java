package org.khabar.query;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/** Writes values of parameters into the text of a query, for people who edit it. */
final class ValuesLines {
  /** What may hold braces and words that are none of the query's own: skipped as a whole. */
  private static final String OPAQUE =
      "<[^<>\\s]*>|\"\"\"(?s:.*?)\"\"\"|'''(?s:.*?)'''|\"(?:\\\\.|[^\"\\\\\n])*\""
          + "|'(?:\\\\.|[^'\\\\\n])*'|#[^\n]*";

  private static final Pattern WHERE =
      Pattern.compile("(?:" + OPAQUE + ")|(\\bWHERE\\s*\\{)", Pattern.CASE_INSENSITIVE);

  private ValuesLines() {}

  static String insertInto(SavedQuery query, Map<Parameter, String> values) {
    if (values.isEmpty()) {
      return query.text();
    }
    int at = startOfPattern(query);
    boolean shortNames = query.text().contains("PREFIX xsd:");
    StringBuilder lines = new StringBuilder();
    values.forEach(
        (parameter, value) ->
            lines
                .append("\n  VALUES ?")
                .append(parameter.name())
                .append(" { ")
                .append(term(parameter.type(), value, shortNames))
                .append(" } # ")
                .append(parameter.description())
                .append(parameter.required() ? "" : " Delete the line to leave it open."));
    return new StringBuilder(query.text()).insert(at, lines).toString();
  }

  private static int startOfPattern(SavedQuery query) {
    Matcher matcher = WHERE.matcher(query.text());
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        return matcher.end();
      }
    }
    throw new KhabarException(
        ErrorCode.QUERY_INVALID,
        query.source() + ": a query with parameters needs the word WHERE",
        "Write WHERE before the first brace of the pattern");
  }

  private static String term(ParameterType type, String value, boolean shortNames) {
    return switch (type) {
      case IRI -> "<" + value + ">";
      case INTEGER, DECIMAL -> value;
      case STRING, CHOICE -> quoted(value);
      case DATE ->
          quoted(value)
              + "^^"
              + (shortNames ? "xsd:date" : "<" + type.datatype().orElseThrow() + ">");
    };
  }

  private static String quoted(String value) {
    return "\""
        + value
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
        + "\"";
  }
}
