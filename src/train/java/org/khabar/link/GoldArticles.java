package org.khabar.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.analyse.ArticleAnalyser;
import org.khabar.gazetteer.BundledOrganizations;
import org.khabar.model.Analysis;
import org.khabar.model.Coordinates;
import org.khabar.model.Gazetteer;
import org.khabar.model.ReadOutcome;
import org.khabar.model.Span;
import org.khabar.read.ArticleReader;

/**
 * Reads texts whose place names annotators tied to GeoNames, or whose incidents they put into a
 * country, as the pipeline reads articles.
 */
final class GoldArticles {
  private final ObjectMapper mapper = new ObjectMapper();
  private final Map<String, Map<Span, Optional<GoldPlace>>> gold = new HashMap<>();
  private final Map<String, GoldParts> parts = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  /**
   * Reads files of the benchmarks' form: a JSON object a line with {@code docid}, {@code title},
   * {@code url}, {@code text}, and {@code toponyms} or {@code templates}.
   */
  static List<GoldArticle> read(List<Path> files, Gazetteer gazetteer) throws IOException {
    ArticleAnalyser analyser = new ArticleAnalyser(gazetteer, BundledOrganizations.load());
    List<GoldArticle> read = new ArrayList<>();
    for (Path file : files) {
      GoldArticles articles = new GoldArticles();
      for (String line : Files.readAllLines(file)) {
        articles.add(line);
      }
      read.addAll(articles.analysed(analyser, file.getFileName().toString()));
    }
    return read;
  }

  private void add(String line) throws IOException {
    JsonNode row = mapper.readTree(line);
    String id = row.get("docid").asText();
    String text = row.get("text").asText();
    ObjectNode article = mapper.createObjectNode();
    article.put("id", id).put("text", text);
    article.set("title", row.get("title"));
    article.set("url", row.get("url"));
    lines.add(article.toString());
    if (row.has("templates")) {
      parts.put(id, GoldParts.of(row.get("templates")));
      return;
    }
    Map<Span, Optional<GoldPlace>> places = new LinkedHashMap<>();
    for (JsonNode place : row.get("toponyms")) {
      int begin = text.offsetByCodePoints(0, place.get("start").asInt());
      int end = text.offsetByCodePoints(0, place.get("end").asInt());
      places.put(new Span(begin, end), place(place));
    }
    gold.put(id, places);
  }

  private static Optional<GoldPlace> place(JsonNode row) {
    boolean known = row.path("geonames_id").isNumber() && row.path("lat").isNumber();
    return known
        ? Optional.of(
            new GoldPoint(
                row.get("geonames_id").asLong(),
                new Coordinates(row.get("lat").asDouble(), row.get("lon").asDouble())))
        : Optional.empty();
  }

  private List<GoldArticle> analysed(ArticleAnalyser analyser, String corpus) throws IOException {
    Path file = Files.createTempFile("articles", ".jsonl");
    Files.write(file, lines);
    List<GoldArticle> analysed = new ArrayList<>();
    try (Stream<ReadOutcome> outcomes = new ArticleReader().read(List.of(file))) {
      outcomes.forEach(
          outcome -> {
            if (outcome instanceof ReadOutcome.Read found) {
              Analysis analysis = analyser.analyse(found.article());
              String id = found.article().id();
              GoldParts told = parts.get(id);
              analysed.add(
                  told == null
                      ? new GoldArticle(analysis, gold.getOrDefault(id, Map.of()), true, corpus)
                      : new GoldArticle(analysis, told.in(analysis), false, corpus));
            }
          });
    }
    Files.delete(file);
    return analysed;
  }
}
