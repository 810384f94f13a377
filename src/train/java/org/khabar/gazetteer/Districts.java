package org.khabar.gazetteer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.gazetteer.index.NamedPlace;
import org.khabar.gazetteer.index.PlaceKey;
import org.khabar.gazetteer.source.CityMean;
import org.khabar.gazetteer.source.DivisionNames;
import org.khabar.model.Coordinates;
import org.khabar.model.GazetteerPlace;

/**
 * Second-order divisions, of which the sources tell name and code. One stands in the middle of its
 * towns; without any, at the town of its name; else where {@code district-points.tsv} says; else at
 * the point of its first-order division, where that is small enough to tell about where it lies.
 */
final class Districts {
  /** Countries whose own district numbers look like GeoNames ids. */
  private static final Set<String> OWN_NUMBERS = Set.of("BR", "CA", "LC", "RO");

  /** How far a district may lie from its division's point; what counts as near in evaluations. */
  private static final double NEAR_KILOMETRES = 161;

  private final Map<String, Coordinates> curated =
      Rows.of("district-points.tsv").stream()
          .collect(
              Collectors.toMap(
                  row -> row.get(0),
                  row ->
                      new Coordinates(
                          Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2)))));

  private final Towns towns;
  private final Function<String, Optional<GazetteerPlace>> divisions;

  /**
   * Districts among these towns.
   *
   * @param divisions gives the first-order division of a code
   */
  Districts(Towns towns, Function<String, Optional<GazetteerPlace>> divisions) {
    this.towns = towns;
    this.divisions = divisions;
  }

  /**
   * The district of a code and name; none where nothing tells its point.
   *
   * @param code country, first-order and own code, parted by full stops
   */
  Optional<NamedPlace> of(String code, String name) {
    String[] codes = code.split("\\.", 3);
    return point(code, codes[0] + "." + codes[1], name)
        .map(point -> district(code, name, point))
        .map(
            place -> new NamedPlace(place, DivisionNames.of("ADM2", name), Map.of()));
  }

  private Optional<Coordinates> point(String code, String division, String name) {
    return towns
        .of(code)
        .map(CityMean::point)
        .or(() -> seat(division, name))
        .or(() -> Optional.ofNullable(curated.get(code)))
        .or(() -> aboutThere(division));
  }

  private Optional<Coordinates> seat(String division, String name) {
    return Stream.concat(Stream.of(name), DivisionNames.shortened(name).stream())
        .flatMap(each -> towns.named(division, each).stream())
        .findFirst()
        .map(GazetteerPlace::coordinates);
  }

  private Optional<Coordinates> aboutThere(String division) {
    return divisions
        .apply(division)
        .map(GazetteerPlace::coordinates)
        .filter(point -> towns.areWithin(NEAR_KILOMETRES, point, division));
  }

  private static GazetteerPlace district(String code, String name, Coordinates point) {
    String[] codes = code.split("\\.", 3);
    boolean numbered = codes[2].matches("[1-9]\\d{5,7}") && !OWN_NUMBERS.contains(codes[0]);
    PlaceKey key = PlaceKey.of("admin2", code);
    return new GazetteerPlace(
        numbered ? Long.parseLong(codes[2]) : key.number(),
        numbered ? Optional.empty() : Optional.of(key.text()),
        name,
        point,
        'A',
        "ADM2",
        codes[0],
        codes[1],
        codes[2],
        0,
        Optional.empty());
  }
}
