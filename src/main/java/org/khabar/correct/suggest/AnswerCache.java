package org.khabar.correct.suggest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What services answered, kept in a file so that none is asked the same again and a run that was
 * broken off goes on where it ended: one line of JSON an answer. A line that was cut short is
 * passed over.
 */
final class AnswerCache {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final Map<String, JsonNode> answers = new HashMap<>();

  private AnswerCache(Path file) {
    this.file = file;
  }

  /** The answers in a file, which need not be there yet. */
  static AnswerCache in(Path file) {
    AnswerCache cache = new AnswerCache(file);
    try {
      if (Files.exists(file)) {
        Files.readAllLines(file).forEach(cache::read);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return cache;
  }

  private void read(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.hasNonNull("query") && node.has("result")) {
        answers.put(key(node.path("service").asText(), node.path("query")), node.path("result"));
      }
    } catch (JsonProcessingException cutShort) {
      // The process ended as it wrote this line; the service will be asked again.
    }
  }

  private static String key(String service, JsonNode query) {
    return service + " " + query;
  }

  Optional<JsonNode> find(String service, JsonNode query) {
    return Optional.ofNullable(answers.get(key(service, query)));
  }

  /** Keeps an answer; it is in the file when this returns. */
  void put(String service, JsonNode query, JsonNode result) {
    answers.put(key(service, query), result);
    ObjectNode line = JSON.createObjectNode().put("service", service);
    line.set("query", query);
    line.set("result", result);
    try {
      Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
