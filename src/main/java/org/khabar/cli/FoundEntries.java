package org.khabar.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.khabar.model.GazetteerPlace;

/** Prints places and organizations that bear a name. */
final class FoundEntries {
  private static final List<String> WORDS =
      List.of("Id", "Name", "Kind", "Within", "Found by", "Country");

  private static final List<String> FIGURES = List.of("Population", "Lat", "Lon");

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "feature_class",
          "feature_code",
          "within",
          "country",
          "population",
          "lat",
          "lon",
          "wikidata",
          "alias",
          "labels",
          "kind",
          "source");

  private FoundEntries() {}

  /** Who names an entry is shown only where that is known of one. */
  static void printTable(List<FoundEntry> entries, PrintWriter out) {
    if (entries.isEmpty()) {
      return;
    }
    boolean sources = entries.stream().anyMatch(entry -> !entry.source().isEmpty());
    List<String> header = new ArrayList<>(WORDS);
    if (sources) {
      header.add("Source");
    }
    int words = header.size();
    header.addAll(FIGURES);
    TextTable table = new TextTable(header, words);
    entries.forEach(entry -> table.add(row(entry, sources)));
    table.print(out);
  }

  private static List<String> row(FoundEntry entry, boolean sources) {
    List<String> row =
        new ArrayList<>(
            List.of(
                entry.id(),
                entry.name(),
                entry.kind(),
                entry.within(),
                entry.alias(),
                entry.country()));
    if (sources) {
      row.add(entry.source());
    }
    row.addAll(entry.figures());
    return row;
  }

  static void printCsv(List<FoundEntry> entries, PrintWriter out) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setHeader(COLUMNS.toArray(String[]::new))
            .get();
    try {
      CSVPrinter csv = new CSVPrinter(out, format);
      for (FoundEntry entry : entries) {
        csv.printRecord(cells(entry));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(FoundEntry entry) {
    List<String> cells = new ArrayList<>();
    cells.add(entry.id());
    cells.add(entry.name());
    cells.add(entry.place().map(place -> String.valueOf(place.featureClass())).orElse(""));
    cells.add(entry.place().map(GazetteerPlace::featureCode).orElse(""));
    cells.add(entry.within());
    cells.add(entry.country());
    cells.addAll(entry.figures());
    cells.add(entry.wikidata().orElse(""));
    cells.add(entry.alias());
    cells.add(
        new TreeMap<>(entry.labels())
            .entrySet().stream()
                .map(label -> label.getKey() + "=" + label.getValue())
                .collect(Collectors.joining("|")));
    cells.add(entry.kind());
    cells.add(entry.source());
    return cells;
  }

  static void printJson(List<FoundEntry> entries, PrintWriter out) {
    try {
      JsonGenerator json = new JsonFactory().createGenerator(out);
      json.useDefaultPrettyPrinter();
      json.writeStartArray();
      for (FoundEntry entry : entries) {
        write(json, entry);
      }
      json.writeEndArray();
      json.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println();
  }

  private static void write(JsonGenerator json, FoundEntry entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entry.id());
    json.writeStringField("name", entry.name());
    json.writeStringField("kind", entry.kind());
    if (entry.place().isPresent()) {
      GazetteerPlace place = entry.place().get();
      json.writeStringField("featureClass", String.valueOf(place.featureClass()));
      json.writeStringField("featureCode", place.featureCode());
      json.writeNumberField("population", place.population());
      json.writeNumberField("lat", place.coordinates().latitude());
      json.writeNumberField("lon", place.coordinates().longitude());
    }
    text(json, "within", entry.within());
    text(json, "country", entry.country());
    text(json, "wikidata", entry.wikidata().orElse(""));
    text(json, "alias", entry.alias());
    text(json, "source", entry.source());
    json.writeObjectFieldStart("labels");
    for (Map.Entry<String, String> label : new TreeMap<>(entry.labels()).entrySet()) {
      json.writeStringField(label.getKey(), label.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String field, String text) throws IOException {
    json.writeStringField(field, text.isEmpty() ? null : text);
  }
}
