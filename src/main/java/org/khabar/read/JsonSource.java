package org.khabar.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.khabar.model.ReadOutcome;

/**
 * A JSON file that is a list of articles, one article, or an object with a list of articles in it;
 * read element by element.
 */
final class JsonSource extends InputSource {
  private final RowMaker rows;
  private final TextReader text;
  private final JsonText json;
  private JsonParser parser;

  /** What stands beside a list: an article for itself where there is no list. */
  private JsonFields around = new JsonFields();

  private int line = 1;
  private int count;

  /** Whether the outermost object is no article, since a list or too long a text is in it. */
  private boolean inList;

  /** How many lines stand before the parser's first one. */
  private int linesBefore;

  private boolean ended;

  JsonSource(Input input, RowMaker rows) throws IOException {
    super(input);
    this.rows = rows;
    this.text = new TextReader(input.text(), StandardCharsets.UTF_8, rows.longest());
    this.json = new JsonText(text);
    this.parser = JsonFields.JSON.createParser(json);
  }

  @Override
  public Optional<Fetched> next() throws IOException {
    try {
      while (!ended) {
        JsonStreamContext around = parser.getParsingContext();
        Optional<Fetched> fetched = step(around);
        if (fetched.isPresent()) {
          return fetched;
        }
      }
      return Optional.empty();
    } catch (JsonProcessingException broken) {
      return end(
          Refusals.badJson(name(), linesBefore + parser.currentLocation().getLineNr(), broken));
    }
  }

  /** Reads a field's name or an element; what is too long is passed over. */
  private Optional<Fetched> step(JsonStreamContext around) throws IOException {
    int at = currentLine();
    try {
      JsonToken token = parser.nextToken();
      at = currentLine();
      ended = token == null;
      return token == null ? Optional.empty() : fetched(token);
    } catch (TextReader.TooLongException tooLong) {
      passOver(around);
      return Optional.of(Fetched.of(Refusals.tooLong(name(), OptionalInt.of(at), rows.longest())));
    }
  }

  private int currentLine() {
    return linesBefore + parser.currentTokenLocation().getLineNr();
  }

  /** Goes on behind the value that was begun, with a parser for which it was a number. */
  private void passOver(JsonStreamContext around) throws IOException {
    inList = !around.inRoot();
    ended = !json.passOver(around.getNestingDepth());
    linesBefore = json.lines();
    String before = before(around);
    parser = JsonFields.JSON.createParser(json.behind(before));
    while (!ended && !before.isEmpty() && parser.nextToken() != JsonToken.VALUE_NUMBER_INT) {
      // What was opened before is opened again.
    }
  }

  /** The shortest text behind which a parser is where another one was, behind a value. */
  private static String before(JsonStreamContext around) {
    StringBuilder text = new StringBuilder();
    for (JsonStreamContext open = around; !open.inRoot(); open = open.getParent()) {
      text.insert(0, open.inArray() ? "[" : "{\"\":");
    }
    return text.isEmpty() ? "" : text + "0";
  }

  /** JSON can't be read on behind an error. */
  private Optional<Fetched> end(ReadOutcome last) {
    ended = true;
    return Optional.of(Fetched.of(last));
  }

  private Optional<Fetched> fetched(JsonToken token) throws IOException {
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

  private Optional<Fetched> list() {
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

  private Fetched element() throws IOException {
    begin();
    return article(name() + "#" + count, JsonFields.of(parser));
  }

  /** At the end of the outermost object: an article, unless a list was in it. */
  private Optional<Fetched> whole() {
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
    line = currentLine();
    count++;
  }

  private Fetched article(String id, Map<String, List<String>> fields) {
    return rows.fetched(
        new RowMaker.Row(
            name(), id, line, fields, RowMaker::field, RowDamage.of(text.nextPiece() > 0)));
  }

  private Fetched noObject() throws IOException {
    begin();
    parser.finishToken();
    parser.skipChildren();
    text.nextPiece();
    return Fetched.of(
        Refusals.badLine(name(), line, "Element " + count + " of the list is no object."));
  }
}
