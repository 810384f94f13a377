package org.khabar.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.gazetteer.index.NameForm;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.KnownOrganization;
import org.khabar.model.Landmark;
import org.khabar.model.OrganizationDirectory;

/**
 * A place or organization that bears a name, for people.
 *
 * @param id the entry as a line of corrections names it, for example {@code geonames:1174872}
 * @param name its main name
 * @param kind class and code of the feature, for example {@code town PPLA}, or the kind of body
 * @param within the divisions and the country a place lies in, the smallest first; the body that an
 *     organization is part of
 * @param alias the name by which it was found, where that is not its main name
 * @param country ISO 3166-1 alpha-2 code, empty where it has none
 * @param wikidata Wikidata id, where a source states it
 * @param source who names it, of an entry of the curated lists; else empty
 * @param place the place; none of an organization
 * @param labels a place's names in other languages
 */
record FoundEntry(
    String id,
    String name,
    String kind,
    String within,
    String alias,
    String country,
    Optional<String> wikidata,
    String source,
    Optional<GazetteerPlace> place,
    Map<String, String> labels) {
  static FoundEntry of(GazetteerPlace place, String asked, Gazetteer gazetteer) {
    return new FoundEntry(
        place.entry().toString(),
        place.name(),
        kind(place),
        within(place, gazetteer),
        alias(place.name(), asked),
        place.country(),
        place.wikidata(),
        gazetteer.landmark(place.geonames()).map(Landmark::source).orElse(""),
        Optional.of(place),
        gazetteer.labels(place.geonames()));
  }

  static FoundEntry of(KnownOrganization body, String asked, OrganizationDirectory directory) {
    return new FoundEntry(
        "organization:" + body.id(),
        body.name(),
        body.kind().notation(),
        body.parent().flatMap(directory::byId).map(KnownOrganization::name).orElse(""),
        alias(body.name(), asked),
        body.country().orElse(""),
        body.wikidata(),
        String.join(", ", body.sources()),
        Optional.empty(),
        Map.of());
  }

  /** Inhabitants, latitude and longitude in words; empty where there are none. */
  List<String> figures() {
    return place
        .map(
            known ->
                List.of(
                    known.population() == 0 ? "" : Long.toString(known.population()),
                    degrees(known.coordinates().latitude()),
                    degrees(known.coordinates().longitude())))
        .orElse(List.of("", "", ""));
  }

  private static String degrees(double degrees) {
    return String.format(java.util.Locale.ROOT, "%.5f", degrees);
  }

  private static String alias(String name, String asked) {
    return NameForm.of(name).equals(NameForm.of(asked)) ? "" : asked;
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
