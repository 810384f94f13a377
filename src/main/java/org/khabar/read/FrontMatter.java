package org.khabar.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khabar.model.ProblemCode;
import org.khabar.read.MetadataReader.Origin;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Reads the YAML between {@code ---} lines at the start of a file.
 *
 * <p>What does not parse is reported, and its simple {@code key: value} lines are kept: a headline
 * with a colon in it is no YAML, yet its reader knows what is meant.
 */
final class FrontMatter {
  /** A front matter is not longer than this many lines. */
  private static final int MOST_LINES = 200;

  /** More characters, or more signs of nesting, and it is not given to the parser. */
  private static final int MOST_CHARACTERS = 50_000;

  private static final int MOST_NESTED = 400;

  private static final Pattern FIELD = Pattern.compile("(\\w[\\w-]*):(?:\\s+(.*))?");
  private static final String REMEDY =
      "Write \"key: value\" lines between two lines of ---, with values that hold a colon in quotes.";

  /** All values stay the words that were written: no numbers, dates or booleans. */
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setSchema(new FailsafeSchema()).setAllowDuplicateKeys(true).build();

  private final Lines lines;
  private final ProblemLog log;

  private FrontMatter(Lines lines, ProblemLog log) {
    this.lines = lines;
    this.log = log;
  }

  /**
   * What a front matter states.
   *
   * @param metadata its known fields
   * @param textBegin where the article's text begins in the decoded file; 0 without front matter
   */
  record Result(Metadata metadata, int textBegin) {}

  static Result read(String decoded, ProblemLog log) {
    Lines lines = Lines.of(decoded.substring(0, start(decoded)));
    return new FrontMatter(lines, log).read();
  }

  /** So much of the file is looked at: all of its first lines. */
  private static int start(String decoded) {
    int end = 0;
    for (int line = 0; line <= MOST_LINES && end < decoded.length(); line++) {
      int next = decoded.indexOf('\n', end);
      end = next < 0 ? decoded.length() : next + 1;
    }
    return end;
  }

  private Result read() {
    Result none = new Result(Metadata.NONE, 0);
    if (!lines.words(0).equals("---") || lines.count() < 2) {
      return none;
    }
    OptionalInt fence = firstLine(this::isFence);
    if (fence.isPresent()) {
      int end = fence.getAsInt();
      boolean stated = end == 1 || IntStream.range(1, end).anyMatch(this::isField);
      return stated ? new Result(metadata(end), lines.begin(end + 1)) : none;
    }
    if (!isField(1)) {
      return none;
    }
    int end = firstLine(line -> !isInside(line)).orElse(lines.count());
    log.add(ProblemCode.BAD_METADATA, 1, "The front matter has no closing line of ---.", REMEDY);
    return new Result(metadata(end), lines.begin(end));
  }

  private OptionalInt firstLine(IntPredicate wanted) {
    return IntStream.range(1, lines.count()).filter(wanted).findFirst();
  }

  private boolean isFence(int line) {
    return lines.words(line).equals("---") || lines.words(line).equals("...");
  }

  private boolean isField(int line) {
    return FIELD.matcher(lines.words(line)).matches();
  }

  private boolean isInside(int line) {
    return isField(line) || lines.words(line).startsWith("-") || lines.words(line).startsWith("#");
  }

  private Metadata metadata(int end) {
    String yaml = lines.text().substring(lines.begin(1), lines.begin(end));
    return MetadataReader.read(
        fields(yaml, end), new Origin(name -> "front matter " + name, this::lineOf), log);
  }

  private Map<String, List<String>> fields(String yaml, int end) {
    int badLine = 1;
    try {
      if (!isMonstrous(yaml)
          && new Load(SETTINGS).loadFromString(yaml) instanceof Map<?, ?> stated) {
        return named(stated);
      }
    } catch (RuntimeException failure) {
      // Not only its own exceptions: the library has no constructor for some tags and dereferences.
      badLine = failure instanceof YamlEngineException told ? lineOf(told) : 1;
    }
    if (!yaml.isBlank()) {
      log.add(
          ProblemCode.BAD_METADATA,
          badLine,
          "The front matter does not parse; only its simple lines are read.",
          REMEDY);
    }
    return simple(end);
  }

  /** Whether it could exhaust the parser's time or stack. */
  private static boolean isMonstrous(String yaml) {
    return yaml.length() > MOST_CHARACTERS
        || yaml.chars().filter(c -> "[{?-".indexOf(c) >= 0).count() > MOST_NESTED;
  }

  private static int lineOf(YamlEngineException failure) {
    return failure instanceof MarkedYamlEngineException marked
        ? marked.getProblemMark().map(mark -> mark.getLine() + 2).orElse(1)
        : 1;
  }

  private static Map<String, List<String>> named(Map<?, ?> stated) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    stated.forEach(
        (name, value) -> fields.put(String.valueOf(name).toLowerCase(Locale.ROOT), values(value)));
    return fields;
  }

  private static List<String> values(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().filter(String.class::isInstance).map(String.class::cast).toList();
    }
    return value instanceof String text ? List.of(text) : List.of();
  }

  /** The {@code key: value} lines, where YAML does not help. */
  private Map<String, List<String>> simple(int end) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (int line = 1; line < end; line++) {
      Matcher field = FIELD.matcher(lines.words(line));
      if (field.matches() && field.group(2) != null) {
        fields.put(field.group(1).toLowerCase(Locale.ROOT), List.of(unquoted(field.group(2))));
      }
    }
    return fields;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.startsWith("\"") || value.startsWith("'"))
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  /** The line of the file, from 1, in which a field stands. */
  private int lineOf(String field) {
    return 1 + firstLine(line -> startsWith(line, field)).orElse(0);
  }

  private boolean startsWith(int line, String field) {
    return lines.words(line).toLowerCase(Locale.ROOT).startsWith(field + ":");
  }
}
