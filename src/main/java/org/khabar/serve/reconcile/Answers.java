package org.khabar.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Stream;

/** The candidates for names, from one state of the graph. */
record Answers(EntryBook book) {
  /** Queries in a batch at most. */
  static final int BATCH_SIZE = 100;

  /** Answers {@code {"q0": {"query": …}, …}}. */
  ObjectNode batch(JsonNode queries) throws BadRequest {
    if (queries.size() > BATCH_SIZE) {
      throw BadRequest.tooLarge("a batch has at most " + BATCH_SIZE + " queries");
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
}
