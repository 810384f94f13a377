package org.khabar.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Prints places that bear a name. */
final class FoundPlaces {
  private static final List<String> HEADER =
      List.of("Id", "Name", "Kind", "Within", "Found by", "Country", "Population", "Lat", "Lon");

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
          "labels");

  private FoundPlaces() {}

  static void printTable(List<FoundPlace> places, PrintWriter out) {
    if (places.isEmpty()) {
      return;
    }
    TextTable table = new TextTable(HEADER, 6);
    for (FoundPlace found : places) {
      table.add(
          List.of(
              found.id(),
              found.place().name(),
              found.kind(),
              found.within(),
              found.alias(),
              found.place().country(),
              found.place().population() == 0 ? "" : Long.toString(found.place().population()),
              degrees(found.place().coordinates().latitude()),
              degrees(found.place().coordinates().longitude())));
    }
    table.print(out);
  }

  private static String degrees(double degrees) {
    return String.format(java.util.Locale.ROOT, "%.5f", degrees);
  }

  static void printCsv(List<FoundPlace> places, PrintWriter out) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setHeader(COLUMNS.toArray(String[]::new))
            .get();
    try {
      CSVPrinter csv = new CSVPrinter(out, format);
      for (FoundPlace found : places) {
        csv.printRecord(
            found.id(),
            found.place().name(),
            found.place().featureClass(),
            found.place().featureCode(),
            found.within(),
            found.place().country(),
            found.place().population() == 0 ? "" : found.place().population(),
            degrees(found.place().coordinates().latitude()),
            degrees(found.place().coordinates().longitude()),
            found.place().wikidata().orElse(""),
            found.alias(),
            new TreeMap<>(found.labels())
                .entrySet().stream()
                    .map(label -> label.getKey() + "=" + label.getValue())
                    .collect(Collectors.joining("|")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void printJson(List<FoundPlace> places, PrintWriter out) {
    try {
      JsonGenerator json = new JsonFactory().createGenerator(out);
      json.useDefaultPrettyPrinter();
      json.writeStartArray();
      for (FoundPlace found : places) {
        write(json, found);
      }
      json.writeEndArray();
      json.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println();
  }

  private static void write(JsonGenerator json, FoundPlace found) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", found.id());
    json.writeStringField("name", found.place().name());
    json.writeStringField("featureClass", String.valueOf(found.place().featureClass()));
    json.writeStringField("featureCode", found.place().featureCode());
    json.writeStringField("within", found.within());
    json.writeStringField("country", found.place().country());
    json.writeNumberField("population", found.place().population());
    json.writeNumberField("lat", found.place().coordinates().latitude());
    json.writeNumberField("lon", found.place().coordinates().longitude());
    json.writeStringField("wikidata", found.place().wikidata().orElse(null));
    json.writeStringField("alias", found.alias().isEmpty() ? null : found.alias());
    json.writeObjectFieldStart("labels");
    for (Map.Entry<String, String> label : new TreeMap<>(found.labels()).entrySet()) {
      json.writeStringField(label.getKey(), label.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
