package org.khabar.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a JSON object, taken from its tokens so that nothing else of it is ever held: names
 * and values, those of an object in it under both names with a dot between, such as {@code
 * source.name}.
 */
final class JsonFields {
  /**
   * Reads what is nearly JSON too: with bare tabs in texts, or a comma behind the last element.
   * Knows no bound for a text: what is read from is bounded.
   */
  static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  /** Objects are looked into so deep. */
  private static final int DEEPEST = 4;

  /** More fields, or more values of one, are passed over. */
  private static final int MOST_FIELDS = 1000;

  private static final int MOST_VALUES = 10_000;

  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  /** The fields that were read so far. */
  Map<String, List<String>> fields() {
    return fields;
  }

  /** Reads the object that has just begun, to its end. */
  static Map<String, List<String>> of(JsonParser object) throws IOException {
    JsonFields fields = new JsonFields();
    fields.readObject(object, "", 0);
    return fields.fields;
  }

  private void readObject(JsonParser parser, String prefix, int depth) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = prefix + parser.currentName();
      parser.nextToken();
      read(parser, name, depth);
    }
  }

  /** Reads the value that the parser stands at; the first one of a name counts. */
  void read(JsonParser parser, String name, int depth) throws IOException {
    boolean isText =
        !name.equalsIgnoreCase(FieldNames.TEXT) || parser.hasToken(JsonToken.VALUE_STRING);
    if (!isText || fields.containsKey(name) || fields.size() == MOST_FIELDS) {
      parser.skipChildren();
      return;
    }
    List<String> values = new ArrayList<>();
    fields.put(name, values);
    switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, name, depth, values);
      case START_ARRAY -> array(parser, name, depth, values);
      default -> scalar(parser, values);
    }
  }

  /** An object's fields, and as its own value what it calls its name or what was made of it. */
  private void object(JsonParser parser, String name, int depth, List<String> values)
      throws IOException {
    if (depth == DEEPEST) {
      parser.skipChildren();
      return;
    }
    readObject(parser, name + ".", depth + 1);
    values.addAll(
        fields.getOrDefault(name + ".name", fields.getOrDefault(name + ".rendered", List.of())));
  }

  private void array(JsonParser parser, String name, int depth, List<String> values)
      throws IOException {
    for (JsonToken token = parser.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (token == JsonToken.START_OBJECT && depth < DEEPEST && values.size() < MOST_VALUES) {
        JsonFields element = new JsonFields();
        element.object(parser, name, depth + 1, values);
      } else if (token.isStructStart() || values.size() == MOST_VALUES) {
        parser.skipChildren();
      } else {
        scalar(parser, values);
      }
    }
  }

  private static void scalar(JsonParser parser, List<String> values) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_NULL)) {
      values.add(parser.getText());
    }
  }
}
