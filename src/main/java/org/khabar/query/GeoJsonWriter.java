package org.khabar.query;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.khabar.model.Coordinates;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/**
 * Writes rows as a GeoJSON FeatureCollection (RFC 7946), one feature a line.
 *
 * <p>A row's point comes from its column {@code wkt} ({@code POINT(longitude latitude)}) or from
 * {@code lat} and {@code long}; a row without one has a null geometry, as the RFC provides. The
 * other columns are its properties.
 */
final class GeoJsonWriter {
  private static final Var WKT = Var.alloc("wkt");
  private static final Var LATITUDE = Var.alloc("lat");
  private static final Var LONGITUDE = Var.alloc("long");
  private static final List<Var> LOCATION = List.of(WKT, LATITUDE, LONGITUDE);
  private static final Pattern POINT =
      Pattern.compile(
          "(?:<[^>]*CRS84>)?\\s*POINT\\s*\\(\\s*(\\S+)\\s+(\\S+?)\\s*\\)",
          Pattern.CASE_INSENSITIVE);

  private final JsonGenerator out;

  private GeoJsonWriter(JsonGenerator out) {
    this.out = out;
  }

  static void write(RowSet rows, OutputStream stream) {
    List<Var> columns = rows.getResultVars();
    if (!columns.contains(WKT) && !(columns.contains(LATITUDE) && columns.contains(LONGITUDE))) {
      throw new KhabarException(
          ErrorCode.BAD_USAGE,
          "The answer has no column wkt, nor lat and long, so it is no GeoJSON",
          "Use a query that gives them, such as places, or another --format");
    }
    try (JsonGenerator out = new JsonFactory().createGenerator(stream)) {
      out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      new GeoJsonWriter(out).collection(rows);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void collection(RowSet rows) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "FeatureCollection");
    out.writeArrayFieldStart("features");
    while (rows.hasNext()) {
      out.writeRaw('\n');
      feature(rows.getResultVars(), rows.next());
    }
    out.writeRaw('\n');
    out.writeEndArray();
    out.writeEndObject();
    out.writeRaw('\n');
  }

  private void feature(List<Var> columns, Binding row) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "Feature");
    Optional<Coordinates> point = point(row);
    if (point.isPresent()) {
      out.writeObjectFieldStart("geometry");
      out.writeStringField("type", "Point");
      out.writeFieldName("coordinates");
      out.writeArray(new double[] {point.get().longitude(), point.get().latitude()}, 0, 2);
      out.writeEndObject();
    } else {
      out.writeNullField("geometry");
    }
    out.writeObjectFieldStart("properties");
    for (Var column : columns) {
      Node term = row.get(column);
      if (term != null && !LOCATION.contains(column)) {
        out.writeFieldName(column.getName());
        property(term);
      }
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private void property(Node term) throws IOException {
    Optional<BigDecimal> number = number(term);
    if (number.isPresent()) {
      out.writeNumber(number.get());
    } else {
      out.writeString(term.isLiteral() ? term.getLiteralLexicalForm() : term.toString());
    }
  }

  /** The term as JSON can write it; JSON has no infinity. */
  private static Optional<BigDecimal> number(Node term) {
    try {
      return TermText.isNumber(term)
          ? Optional.of(new BigDecimal(term.getLiteralLexicalForm()))
          : Optional.empty();
    } catch (NumberFormatException infinite) {
      return Optional.empty();
    }
  }

  private static Optional<Coordinates> point(Binding row) {
    Node wkt = row.get(WKT);
    Node latitude = row.get(LATITUDE);
    Node longitude = row.get(LONGITUDE);
    try {
      if (wkt != null && wkt.isLiteral()) {
        Matcher point = POINT.matcher(wkt.getLiteralLexicalForm().strip());
        return point.matches() ? Optional.of(at(point.group(2), point.group(1))) : Optional.empty();
      }
      if (latitude != null && longitude != null) {
        return Optional.of(at(latitude.getLiteralLexicalForm(), longitude.getLiteralLexicalForm()));
      }
    } catch (NumberFormatException | UnsupportedOperationException noPoint) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static Coordinates at(String latitude, String longitude) {
    return new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude));
  }
}
