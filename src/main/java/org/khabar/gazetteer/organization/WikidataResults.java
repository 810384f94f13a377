package org.khabar.gazetteer.organization;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the results of a Wikidata query as its service gives them: SPARQL JSON, its simple JSON, or
 * CSV.
 *
 * <p>The variables: {@code item} or another that holds items, {@code itemLabel}, and as far as
 * there are such {@code itemAltLabel} or {@code alias}, {@code shortName}, {@code countryCode} or
 * {@code countryLabel}, {@code kindLabel}, {@code parent}. The rows of one item are one
 * organization.
 */
final class WikidataResults {
  private static final Pattern ITEM =
      Pattern.compile("https?://www\\.wikidata\\.org/entity/(Q\\d+)");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final OrganizationRows rows;
  private final Map<String, WikidataItem> items = new LinkedHashMap<>();

  private WikidataResults(OrganizationRows rows) {
    this.rows = rows;
  }

  static void read(FileContent content, OrganizationRows rows) throws IOException {
    WikidataResults results = new WikidataResults(rows);
    String begin = content.head().stripLeading();
    if (begin.startsWith("{") || begin.startsWith("[")) {
      results.readJson(content);
    } else {
      TableReader.read(content, rows, row -> results.take(row.line(), cells(row)));
    }
    results.items.values().forEach(item -> rows.add(item.line(), item.organization()));
  }

  private static Map<String, String> cells(TableReader.Row row) {
    Map<String, String> cells = new LinkedHashMap<>();
    row.columns().forEach((column, at) -> cells.put(column, row.cells().get(at).strip()));
    return cells;
  }

  /** Reads binding after binding; what stands behind broken JSON is lost, and said so. */
  private void readJson(FileContent content) throws IOException {
    long line = 1;
    try (Reader reader = content.open();
        JsonParser parser = JSON.createParser(reader)) {
      if (parser.nextToken() == JsonToken.START_OBJECT && !findBindings(parser)) {
        rows.leaveOut(1, "The file has no results.", "Save the query's results again.");
        return;
      }
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        line = parser.currentLocation().getLineNr();
        take(line, cells((JsonNode) parser.readValueAsTree()));
      }
    } catch (JsonProcessingException e) {
      rows.leaveOut(
          line, "The JSON is broken behind this line.", "Save the query's results again.");
    }
  }

  private static boolean findBindings(JsonParser parser) throws IOException {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.FIELD_NAME && "bindings".equals(parser.currentName())) {
        return parser.nextToken() == JsonToken.START_ARRAY;
      }
    }
    return false;
  }

  private static Map<String, String> cells(JsonNode binding) {
    Map<String, String> cells = new LinkedHashMap<>();
    binding
        .properties()
        .forEach(
            field -> {
              JsonNode value = field.getValue();
              String text = value.isObject() ? value.path("value").asText() : value.asText();
              cells.put(field.getKey().toLowerCase(Locale.ROOT), text.strip());
            });
    return cells;
  }

  /** The item is the first variable that holds one. */
  private void take(long line, Map<String, String> cells) {
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      Matcher item = ITEM.matcher(cell.getValue());
      if (item.matches()) {
        String id = item.group(1);
        items.computeIfAbsent(id, key -> new WikidataItem(key, line)).add(cell.getKey(), cells);
        return;
      }
    }
    rows.leaveOut(line, "The row has no Wikidata item.", "Select the item as ?item in the query.");
  }
}
