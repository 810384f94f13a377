package org.khabar.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.analyse.ArticleAnalyser;
import org.khabar.gazetteer.BundledGazetteer;
import org.khabar.gazetteer.BundledOrganizations;
import org.khabar.link.EntityLinker;
import org.khabar.model.Analysis;
import org.khabar.model.Article;
import org.khabar.model.Entities;
import org.khabar.model.ReadOutcome;
import org.khabar.read.ArticleReader;

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
    Map<String, JsonNode> keys = new HashMap<>();
    Path articles = Files.createTempFile("articles", ".jsonl");
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode key = mapper.readTree(line);
      keys.put(key.get("docid").asText(), key);
      ObjectNode article = mapper.createObjectNode();
      article.set("id", key.get("docid"));
      article.set("published", key.get("date"));
      article.set("text", key.get("text"));
      lines.add(article.toString());
    }
    Files.write(articles, lines);
    BundledGazetteer gazetteer = BundledGazetteer.load();
    BundledOrganizations organizations = BundledOrganizations.load();
    ArticleAnalyser analyser = new ArticleAnalyser(gazetteer, organizations);
    EntityLinker linker = new EntityLinker(gazetteer, organizations);
    StoryReader stories = new StoryReader(new Lexicon());
    List<TrainingArticle> read = new ArrayList<>();
    try (Stream<ReadOutcome> outcomes = new ArticleReader().read(List.of(articles))) {
      outcomes.forEach(
          outcome -> {
            if (!(outcome instanceof ReadOutcome.Read found)) {
              return; // a copy of another article
            }
            Article article = found.article();
            Analysis analysis = analyser.analyse(article);
            Entities entities = linker.link(analysis);
            Reading reading = stories.read(analysis, entities, new PlaceChooser(entities));
            JsonNode key = Objects.requireNonNull(keys.get(article.id()));
            read.add(
                new TrainingArticle(
                    article.id(), key.get("relevant").asBoolean(), reading, gold(key)));
          });
    }
    Files.delete(articles);
    return read;
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
