package org.khabar.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.khabar.model.ReadOutcome;

/**
 * A JSON file that is a list of articles, one article, or an object with a list of articles in it;
 * read element by element.
 */
final class JsonSource implements ArticleSource {
  private static final JsonFactory JSON = new JsonFactory();

  private final Input input;
  private final RowMaker rows;
  private final TextReader text;
  private final JsonParser parser;

  /** What stands beside a list: an article for itself where there is no list. */
  private JsonFields around = new JsonFields();

  private int line = 1;
  private int count;
  private boolean inList;
  private boolean ended;

  JsonSource(Input input, RowMaker rows) throws IOException {
    this.input = input;
    this.rows = rows;
    this.text = new TextReader(input.text(), StandardCharsets.UTF_8, rows.longest());
    this.parser = JSON.createParser(text);
  }

  @Override
  public Optional<ReadOutcome> next() throws IOException {
    try {
      for (JsonToken token = token(); token != null; token = token()) {
        Optional<ReadOutcome> outcome = outcome(token);
        if (outcome.isPresent()) {
          return outcome;
        }
      }
      return Optional.empty();
    } catch (JsonProcessingException broken) {
      return end(
          Refusals.badJson(
              name(), parser.currentLocation().getLineNr(), broken.getOriginalMessage().strip()));
    } catch (TextReader.TooLongException tooLong) {
      return end(Refusals.tooLong(name(), OptionalInt.of(line), rows.longest()));
    }
  }

  private @Nullable JsonToken token() throws IOException {
    return ended ? null : parser.nextToken();
  }

  /** JSON can't be read on behind an error. */
  private Optional<ReadOutcome> end(ReadOutcome last) {
    ended = true;
    return Optional.of(last);
  }

  private Optional<ReadOutcome> outcome(JsonToken token) throws IOException {
    switch (token) {
      case FIELD_NAME -> field(parser.currentName());
      case START_OBJECT -> {
        return isElement() ? Optional.of(element()) : Optional.empty();
      }
      case START_ARRAY -> {
        return isElement() ? Optional.of(noObject()) : list();
      }
      case END_OBJECT -> {
        return parser.getParsingContext().inRoot() ? whole() : Optional.empty();
      }
      case END_ARRAY -> inList = !parser.getParsingContext().inRoot();
      default -> {
        return Optional.of(noObject());
      }
    }
    return Optional.empty();
  }

  /** Whether what has just begun is an element of a list. */
  private boolean isElement() {
    return parser.getParsingContext().getParent().inArray();
  }

  private Optional<ReadOutcome> list() {
    inList = true;
    return Optional.empty();
  }

  /** Steps into a field that holds a list, and keeps what another one says. */
  private void field(String name) throws IOException {
    JsonToken value = parser.nextToken();
    if (value == JsonToken.START_ARRAY && FieldNames.isList(name)) {
      inList = true;
    } else if (inList) {
      parser.skipChildren();
    } else if (value != JsonToken.START_OBJECT || !FieldNames.isList(name)) {
      around.read(parser, name, 0);
    }
  }

  private ReadOutcome element() throws IOException {
    begin();
    return article(name() + "#" + count, JsonFields.of(parser));
  }

  /** At the end of the outermost object: an article, unless a list was in it. */
  private Optional<ReadOutcome> whole() {
    Map<String, List<String>> fields = around.fields();
    boolean isArticle = !inList;
    around = new JsonFields();
    inList = false;
    if (!isArticle) {
      return Optional.empty();
    }
    count++;
    String name = Sources.withoutExtension(name());
    return Optional.of(article(count == 1 ? name : name() + "#" + count, fields));
  }

  private void begin() {
    line = parser.currentTokenLocation().getLineNr();
    count++;
  }

  private ReadOutcome article(String id, Map<String, List<String>> fields) {
    return rows.article(new RowMaker.Row(name(), id, line, fields, text.nextPiece() > 0));
  }

  private ReadOutcome noObject() throws IOException {
    begin();
    parser.skipChildren();
    text.nextPiece();
    return Refusals.badLine(name(), line, "The element of the list is no object.");
  }

  @Override
  public String name() {
    return input.name();
  }

  @Override
  public void close() {
    input.close();
  }
}
