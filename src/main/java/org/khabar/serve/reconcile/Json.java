package org.khabar.serve.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The service's JSON, read and made. */
final class Json {
  private static final int DEEPEST = 20;

  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  static {
    MAPPER
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
  }

  private Json() {}

  /**
   * Reads an object.
   *
   * @param name of the parameter that it stands in, for the message
   * @throws BadRequest when it is none
   */
  static JsonNode object(String name, String text) throws BadRequest {
    try {
      JsonNode node = MAPPER.readTree(text);
      if (node != null && node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException broken) {
      // What is nested too deep has no place.
      String where =
          Optional.ofNullable(broken.getLocation())
              .map(at -> " from line " + at.getLineNr() + ", column " + at.getColumnNr() + " on")
              .orElse("");
      throw new BadRequest(name + " is no JSON" + where);
    }
    throw new BadRequest(name + " is no JSON object");
  }

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** The list {@code [{"id": …, "name": …}, …]} of types. */
  static ArrayNode types(List<EntryType> types) {
    ArrayNode list = MAPPER.createArrayNode();
    types.forEach(type -> list.add(named(type.notation(), type.label())));
    return list;
  }

  static ObjectNode named(String id, String name) {
    return object().put("id", id).put("name", name);
  }

  static ArrayNode array(Stream<ObjectNode> items) {
    ArrayNode list = MAPPER.createArrayNode();
    items.forEach(list::add);
    return list;
  }
}
