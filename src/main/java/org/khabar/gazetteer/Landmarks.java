package org.khabar.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.khabar.gazetteer.index.PlaceKey;
import org.khabar.model.Coordinates;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.GazetteerSource;
import org.khabar.model.Landmark;

/** The curated landmarks of {@code landmarks.tsv}, each in the place of the gazetteer around it. */
final class Landmarks {
  private static final String LIST = "landmarks.tsv";

  private final Map<Long, Landmark> byId = new HashMap<>();

  /**
   * Reads the list.
   *
   * @param places gives the place that a cell means; rows of a place it lacks are left out
   * @param names takes each name and the landmark's id
   */
  Landmarks(Function<String, Optional<GazetteerPlace>> places, BiConsumer<String, Long> names) {
    for (List<String> row : Rows.of(LIST)) {
      places
          .apply(row.get(4))
          .map(around -> new Landmark(place(row, around), around, row.get(8)))
          .ifPresent(
              landmark -> {
                long id = landmark.place().geonames();
                byId.put(id, landmark);
                names.accept(row.get(1), id);
                for (String alias : row.get(2).split("\\|", -1)) {
                  names.accept(alias, id);
                }
              });
    }
  }

  private static GazetteerPlace place(List<String> row, GazetteerPlace around) {
    PlaceKey key = PlaceKey.of("landmark", row.get(0));
    boolean own = !row.get(5).isEmpty();
    return new GazetteerPlace(
        key.number(),
        Optional.of(key.text()),
        row.get(1),
        own
            ? new Coordinates(Double.parseDouble(row.get(5)), Double.parseDouble(row.get(6)))
            : around.coordinates(),
        row.get(3).charAt(0),
        row.get(3).substring(2),
        around.country(),
        around.admin1(),
        around.admin2(),
        0,
        Optional.of(row.get(7)).filter(id -> !id.isEmpty()));
  }

  /** The landmark with this number. */
  Optional<Landmark> byId(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** What the list is from. */
  static GazetteerSource origin() {
    return new GazetteerSource(
        "Khabar's landmarks",
        "https://w3id.org/khabar/",
        "https://creativecommons.org/licenses/by/4.0/",
        "Landmarks were written for Khabar; the points of the towns they stand in are from GeoNames"
            + " (geonames.org), CC BY 4.0.",
        "",
        Rows.of(LIST).size());
  }
}
