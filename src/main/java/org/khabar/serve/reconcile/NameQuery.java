package org.khabar.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A name to be reconciled.
 *
 * @param name the name, or an entry's id; empty where properties alone are given
 * @param types what it may be; empty for anything
 * @param limit how many candidates are wanted
 * @param properties what else is known of it, in lower case; any of the values of one will do
 */
record NameQuery(
    String name, List<EntryType> types, int limit, Map<EntryProperty, List<String>> properties) {
  /** Candidates where a query does not say how many. */
  private static final int FEW = 10;

  private static final int MOST = 50;
  private static final int LONGEST_NAME = 400;
  private static final int MOST_VALUES = 20;

  NameQuery {
    types = List.copyOf(types);
    properties = new TreeMap<>(properties);
  }

  /**
   * Reads a query: {@code {"query": …, "type": …, "limit": …, "properties": [{"pid": …, "v": …}]}}.
   *
   * @throws BadRequest when it is none
   */
  static NameQuery of(JsonNode query) throws BadRequest {
    String name = query.path("query").asText("").strip();
    Map<EntryProperty, List<String>> properties = properties(query.path("properties"));
    if (!query.isObject() || (name.isEmpty() && properties.isEmpty())) {
      throw new BadRequest("a query needs a name or properties: {\"query\": \"Karachi\"}");
    }
    if (name.length() > LONGEST_NAME) {
      throw new BadRequest("a name has at most " + LONGEST_NAME + " characters");
    }
    int limit = query.path("limit").asInt(FEW);
    return new NameQuery(
        name, types(query.path("type")), limit < 1 ? FEW : Math.min(limit, MOST), properties);
  }

  /** Ids of entries that the query gives, as its name or as a property. */
  List<String> ids() {
    return Stream.concat(
            Stream.of(name),
            properties.getOrDefault(EntryProperty.GEONAMES_ID, List.of()).stream()
                .filter(id -> name.isEmpty())
                .map(id -> "geonames:" + id))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  /**
   * What the name says it lies in: "Balochistan" and "Pakistan" of "Hub, Balochistan, Pakistan".
   */
  List<String> around() {
    return Stream.of(name.split("\\s*,\\s*")).skip(1).filter(part -> !part.isBlank()).toList();
  }

  /** Types of other services are passed over, as the specification asks of unknown ones. */
  private static List<EntryType> types(JsonNode type) {
    List<EntryType> types = new ArrayList<>();
    for (JsonNode one : type.isArray() ? type : List.of(type)) {
      EntryType.of(one.isObject() ? one.path("id").asText() : one.asText()).ifPresent(types::add);
    }
    return types;
  }

  private static Map<EntryProperty, List<String>> properties(JsonNode properties) {
    Map<EntryProperty, List<String>> wanted = new TreeMap<>();
    for (JsonNode property : properties) {
      Optional<EntryProperty> known = EntryProperty.of(property.path("pid").asText());
      List<String> values = values(property.path("v"));
      if (known.isPresent() && !values.isEmpty()) {
        wanted.put(known.get(), values);
      }
    }
    return wanted;
  }

  private static List<String> values(JsonNode value) {
    List<String> values = new ArrayList<>();
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      String words = one.isObject() ? one.path("id").asText("") : one.asText("");
      if (!words.isBlank() && values.size() < MOST_VALUES) {
        values.add(words.strip().toLowerCase(Locale.ROOT));
        if (one.hasNonNull("name")) {
          values.add(one.path("name").asText().strip().toLowerCase(Locale.ROOT));
        }
      }
    }
    return values;
  }
}
