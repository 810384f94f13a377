package org.khabar.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * An article with the actors that its annotators found.
 *
 * @param id its id
 * @param relevant whether it tells an incident
 * @param reading what was read of it
 * @param gold actors by part, each a set of normalised strings
 */
record TrainingArticle(
    String id, boolean relevant, Reading reading, Map<Part, List<Set<String>>> gold) {

  /** The actors of a part. */
  List<Set<String>> actors(Part part) {
    return gold.getOrDefault(part, List.of());
  }

  /** Reads and analyses articles in the format of the MUC-4 benchmark file. */
  static List<TrainingArticle> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Map<String, JsonNode> keys = new LinkedHashMap<>();
    Readings texts = new Readings();
    for (String line : Files.readAllLines(file)) {
      JsonNode key = mapper.readTree(line);
      keys.put(key.get("docid").asText(), key);
      texts.add(key);
    }
    List<TrainingArticle> articles = new ArrayList<>();
    texts
        .read()
        .forEach(
            (id, reading) -> {
              JsonNode key = Objects.requireNonNull(keys.get(id));
              boolean relevant = key.get("relevant").asBoolean();
              articles.add(new TrainingArticle(id, relevant, reading, gold(key)));
            });
    return articles;
  }

  private static Map<Part, List<Set<String>>> gold(JsonNode key) {
    Map<Part, List<Set<String>>> gold = new EnumMap<>(Part.class);
    JsonNode entities = key.get("doc_entities");
    gold.put(Part.PERPETRATOR_INDIVIDUAL, actors(entities.get("perp_individual")));
    gold.put(Part.PERPETRATOR_ORGANIZATION, actors(entities.get("perp_org")));
    gold.put(Part.PHYSICAL_TARGET, actors(entities.get("physical_target")));
    gold.put(Part.VICTIM, actors(entities.get("victim")));
    gold.put(Part.WEAPON, actors(entities.get("weapon")));
    List<Set<String>> persons = new ArrayList<>();
    key.get("templates").forEach(each -> persons.addAll(actors(each.get("human_target"))));
    gold.put(Part.HUMAN_TARGET, persons);
    return gold;
  }

  private static List<Set<String>> actors(JsonNode list) {
    List<Set<String>> actors = new ArrayList<>();
    for (JsonNode each : list) {
      Set<String> strings = new LinkedHashSet<>();
      each.forEach(string -> strings.add(GoldText.normal(string.asText())));
      strings.remove("");
      if (!strings.isEmpty()) {
        actors.add(strings);
      }
    }
    return actors;
  }
}
