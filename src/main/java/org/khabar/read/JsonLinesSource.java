package org.khabar.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.khabar.model.ProblemCode;
import org.khabar.model.ReadOutcome;

/**
 * A file of JSON objects, one article a line.
 *
 * <p>Keys: {@code text}, and optionally {@code id}, {@code title}, {@code published}, {@code
 * publisher}, {@code authors}, {@code url}, {@code kind}; others are passed over. Blank lines are
 * too.
 */
final class JsonLinesSource implements ArticleSource {
  private static final ObjectReader JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().reader();

  private final Path file;
  private final String name;
  private final ArticleMaker maker;
  private final int longest;
  private @Nullable LineReader lines;
  private int line;

  JsonLinesSource(Path file, String name, ArticleMaker maker, int longest) {
    this.file = file;
    this.name = name;
    this.maker = maker;
    this.longest = longest;
  }

  @Override
  public Optional<ReadOutcome> next() throws IOException {
    LineReader reader = lines;
    if (reader == null) {
      reader = new LineReader(Files.newInputStream(file), longest);
      lines = reader;
    }
    for (Optional<LineReader.Line> next = reader.next(); next.isPresent(); next = reader.next()) {
      line++;
      Optional<ReadOutcome> outcome = outcome(next.get());
      if (outcome.isPresent()) {
        return outcome;
      }
    }
    return Optional.empty();
  }

  /** What the line gives; empty for a blank one. */
  private Optional<ReadOutcome> outcome(LineReader.Line next) {
    if (next.tooLong()) {
      return Optional.of(Refusals.tooLong(name, OptionalInt.of(line), longest));
    }
    DecodedText content = next.content();
    return content.text().isBlank() ? Optional.empty() : Optional.of(parse(content));
  }

  private ReadOutcome parse(DecodedText decoded) {
    try {
      JsonNode object = JSON.readTree(decoded.text());
      if (!object.isObject()) {
        return Refusals.badLine(name, line, "The line is JSON, but no object.");
      }
      JsonNode text =
          FieldNames.text(object::fieldNames).map(object::path).orElse(MissingNode.getInstance());
      if (!text.isTextual()) {
        return Refusals.badLine(name, line, "The object has no \"text\", \"body\" or \"content\".");
      }
      return article(object, text.textValue(), decoded.repaired());
    } catch (JsonProcessingException broken) {
      return Refusals.badLine(
          name, line, "The line is no JSON: " + broken.getOriginalMessage().strip() + ".");
    }
  }

  private ReadOutcome article(JsonNode object, String stated, int repaired) {
    String text = withoutHalfCharacters(stated);
    if (Lines.trim(text, 0, text.length()).length() == 0) {
      return Refusals.empty(name, OptionalInt.of(line));
    }
    int at = line;
    ProblemLog log = new ProblemLog(name);
    log.locate(offset -> at);
    if (repaired > 0 || !text.equals(stated)) {
      log.add(
          ProblemCode.ENCODING_REPAIRED,
          line,
          "The line holds bytes or characters that are no Unicode text; they were replaced.",
          "Write the file as UTF-8.");
    }
    Metadata metadata = MetadataReader.read(fields(object), field -> at, log);
    return new ReadOutcome.Read(
        maker.makeAsIs(name + "#" + line, name, Lines.of(text), metadata, log));
  }

  private static Map<String, List<String>> fields(JsonNode object) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    object
        .properties()
        .forEach(property -> fields.put(property.getKey(), values(property.getValue())));
    return fields;
  }

  private static List<String> values(JsonNode value) {
    List<String> values = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(element -> values.addAll(values(element)));
    } else if (value.isObject()) {
      values.addAll(values(value.path("name")));
    } else if (value.isValueNode() && !value.isNull()) {
      values.add(withoutHalfCharacters(value.asText()));
    }
    return values;
  }

  /** The text with the replacement character in place of each half of a surrogate pair. */
  private static String withoutHalfCharacters(String text) {
    if (text.codePoints().noneMatch(JsonLinesSource::isHalf)) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints().forEach(c -> whole.appendCodePoint(isHalf(c) ? '\uFFFD' : c));
    return whole.toString();
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  @Override
  public long expected() throws IOException {
    long ends = 0;
    int last = '\n';
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          ends += buffer[i] == '\n' ? 1 : 0;
        }
        last = buffer[read - 1];
      }
    }
    return last == '\n' ? ends : ends + 1;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void close() {
    LineReader reader = lines;
    if (reader != null) {
      try {
        reader.close();
      } catch (IOException alreadyGone) {
        // Nothing was written and all that was wanted has been read.
      }
    }
  }
}
