package org.khabar.query;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.khabar.vocab.KhabarClass;
import org.khabar.vocab.Prefixes;

/** One feature of Linked Places Format, gathered from its rows; keeps the order of the rows. */
final class LinkedPlace {
  private final String iri;
  private final Set<String> titles = new LinkedHashSet<>();
  private final Set<String> countries = new LinkedHashSet<>();
  private final Set<Type> types = new LinkedHashSet<>();
  private final Set<Point> points = new LinkedHashSet<>();
  private final Map<String, Set<Cited>> names = new LinkedHashMap<>();
  private final Set<Cited> wider = new LinkedHashSet<>();
  private final Set<String> exact = new LinkedHashSet<>();
  private final Set<String> close = new LinkedHashSet<>();
  private final Map<String, Timespan> incidents = new LinkedHashMap<>();

  private record Type(String identifier, String label) {}

  private record Point(double longitude, double latitude, boolean approximate) {}

  private record Cited(String id, String label) {}

  private record Timespan(String earliest, Optional<String> latest) {}

  LinkedPlace(String iri) {
    this.iri = iri;
  }

  String iri() {
    return iri;
  }

  /** Whether it has what the format requires: a title and a name with a citation. */
  boolean isNamed() {
    return !titles.isEmpty() && !names.isEmpty();
  }

  /** Takes one aspect of the place. */
  void add(Binding row) {
    text(row, "title").ifPresent(titles::add);
    text(row, "country").ifPresent(countries::add);
    type(row).ifPresent(types::add);
    point(row).ifPresent(points::add);
    text(row, "name")
        .ifPresent(
            name ->
                names
                    .computeIfAbsent(name, unused -> new LinkedHashSet<>())
                    .add(cited(row, "source", "headline")));
    text(row, "exact").ifPresent(exact::add);
    text(row, "close").ifPresent(close::add);
    if (row.contains("within")) {
      wider.add(cited(row, "within", "around"));
    }
    text(row, "earliest")
        .ifPresent(
            day ->
                incidents.put(
                    text(row, "incident").orElse(day), new Timespan(day, text(row, "latest"))));
  }

  private static Optional<String> text(Binding row, String column) {
    return Optional.ofNullable(row.get(column))
        .map(term -> term.isLiteral() ? term.getLiteralLexicalForm() : term.toString());
  }

  private static Cited cited(Binding row, String id, String label) {
    return new Cited(text(row, id).orElse(""), text(row, label).orElse(""));
  }

  /** Its GeoNames feature code as GeoNames' ontology names it; a site without one as ours does. */
  private static Optional<Type> type(Binding row) {
    Optional<String> code = text(row, "code");
    if (code.isPresent()) {
      return code.map(own -> new Type(Prefixes.GN + featureClass(own) + "." + own, own));
    }
    boolean site = text(row, "site").filter("true"::equals).isPresent();
    Node type = site ? KhabarClass.SITE : KhabarClass.PLACE;
    return row.contains("title")
        ? Optional.of(new Type(type.getURI(), site ? "site" : "place"))
        : Optional.empty();
  }

  private static char featureClass(String code) {
    if (code.startsWith("PPL")) {
      return 'P';
    }
    if (code.startsWith("ADM") || code.startsWith("PCL")) {
      return 'A';
    }
    return switch (code) {
      case "CONT", "RGN", "PRK" -> 'L';
      case "OCN", "SEA", "GULF", "STRT", "STM", "LK" -> 'H';
      case "ISL", "ISLS", "MT", "MTS", "PASS", "PEN", "VAL" -> 'T';
      default -> 'S';
    };
  }

  private static Optional<Point> point(Binding row) {
    try {
      boolean approximate = text(row, "approximate").filter("true"::equals).isPresent();
      Optional<Double> latitude = text(row, "lat").map(Double::valueOf);
      return text(row, "long")
          .map(Double::valueOf)
          .flatMap(east -> latitude.map(north -> new Point(east, north, approximate)));
    } catch (NumberFormatException noPoint) {
      return Optional.empty();
    }
  }

  void write(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("@id", iri);
    out.writeStringField("type", "Feature");
    out.writeObjectFieldStart("properties");
    out.writeStringField("title", titles.iterator().next());
    strings(out, "ccodes", countries);
    out.writeEndObject();
    when(out);
    names(out);
    types(out);
    geometry(out);
    links(out);
    relations(out);
    out.writeEndObject();
  }

  private static void strings(JsonGenerator out, String field, Collection<String> values)
      throws IOException {
    out.writeArrayFieldStart(field);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  /** The days of its incidents; those of which only the last possible day is known are left out. */
  private void when(JsonGenerator out) throws IOException {
    if (incidents.isEmpty()) {
      return;
    }
    out.writeObjectFieldStart("when");
    out.writeArrayFieldStart("timespans");
    for (Timespan span : new LinkedHashSet<>(incidents.values())) {
      out.writeStartObject();
      boolean day = span.latest().filter(span.earliest()::equals).isPresent();
      bound(out, "start", day ? "in" : "earliest", span.earliest());
      if (!day && span.latest().isPresent()) {
        bound(out, "end", "latest", span.latest().get());
      }
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeStringField("label", "incidents told by news articles");
    out.writeEndObject();
  }

  private static void bound(JsonGenerator out, String bound, String how, String day)
      throws IOException {
    out.writeObjectFieldStart(bound);
    out.writeStringField(how, day);
    out.writeEndObject();
  }

  private void names(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("names");
    for (Map.Entry<String, Set<Cited>> name : names.entrySet()) {
      out.writeStartObject();
      out.writeStringField("toponym", name.getKey());
      out.writeArrayFieldStart("citations");
      for (Cited article : name.getValue()) {
        out.writeStartObject();
        out.writeStringField("label", article.label());
        out.writeStringField("@id", article.id());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void types(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("types");
    for (Type type : types) {
      out.writeStartObject();
      out.writeStringField("identifier", type.identifier());
      out.writeStringField("label", type.label());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void geometry(JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("geometry");
    out.writeStringField("type", "GeometryCollection");
    out.writeArrayFieldStart("geometries");
    for (Point point : points) {
      out.writeStartObject();
      out.writeStringField("type", "Point");
      out.writeFieldName("coordinates");
      out.writeArray(new double[] {point.longitude(), point.latitude()}, 0, 2);
      out.writeStringField("certainty", point.approximate() ? "less-certain" : "certain");
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void links(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("links");
    for (String match : exact) {
      link(out, "exactMatch", match);
    }
    for (String match : close) {
      link(out, "closeMatch", match);
    }
    out.writeEndArray();
  }

  private static void link(JsonGenerator out, String type, String identifier) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", type);
    out.writeStringField("identifier", identifier);
    out.writeEndObject();
  }

  private void relations(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("relations");
    for (Cited around : wider) {
      out.writeStartObject();
      out.writeStringField("relationType", "gvp:broaderPartitive");
      out.writeStringField("relationTo", around.id());
      out.writeStringField("label", "part of " + around.label());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
