package org.khabar.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/**
 * A saved query with the values of its parameters.
 *
 * <p>Values never become part of the query's text: they are terms in a {@code VALUES} block that is
 * put before the parsed pattern, so that no value can change what the query does. The same query
 * runs on a dataset and, written out by the engine, on an endpoint.
 */
public final class BoundQuery {
  private final String name;
  private final Query query;

  private static final Pattern POSITION =
      Pattern.compile("\\s*(?:at )?line (\\d+), column (\\d+)\\.?:?\\s*", Pattern.CASE_INSENSITIVE);

  /** The parser names the kind of a token, then its text. */
  private static final Pattern UNEXPECTED = Pattern.compile("^Encountered \" \\S+ \"(.+?) \"\"");

  private BoundQuery(String name, Query query) {
    this.name = name;
    this.query = query;
  }

  /**
   * Parses a query and binds its parameters.
   *
   * @param given values by name of parameter
   * @throws KhabarException {@code PARAMETER_INVALID}, or {@code QUERY_INVALID} with file, line and
   *     column when the text is no SPARQL
   */
  public static BoundQuery of(SavedQuery saved, Map<String, String> given) {
    Map<Parameter, String> values = saved.values(given);
    Query query = parse(saved);
    if (!values.isEmpty()) {
      ElementGroup group = new ElementGroup();
      values.forEach((parameter, value) -> group.addElement(data(parameter, value)));
      if (query.getQueryPattern() instanceof ElementGroup pattern) {
        pattern.getElements().forEach(group::addElement);
      } else {
        group.addElement(query.getQueryPattern());
      }
      query.setQueryPattern(group);
    }
    return new BoundQuery(saved.name(), query);
  }

  /** The query's name. */
  public String name() {
    return name;
  }

  /** The parsed query with its values. */
  public Query query() {
    return query;
  }

  /** Whether it answers with triples, as CONSTRUCT and DESCRIBE do. */
  public boolean givesGraph() {
    return query.isConstructType() || query.isDescribeType();
  }

  private static ElementData data(Parameter parameter, String value) {
    Var variable = Var.alloc(parameter.name());
    return new ElementData(
        new ArrayList<>(List.of(variable)),
        new ArrayList<>(List.of(BindingFactory.binding(variable, term(parameter, value)))));
  }

  private static Node term(Parameter parameter, String value) {
    return parameter
        .type()
        .datatype()
        .map(
            type ->
                NodeFactory.createLiteralDT(value, TypeMapper.getInstance().getTypeByName(type)))
        .orElseGet(() -> NodeFactory.createURI(value));
  }

  private static Query parse(SavedQuery saved) {
    try {
      return QueryFactory.create(saved.text());
    } catch (QueryParseException failure) {
      throw invalid(saved, failure);
    } catch (QueryException failure) {
      throw invalid(saved.source(), reason(failure), failure);
    }
  }

  private static KhabarException invalid(SavedQuery saved, QueryParseException failure) {
    int line = failure.getLine();
    int column = failure.getColumn();
    Matcher position = POSITION.matcher(failure.getMessage());
    if (position.find()) {
      line = Integer.parseInt(position.group(1));
      column = Integer.parseInt(position.group(2));
    }
    String where = line < 0 ? saved.source() : saved.source() + ":" + line + ":" + column;
    return invalid(where, reason(failure), failure);
  }

  private static KhabarException invalid(String where, String why, Throwable cause) {
    return new KhabarException(
        ErrorCode.QUERY_INVALID,
        where + ": " + why,
        "Mend the query there; it must be SPARQL 1.1",
        cause);
  }

  /** The parser's first sentence, without the position and the list of all it would have taken. */
  private static String reason(Exception failure) {
    String message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    if (message.contains("<EOF>")) {
      return "the query ends too early";
    }
    Matcher unexpected = UNEXPECTED.matcher(message);
    if (unexpected.find()) {
      return "unexpected \"" + unexpected.group(1) + "\"";
    }
    return POSITION.matcher(message).replaceAll(" ").replaceAll("\\s+", " ").strip();
  }
}
