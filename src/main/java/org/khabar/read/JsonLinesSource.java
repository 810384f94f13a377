package org.khabar.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.khabar.model.ReadOutcome;

/**
 * A file of JSON objects, one article a line.
 *
 * <p>Keys: {@code text}, and optionally {@code id}, {@code title}, {@code published}, {@code
 * publisher}, {@code authors}, {@code url}, {@code kind}; others are passed over. Blank lines are
 * too.
 */
final class JsonLinesSource extends InputSource {
  private final RowMaker rows;
  private @Nullable LineReader lines;
  private int line;

  JsonLinesSource(Input input, RowMaker rows) {
    super(input);
    this.rows = rows;
  }

  @Override
  public Optional<Fetched> next() throws IOException {
    LineReader reader = lines;
    if (reader == null) {
      reader = new LineReader(input.text(), rows.longest());
      lines = reader;
    }
    for (Optional<LineReader.Line> next = reader.next(); next.isPresent(); next = reader.next()) {
      line++;
      Optional<Fetched> fetched = fetched(next.get());
      if (fetched.isPresent()) {
        return fetched;
      }
    }
    return Optional.empty();
  }

  /** What the line gives; empty for a blank one. */
  private Optional<Fetched> fetched(LineReader.Line next) {
    if (next.tooLong()) {
      return Optional.of(
          Fetched.of(Refusals.tooLong(name(), OptionalInt.of(line), rows.longest())));
    }
    DecodedText content = next.content();
    int number = line;
    return content.text().isBlank()
        ? Optional.empty()
        : Optional.of(new Fetched(name(), content.text().length(), () -> parse(content, number)));
  }

  private ReadOutcome parse(DecodedText decoded, int number) {
    try (JsonParser parser = JsonFields.JSON.createParser(decoded.text())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Refusals.badLine(name(), number, "The line is no JSON object.");
      }
      Map<String, List<String>> fields = JsonFields.of(parser);
      return parser.nextToken() == null
          ? rows.article(
              new RowMaker.Row(
                  name(),
                  name() + "#" + number,
                  number,
                  fields,
                  RowMaker::field,
                  RowDamage.of(decoded.repaired() > 0)))
          : Refusals.badLine(name(), number, "Something stands behind the line's JSON object.");
    } catch (JsonProcessingException broken) {
      return Refusals.badLine(
          name(), number, "The line is no JSON: " + Refusals.reason(broken) + ".");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
