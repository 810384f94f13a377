package org.khabar.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import org.khabar.model.Notation;

/** Reads the {@code #+} lines of a saved query. */
final class HeaderReader {
  private static final Pattern ENTRY = Pattern.compile("([a-z]+)\\s*:(?:\\s+(.*))?");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
  private static final List<String> KEYS = List.of("summary", "description", "tags", "parameter");
  private static final List<String> PARAMETER_KEYS =
      List.of("type", "values", "description", "default", "example", "required");

  private final String source;
  private final String text;
  private final Section query = new Section(0);
  private final List<Section> parameters = new ArrayList<>();
  private int line;

  HeaderReader(String source, String text) {
    this.source = source;
    this.text = text;
  }

  SavedQuery read(String name) {
    readLines();
    List<Parameter> found = new ArrayList<>();
    for (Section section : parameters) {
      Parameter parameter = parameter(section);
      if (found.stream().anyMatch(other -> other.name().equals(parameter.name()))) {
        throw invalid(section.line, "parameter " + parameter.name() + " is described twice");
      }
      found.add(parameter);
    }
    return new SavedQuery(
        name,
        source,
        query.value("summary").orElse(""),
        query.value("description").orElse(""),
        list(query.value("tags").orElse("")),
        found,
        text);
  }

  private void readLines() {
    Section section = query;
    String key = "";
    int keyIndent = 0;
    for (String row : text.lines().toList()) {
      line++;
      if (!row.startsWith("#+")) {
        continue;
      }
      String content = row.substring(2).stripTrailing();
      String words = content.strip();
      int indent = content.length() - content.stripLeading().length();
      Matcher entry = ENTRY.matcher(words);
      boolean inParameter = !parameters.isEmpty() && indent > 1;
      boolean goesOn = !key.isEmpty() && indent > keyIndent && !(inParameter && keyIndent <= 1);
      if (words.isEmpty()) {
        continue;
      } else if (goesOn) {
        section.append(key, words);
        continue;
      } else if (!entry.matches()) {
        throw invalid(line, "\"" + words + "\" is no \"key: value\"");
      }
      key = entry.group(1);
      keyIndent = indent;
      String value = entry.group(2) == null ? "" : entry.group(2).strip();
      section = section(inParameter, key);
      section.put(key, value);
    }
  }

  private Section section(boolean inParameter, String key) {
    List<String> known = inParameter ? PARAMETER_KEYS : KEYS;
    if (!known.contains(key)) {
      throw invalid(line, "unknown key \"" + key + "\"; known are " + String.join(", ", known));
    }
    if (inParameter) {
      return parameters.get(parameters.size() - 1);
    }
    if (key.equals("parameter")) {
      parameters.add(new Section(line));
      return parameters.get(parameters.size() - 1);
    }
    return query;
  }

  private Parameter parameter(Section section) {
    String name = section.value("parameter").orElse("");
    if (!NAME.matcher(name).matches()) {
      throw invalid(section.line, "\"" + name + "\" is no name of a parameter");
    }
    if (!Pattern.compile("[?$]" + name + "\\b").matcher(text).find()) {
      throw invalid(section.line, "the query does not use its parameter ?" + name);
    }
    Parameter parameter =
        new Parameter(
            name,
            type(section),
            list(section.value("values").orElse("")),
            section.value("description").orElse(""),
            section.value("default"),
            section
                .value("example")
                .orElseThrow(
                    () -> invalid(section.line, "parameter " + name + " needs an \"example\"")),
            required(section));
    return sound(parameter, section);
  }

  private ParameterType type(Section section) {
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

  private boolean required(Section section) {
    String answer = section.value("required").orElse("no");
    if (!answer.equals("yes") && !answer.equals("no")) {
      throw invalid(section.lineOf("required"), "\"required\" is yes or no");
    }
    return answer.equals("yes");
  }

  private Parameter sound(Parameter parameter, Section section) {
    boolean choice = parameter.type() == ParameterType.CHOICE;
    if (choice == parameter.choices().isEmpty()) {
      throw invalid(
          section.line,
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

  private static List<String> list(String value) {
    return value.isEmpty() ? List.of() : List.of(value.split("\\s*,\\s*"));
  }

  private KhabarException invalid(int where, String what) {
    return new KhabarException(
        ErrorCode.QUERY_INVALID,
        source + ":" + where + ": " + what,
        "Mend the #+ lines; `khabar queries --help` tells what may stand there");
  }

  /** The entries of one part of the header, with the lines they stand in. */
  private final class Section {
    private final int line;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    Section(int line) {
      this.line = line;
    }

    void put(String key, String value) {
      if (values.put(key, value) != null) {
        throw invalid(HeaderReader.this.line, "\"" + key + "\" stands here twice");
      }
      lines.put(key, HeaderReader.this.line);
    }

    void append(String key, String more) {
      values.merge(key, more, (before, words) -> (before + " " + words).strip());
    }

    Optional<String> value(String key) {
      return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }

    int lineOf(String key) {
      return lines.getOrDefault(key, line);
    }
  }
}
