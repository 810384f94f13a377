package org.khabar.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.khabar.analyse.ArticleAnalyser;
import org.khabar.gazetteer.BundledGazetteer;
import org.khabar.gazetteer.BundledOrganizations;
import org.khabar.gazetteer.OrganizationIndex;
import org.khabar.link.EntityLinker;
import org.khabar.model.Analysis;
import org.khabar.model.Entities;
import org.khabar.model.ReadOutcome;
import org.khabar.read.ArticleReader;

/** Texts to learn from, read as the pipeline reads articles. */
final class Readings {
  private final ObjectMapper mapper = new ObjectMapper();
  private final List<String> lines = new ArrayList<>();

  /** Adds a text. */
  void add(String id, String published, String text) {
    ObjectNode article = mapper.createObjectNode();
    article.put("id", id);
    article.put("published", published);
    article.put("text", text);
    lines.add(article.toString());
  }

  /** Adds the text of a line of the MUC-4 benchmark file. */
  void add(JsonNode key) {
    add(key.get("docid").asText(), key.path("date").textValue(), key.get("text").asText());
  }

  /** Analyses and links the texts in their order; copies of earlier texts are left out. */
  void forEach(BiConsumer<Analysis, Entities> use) throws IOException {
    Path file = Files.createTempFile("articles", ".jsonl");
    Files.write(file, lines);
    BundledGazetteer gazetteer = BundledGazetteer.load();
    OrganizationIndex organizations = BundledOrganizations.load();
    ArticleAnalyser analyser = new ArticleAnalyser(gazetteer, organizations);
    EntityLinker linker = new EntityLinker(gazetteer, organizations);
    try (Stream<ReadOutcome> outcomes = new ArticleReader().read(List.of(file))) {
      outcomes.forEach(
          outcome -> {
            if (outcome instanceof ReadOutcome.Read found) {
              Analysis analysis = analyser.analyse(found.article());
              use.accept(analysis, linker.link(analysis));
            }
          });
    }
    Files.delete(file);
  }

  /** The readings by id, in the order of the texts. */
  Map<String, Reading> read() throws IOException {
    StoryReader stories = new StoryReader(new Lexicon());
    Map<String, Reading> readings = new LinkedHashMap<>();
    forEach(
        (analysis, entities) ->
            readings.put(
                analysis.article().id(),
                stories.read(analysis, entities, new PlaceChooser(entities))));
    return readings;
  }
}
