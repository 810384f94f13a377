package org.khabar.gazetteer.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.gazetteer.index.NamedPlace;
import org.khabar.gazetteer.index.PlaceKey;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.ProblemCode;

/**
 * Who's On First's GeoJSON features, one a file, several in a collection or one a line. Shapes are
 * skipped unread.
 */
final class WhosOnFirstFeatures {
  private static final ObjectMapper JSON = new ObjectMapper(new JsonFactory());
  private static final Pattern NAME =
      Pattern.compile("name:([a-z]{3})_x_(preferred|variant|colloquial)");

  private WhosOnFirstFeatures() {}

  /** Reads features, without ever holding more than the properties of one. */
  static void read(InputStream in, PlaceSink sink) throws IOException {
    try (JsonParser json = JSON.getFactory().createParser(in)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME && json.currentName().equals("properties")) {
          long line = json.currentLocation().getLineNr();
          if (json.nextToken() == JsonToken.START_OBJECT) {
            feature(properties(json), line, sink);
          }
        } else if (token == JsonToken.FIELD_NAME && !json.currentName().equals("features")) {
          json.nextToken();
          json.skipChildren();
        }
      }
    } catch (JsonProcessingException e) {
      long line = Optional.ofNullable(e.getLocation()).map(at -> (long) at.getLineNr()).orElse(0L);
      sink.leaveOut(
          ProblemCode.BAD_LINE,
          line,
          "The JSON is broken from here on: " + Cells.shortened(e.getOriginalMessage()) + ".",
          "Take the file from the source again.");
    }
  }

  private static ObjectNode properties(JsonParser json) throws IOException {
    return JSON.readTree(json);
  }

  private static void feature(ObjectNode properties, long line, PlaceSink sink) throws IOException {
    Optional<Feature> feature = WhosOnFirstTypes.feature(properties.path("wof:placetype").asText());
    String current = properties.path("mz:is_current").asText();
    String ended = properties.path("edtf:deprecated").asText();
    if (feature.isEmpty() || current.equals("0") || ended.matches("\\d.*")) {
      sink.passOver();
      return;
    }
    try {
      sink.place(entry(properties, feature.get()), line);
    } catch (BadCellException e) {
      sink.leaveOut(ProblemCode.BAD_LINE, line, e.reason(), e.remedy());
    }
  }

  private static NamedPlace entry(ObjectNode row, Feature feature) {
    JsonNode same = row.path("wof:concordances");
    long geonames = same.path("gn:id").asLong(0);
    PlaceKey key = PlaceKey.of("wof", row.path("wof:id").asText());
    Optional<String> own = geonames > 0 ? Optional.empty() : Optional.of(key.text());
    String country = row.path("wof:country").asText(row.path("iso:country").asText());
    String name = Cells.name(row.path("wof:name").asText());
    String wikidata = same.path("wd:id").asText();
    GazetteerPlace place =
        new GazetteerPlace(
            geonames > 0 ? geonames : key.number(),
            own,
            name,
            Cells.point(
                first(row, "lbl:latitude", "geom:latitude"),
                first(row, "lbl:longitude", "geom:longitude")),
            feature.featureClass(),
            feature.code(),
            country.toUpperCase(Locale.ROOT).matches("[A-Z]{2}") ? Cells.country(country) : "",
            "",
            "",
            Math.max(0, row.path("wof:population").asLong(row.path("gn:population").asLong(0))),
            wikidata.matches("Q[1-9]\\d{0,8}") ? Optional.of(wikidata) : Optional.empty());
    Set<String> aliases = new TreeSet<>(DivisionNames.of(feature.code(), name));
    Map<String, String> labels = new HashMap<>();
    row.properties().forEach(property -> name(property, aliases, labels));
    return new NamedPlace(place, aliases, labels);
  }

  private static String first(JsonNode row, String column, String other) {
    return row.has(column) ? row.path(column).asText() : row.path(other).asText();
  }

  private static void name(
      Map.Entry<String, JsonNode> property, Set<String> aliases, Map<String, String> labels) {
    Matcher named = NAME.matcher(property.getKey());
    if (!named.matches()) {
      return;
    }
    for (JsonNode value : property.getValue()) {
      String name = value.asText().strip();
      if (AliasFilter.isUseful(name)) {
        aliases.add(name);
        if (named.group(2).equals("preferred")) {
          labels.putIfAbsent(Languages.tag(named.group(1)), name);
        }
      }
    }
  }
}
