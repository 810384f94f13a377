package org.khabar.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the service answers, from one state of the graph. */
record Answers(EntryBook book) {
  private static final int MOST_QUERIES = 100;
  private static final int MOST_IDS = 1000;
  private static final int MOST_SUGGESTIONS = 20;

  /** Answers {@code {"q0": {"query": …}, …}}. */
  ObjectNode batch(JsonNode queries) throws BadRequest {
    if (queries.size() > MOST_QUERIES) {
      throw new BadRequest("a batch has at most " + MOST_QUERIES + " queries");
    }
    ObjectNode answer = Json.object();
    for (Map.Entry<String, JsonNode> query : queries.properties()) {
      answer.set(query.getKey(), query(NameQuery.of(query.getValue())));
    }
    return answer;
  }

  /** Answers one query. */
  ObjectNode query(NameQuery query) {
    ObjectNode answer = Json.object();
    answer.set(
        "result", Json.array(new Matcher(book).matches(query).stream().map(Answers::candidate)));
    return answer;
  }

  private static ObjectNode candidate(Match match) {
    Entry entry = match.entry();
    ObjectNode candidate = Json.named(entry.id(), entry.name());
    candidate
        .put("description", entry.description())
        .put("score", match.score())
        .put("match", match.certain());
    candidate.set("type", Json.types(entry.type().all()));
    candidate.set(
        "features",
        Json.array(
            Stream.of(
                Json.object().put("id", "whole_name").put("value", match.wholeName()),
                Json.object().put("id", "properties").put("value", match.fits()))));
    return candidate;
  }

  /** Entries whose names begin like this. */
  ObjectNode entities(String prefix) {
    return result(
        book.startingWith(prefix, MOST_SUGGESTIONS).stream()
            .map(
                entry -> {
                  ObjectNode suggestion = Json.named(entry.id(), entry.name());
                  suggestion.put("description", entry.description());
                  suggestion.set("notable", Json.types(entry.type().all()));
                  return suggestion;
                }));
  }

  static ObjectNode types(String words) {
    return result(
        Stream.of(EntryType.values())
            .filter(type -> contains(words, type.notation(), type.label()))
            .map(type -> Json.named(type.notation(), type.label())));
  }

  static ObjectNode properties(String words) {
    return result(
        Stream.of(EntryProperty.values())
            .filter(property -> contains(words, property.notation(), property.label()))
            .map(property -> Json.named(property.notation(), property.label())));
  }

  private static boolean contains(String words, String id, String label) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return id.contains(wanted) || label.toLowerCase(Locale.ROOT).contains(wanted);
  }

  private static ObjectNode result(Stream<ObjectNode> items) {
    ObjectNode answer = Json.object();
    answer.set("result", Json.array(items));
    return answer;
  }

  /** The properties worth fetching, whatever the type. */
  static ObjectNode proposed(String type) {
    ObjectNode answer = Json.object().put("type", type);
    answer.set("properties", properties("").get("result"));
    return answer;
  }

  /** Answers {@code {"ids": […], "properties": [{"id": …}]}}. */
  ObjectNode extend(JsonNode request) throws BadRequest {
    if (request.path("ids").size() > MOST_IDS) {
      throw new BadRequest("at most " + MOST_IDS + " ids at a time");
    }
    List<EntryProperty> properties = new ArrayList<>();
    for (JsonNode property : request.path("properties")) {
      String id = property.path("id").asText();
      properties.add(
          EntryProperty.of(id).orElseThrow(() -> new BadRequest("there is no property " + id)));
    }
    ObjectNode answer = Json.object();
    answer.set(
        "meta",
        Json.array(
            properties.stream()
                .map(property -> Json.named(property.notation(), property.label()))));
    ObjectNode rows = answer.putObject("rows");
    for (JsonNode id : request.path("ids")) {
      Optional<Entry> entry = book.byId(id.asText());
      ObjectNode row = rows.putObject(id.asText());
      properties.forEach(property -> values(row.putArray(property.notation()), property, entry));
    }
    return answer;
  }

  private static void values(ArrayNode cell, EntryProperty property, Optional<Entry> entry) {
    entry.map(property::values).orElse(List.of()).forEach(value -> value(cell.addObject(), value));
  }

  private static void value(ObjectNode cell, Object value) {
    if (value instanceof Long number) {
      cell.put("int", number);
    } else if (value instanceof Double number) {
      cell.put("float", number);
    } else {
      cell.put("str", value.toString());
    }
  }
}
