package org.khabar.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/** Reads the {@code #+} lines of a saved query. */
final class HeaderReader {
  private static final Pattern ENTRY = Pattern.compile("([a-z]+)\\s*:(?:\\s+(.*))?");
  private static final List<String> KEYS = List.of("summary", "description", "tags", "parameter");
  private static final List<String> PARAMETER_KEYS =
      List.of("type", "values", "description", "default", "example", "required");

  private final String source;
  private final String text;
  private final HeaderSection query = new HeaderSection(0);
  private final List<HeaderSection> parameters = new ArrayList<>();
  private int line;

  /** The part, key and indentation of the entry that further lines may go on with. */
  private HeaderSection section = query;

  private String key = "";
  private int keyIndent;

  HeaderReader(String source, String text) {
    this.source = source;
    this.text = text;
  }

  SavedQuery read(String name) {
    for (String row : text.lines().toList()) {
      line++;
      if (row.startsWith("#+") && !row.substring(2).isBlank()) {
        read(row.substring(2).stripTrailing(), row.substring(2).strip());
      }
    }
    return new SavedQuery(
        name,
        source,
        query.value("summary").orElse(""),
        query.value("description").orElse(""),
        list(query.value("tags").orElse("")),
        parameters(),
        text);
  }

  private void read(String content, String words) {
    int indent = content.length() - words.length();
    boolean inParameter = !parameters.isEmpty() && indent > 1;
    if (!key.isEmpty() && indent > keyIndent && !(inParameter && keyIndent <= 1)) {
      section.append(key, words);
      return;
    }
    Matcher entry = ENTRY.matcher(words);
    if (!entry.matches()) {
      throw invalid(source, line, "\"" + words + "\" is no \"key: value\"");
    }
    key = entry.group(1);
    keyIndent = indent;
    section = section(inParameter);
    String value = entry.group(2) == null ? "" : entry.group(2).strip();
    if (!section.add(key, value, line)) {
      throw invalid(source, line, "\"" + key + "\" stands here twice");
    }
  }

  private HeaderSection section(boolean inParameter) {
    List<String> known = inParameter ? PARAMETER_KEYS : KEYS;
    if (!known.contains(key)) {
      throw invalid(
          source, line, "unknown key \"" + key + "\"; known are " + String.join(", ", known));
    }
    if (!inParameter && !key.equals("parameter")) {
      return query;
    }
    if (!inParameter) {
      parameters.add(new HeaderSection(line));
    }
    return parameters.get(parameters.size() - 1);
  }

  private List<Parameter> parameters() {
    ParameterReader reader = new ParameterReader(source, text);
    List<Parameter> found = new ArrayList<>();
    for (HeaderSection part : parameters) {
      Parameter parameter = reader.read(part);
      if (found.stream().anyMatch(other -> other.name().equals(parameter.name()))) {
        throw invalid(source, part.line(), "parameter " + parameter.name() + " is described twice");
      }
      found.add(parameter);
    }
    return found;
  }

  /** The values of a list that commas part. */
  static List<String> list(String value) {
    return value.isEmpty() ? List.of() : List.of(value.split("\\s*,\\s*"));
  }

  static KhabarException invalid(String source, int line, String what) {
    return new KhabarException(
        ErrorCode.QUERY_INVALID,
        source + ":" + line + ": " + what,
        "Mend the #+ lines; `khabar queries --help` tells what may stand there");
  }
}
