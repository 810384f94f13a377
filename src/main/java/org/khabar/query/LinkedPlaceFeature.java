package org.khabar.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One feature of Linked Places Format, with the format's own names for its fields.
 *
 * @param id IRI of the place
 * @param type always {@code Feature}
 * @param when the days of its incidents; absent where none is known
 * @see <a href="https://github.com/LinkedPasts/linked-places-format">the format</a>
 */
@JsonPropertyOrder({"@id", "type", "properties", "when", "names"})
record LinkedPlaceFeature(
    @JsonProperty("@id") String id,
    String type,
    Properties properties,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable When when,
    List<Name> names,
    List<PlaceType> types,
    Geometry geometry,
    List<Link> links,
    List<Relation> relations) {
  /**
   * What maps show of it.
   *
   * @param ccodes ISO 3166-1 alpha-2 codes
   * @param fclasses what it may be: GeoNames feature classes
   */
  record Properties(String title, List<String> ccodes, List<String> fclasses) {}

  /**
   * When something was so.
   *
   * @param label what the spans are those of
   */
  record When(List<Timespan> timespans, String label) {}

  /**
   * A span of time; without an end it is that of its start.
   *
   * @param start {@code in}, {@code earliest} or {@code latest} with a day
   */
  record Timespan(
      Map<String, String> start,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, String> end) {}

  /**
   * A name.
   *
   * @param lang BCP 47 tag, where it is known
   * @param citations who writes it; none for a name that the gazetteer alone gives
   */
  record Name(
      String toponym,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String lang,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Citation> citations) {}

  /**
   * Who says something.
   *
   * @param id address
   */
  @JsonPropertyOrder({"label", "@id"})
  record Citation(String label, @JsonProperty("@id") String id) {}

  /**
   * What it is.
   *
   * @param identifier IRI of a class
   */
  record PlaceType(String identifier, String label) {}

  /** Its points, none where it is unknown. */
  record Geometry(String type, List<Point> geometries) {}

  /**
   * A point.
   *
   * @param coordinates longitude and latitude in degrees
   * @param certainty {@code certain} or {@code less-certain}
   */
  record Point(String type, List<Double> coordinates, String certainty) {}

  /**
   * The same place elsewhere.
   *
   * @param type {@code exactMatch} or {@code closeMatch}
   */
  record Link(String type, String identifier) {}

  /** How it lies to another place. */
  record Relation(String relationType, String relationTo, String label) {}
}
