package org.khabar.query;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/**
 * Writes rows as Linked Places Format 1.3, a GeoJSON FeatureCollection that is JSON-LD, one feature
 * a line.
 *
 * <p>Rows of one {@code place} stand together and make one feature; each holds one aspect of it in
 * the columns of the saved query {@code linked-places}.
 *
 * @see <a href="https://github.com/LinkedPasts/linked-places-format">the format</a>
 */
final class LinkedPlacesWriter {
  private static final String CONTEXT =
      "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/"
          + "linkedplaces-context-v1.1.jsonld";

  private static final List<String> NEEDED =
      List.of("place", "title", "name", "source", "headline");

  private static final ObjectWriter FEATURES =
      JsonMapper.builder()
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .build()
          .writerFor(LinkedPlaceFeature.class);

  private final JsonGenerator out;

  private LinkedPlacesWriter(JsonGenerator out) {
    this.out = out;
  }

  /** Writes all rows; returns how many features they made. */
  static long write(RowSet rows, OutputStream stream) {
    List<String> columns = rows.getResultVars().stream().map(Var::getName).toList();
    if (!columns.containsAll(NEEDED)) {
      throw new KhabarException(
          ErrorCode.BAD_USAGE,
          "The answer lacks columns that Linked Places Format needs: " + String.join(", ", NEEDED),
          "Use the query linked-places, or another --format");
    }
    try (JsonGenerator out = new JsonFactory().createGenerator(stream)) {
      out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      return new LinkedPlacesWriter(out).collection(rows);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private long collection(RowSet rows) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "FeatureCollection");
    out.writeStringField("@context", CONTEXT);
    out.writeArrayFieldStart("features");
    long count = 0;
    Optional<LinkedPlace> place = Optional.empty();
    while (rows.hasNext()) {
      Binding row = rows.next();
      String iri = row.get("place").getURI();
      if (place.filter(current -> current.iri().equals(iri)).isEmpty()) {
        count += write(place);
        place = Optional.of(new LinkedPlace(iri));
      }
      place.ifPresent(current -> current.add(row));
    }
    count += write(place);
    out.writeRaw('\n');
    out.writeEndArray();
    out.writeEndObject();
    out.writeRaw('\n');
    return count;
  }

  private int write(Optional<LinkedPlace> place) throws IOException {
    Optional<LinkedPlaceFeature> feature = place.flatMap(LinkedPlace::feature);
    if (feature.isPresent()) {
      out.writeRaw('\n');
      FEATURES.writeValue(out, feature.get());
    }
    return feature.isPresent() ? 1 : 0;
  }
}
