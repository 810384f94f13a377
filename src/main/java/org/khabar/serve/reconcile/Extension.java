package org.khabar.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A question for properties of entries: data extension.
 *
 * @param ids the entries
 * @param properties what is asked of each
 */
record Extension(List<String> ids, List<EntryProperty> properties) {
  private static final int MOST_IDS = 1000;

  /**
   * Reads {@code {"ids": […], "properties": [{"id": …}]}}.
   *
   * @throws BadRequest when it asks for too much or for what there is not
   */
  static Extension of(JsonNode request) throws BadRequest {
    if (request.path("ids").size() > MOST_IDS) {
      throw BadRequest.tooLarge("at most " + MOST_IDS + " ids at a time");
    }
    List<String> ids = new ArrayList<>();
    request.path("ids").forEach(id -> ids.add(id.asText()));
    List<EntryProperty> properties = new ArrayList<>();
    for (JsonNode property : request.path("properties")) {
      String id = property.path("id").asText();
      properties.add(
          EntryProperty.of(id).orElseThrow(() -> new BadRequest("there is no property " + id)));
    }
    return new Extension(ids, properties);
  }

  /**
   * The properties worth asking for, whatever the type.
   *
   * @param limit how many are wanted at most
   */
  static ObjectNode proposal(String type, OptionalInt limit) {
    ObjectNode answer = Json.object().put("type", type);
    answer.set(
        "properties",
        Json.array(
            Stream.of(EntryProperty.values())
                .limit(limit.orElse(Integer.MAX_VALUE))
                .map(Extension::named)));
    limit.ifPresent(most -> answer.put("limit", most));
    return answer;
  }

  private static ObjectNode named(EntryProperty property) {
    return Json.named(property.notation(), property.label());
  }

  /** A row for each entry, a cell of values for each property. */
  ObjectNode answer(EntryBook book) {
    ObjectNode answer = Json.object();
    answer.set("meta", Json.array(properties.stream().map(Extension::named)));
    ObjectNode rows = answer.putObject("rows");
    for (String id : ids) {
      Optional<Entry> entry = book.byId(id);
      ObjectNode row = rows.putObject(id);
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
