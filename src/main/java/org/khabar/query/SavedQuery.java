package org.khabar.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/**
 * A query with a name, a description and typed parameters, read from a {@code .rq} file that is
 * valid SPARQL as it stands.
 *
 * <p>What is known of it stands in comment lines that begin with {@code #+}; {@code
 * queries/README.md} describes them:
 *
 * <pre>{@code
 * #+ summary: Incidents at a place
 * #+ tags: incidents, places
 * #+ parameter: name
 * #+   type: string
 * #+   description: Name of the place.
 * #+   example: Karachi
 * }</pre>
 *
 * @param name the file's name without its extension
 * @param source where it was read, for messages
 * @param summary one line; empty where the file states none
 * @param description more about it; may be empty
 * @param tags words to find it by; the first names its group
 * @param parameters in the order of the file
 * @param text the whole file
 */
public record SavedQuery(
    String name,
    String source,
    String summary,
    String description,
    List<String> tags,
    List<Parameter> parameters,
    String text) {
  public SavedQuery {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads a query's header.
   *
   * @throws KhabarException {@code QUERY_INVALID} with file and line when the header breaks the
   *     rules; the SPARQL below it is not looked at
   */
  public static SavedQuery parse(String name, String source, String text) {
    return new HeaderReader(source, text).read(name);
  }

  /** The group that lists show it in: its first tag, or {@code other} where it has none. */
  public String group() {
    return tags.isEmpty() ? "other" : tags.get(0);
  }

  /**
   * The canonical values of a run: those given and the defaults of the rest, in the order of the
   * parameters. An optional parameter without either is absent, and its variable stays unbound.
   *
   * @throws KhabarException {@code PARAMETER_INVALID} when a name is unknown, a value is not of its
   *     type or a required one is missing
   */
  public Map<Parameter, String> values(Map<String, String> given) {
    given.keySet().forEach(this::parameter);
    Map<Parameter, String> values = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      String value = given.get(parameter.name());
      if (value != null) {
        values.put(parameter, parameter.check(value));
      } else if (parameter.fallback().isPresent()) {
        values.put(parameter, parameter.check(parameter.fallback().get()));
      } else if (parameter.required()) {
        throw missing(parameter);
      }
    }
    return values;
  }

  /** The parameters' examples by name: a run with them answers on the sample articles. */
  public Map<String, String> examples() {
    Map<String, String> examples = new LinkedHashMap<>();
    parameters.forEach(parameter -> examples.put(parameter.name(), parameter.example()));
    return examples;
  }

  /**
   * The text of the query, ready to run, with the example of each parameter in a {@code VALUES}
   * line that a user can see, change or delete.
   */
  public String withExamples() {
    return ValuesLines.insertInto(this, values(examples()));
  }

  private Parameter parameter(String wanted) {
    Optional<Parameter> found =
        parameters.stream().filter(parameter -> parameter.name().equals(wanted)).findFirst();
    return found.orElseThrow(
        () ->
            new KhabarException(
                ErrorCode.PARAMETER_INVALID,
                "Query " + name + " has no parameter " + wanted,
                parameters.isEmpty() ? "It takes none" : "It takes " + parameterNames()));
  }

  private KhabarException missing(Parameter parameter) {
    return new KhabarException(
        ErrorCode.PARAMETER_INVALID,
        "Query " + name + " needs the parameter " + parameter.name() + ": " + parameter.expected(),
        "Add for example -p " + parameter.name() + "=" + Parameter.quoted(parameter.example()));
  }

  private String parameterNames() {
    return parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
  }
}
