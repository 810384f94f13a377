package org.khabar.query;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.model.KhabarException;
import org.khabar.model.Notation;

/**
 * Makes a parameter of its part of a saved query's header.
 *
 * @param source where the query was read, for messages
 * @param text the whole query, which must use the parameter
 */
record ParameterReader(String source, String text) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  /**
   * Reads a parameter.
   *
   * @throws KhabarException {@code QUERY_INVALID} when an entry is missing or wrong
   */
  Parameter read(HeaderSection section) {
    String name = section.value("parameter").orElse("");
    if (!NAME.matcher(name).matches()) {
      throw invalid(section.line(), "\"" + name + "\" is no name of a parameter");
    }
    if (!Pattern.compile("[?$]" + name + "\\b").matcher(text).find()) {
      throw invalid(section.line(), "the query does not use its parameter ?" + name);
    }
    Parameter parameter =
        new Parameter(
            name,
            type(section),
            HeaderReader.list(section.value("values").orElse("")),
            section.value("description").orElse(""),
            section.value("default"),
            section
                .value("example")
                .orElseThrow(
                    () -> invalid(section.line(), "parameter " + name + " needs an \"example\"")),
            required(section));
    return sound(parameter, section);
  }

  private ParameterType type(HeaderSection section) {
    String type = section.value("type").orElse("string");
    try {
      return Notation.parse(ParameterType.class, type);
    } catch (IllegalArgumentException unknown) {
      String known =
          Stream.of(ParameterType.values())
              .map(ParameterType::notation)
              .collect(Collectors.joining(", "));
      throw invalid(section.lineOf("type"), "unknown type \"" + type + "\"; known are " + known);
    }
  }

  private boolean required(HeaderSection section) {
    String answer = section.value("required").orElse("no");
    if (!answer.equals("yes") && !answer.equals("no")) {
      throw invalid(section.lineOf("required"), "\"required\" is yes or no");
    }
    return answer.equals("yes");
  }

  private Parameter sound(Parameter parameter, HeaderSection section) {
    boolean choice = parameter.type() == ParameterType.CHOICE;
    if (choice == parameter.choices().isEmpty()) {
      throw invalid(
          section.line(),
          choice ? "a choice needs \"values\"" : "only a choice has \"values\", not this type");
    }
    for (String key : List.of("example", "default")) {
      String value = section.value(key).orElse(parameter.example());
      if (parameter.accepted(value).isEmpty()) {
        throw invalid(
            section.lineOf(key),
            "the " + key + " \"" + value + "\" is not " + parameter.expected());
      }
    }
    return parameter;
  }

  private KhabarException invalid(int line, String what) {
    return HeaderReader.invalid(source, line, what);
  }
}
