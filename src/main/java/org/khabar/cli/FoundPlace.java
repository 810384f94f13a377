package org.khabar.cli;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.gazetteer.index.NameForm;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;

/**
 * A place that bears a name, for people.
 *
 * @param id the entry as a line of corrections names it, for example {@code geonames:1174872}
 * @param place the place
 * @param kind class and code of the feature, for example {@code town PPLA}
 * @param within the divisions and the country it lies in, the smallest first
 * @param alias the name by which it was found, where that is not its main name
 * @param labels its names in other languages
 */
record FoundPlace(
    String id,
    GazetteerPlace place,
    String kind,
    String within,
    String alias,
    Map<String, String> labels) {
  static FoundPlace of(GazetteerPlace place, String asked, Gazetteer gazetteer) {
    Map<String, String> labels = gazetteer.labels(place.geonames());
    boolean byName = NameForm.of(place.name()).equals(NameForm.of(asked));
    return new FoundPlace(
        place.entry().toString(),
        place,
        kind(place),
        within(place, gazetteer),
        byName ? "" : asked,
        labels);
  }

  /** The classes of GeoNames in a word. */
  private static String kind(GazetteerPlace place) {
    String word =
        switch (place.featureClass()) {
          case 'A' -> place.featureCode().startsWith("PCL") ? "country" : "division";
          case 'P' -> "town";
          case 'S' -> "site";
          case 'L' -> "region";
          case 'H' -> "water";
          case 'T' -> "land";
          case 'R' -> "road";
          case 'V' -> "forest";
          case 'U' -> "undersea";
          default -> "place";
        };
    return word + " " + place.featureCode();
  }

  private static String within(GazetteerPlace place, Gazetteer gazetteer) {
    Optional<GazetteerPlace> district =
        gazetteer.district(place.country(), place.admin1(), place.admin2());
    Optional<GazetteerPlace> division = gazetteer.division(place.country(), place.admin1());
    Optional<GazetteerPlace> country = gazetteer.country(place.country());
    return Stream.of(district, division, country)
        .flatMap(Optional::stream)
        .filter(around -> around.geonames() != place.geonames())
        .map(GazetteerPlace::name)
        .collect(Collectors.joining(", "));
  }
}
