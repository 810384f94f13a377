package org.khabar.model;

import java.util.Map;
import java.util.Optional;

/**
 * A place, or a site (a building, installation or road).
 *
 * @param id for example {@code place/quetta-1167528}; the same for the same place in every article
 * @param site whether it is a building, installation or road
 * @param name its main name
 * @param coordinates its point, where known
 * @param approximate whether the point is that of the place around it
 * @param featureCode GeoNames feature code
 * @param country ISO 3166-1 alpha-2 code
 * @param countryName that country's English name
 * @param admin1Name name of the first-order division it is in
 * @param within id of the place one step up, itself among the article's places
 * @param operatedBy id of the organization that runs a site
 * @param link how it was tied to a gazetteer
 * @param labels its names in other languages, by BCP 47 tag, where the gazetteer has them
 */
public record Place(
    String id,
    boolean site,
    String name,
    Optional<Coordinates> coordinates,
    boolean approximate,
    Optional<String> featureCode,
    Optional<String> country,
    Optional<String> countryName,
    Optional<String> admin1Name,
    Optional<String> within,
    Optional<String> operatedBy,
    Optional<Link> link,
    Map<String, String> labels) {
  public Place {
    labels = Map.copyOf(labels);
  }

  /** A place without names in other languages. */
  public Place(
      String id,
      boolean site,
      String name,
      Optional<Coordinates> coordinates,
      boolean approximate,
      Optional<String> featureCode,
      Optional<String> country,
      Optional<String> countryName,
      Optional<String> admin1Name,
      Optional<String> within,
      Optional<String> operatedBy,
      Optional<Link> link) {
    this(
        id,
        site,
        name,
        coordinates,
        approximate,
        featureCode,
        country,
        countryName,
        admin1Name,
        within,
        operatedBy,
        link,
        Map.of());
  }

  /** A place or site of which no more is known than its name. */
  public static Place named(String id, boolean site, String name) {
    return new Place(
        id,
        site,
        name,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same place, lying within another. */
  public Place standingIn(String place) {
    return with(Optional.of(place), operatedBy);
  }

  /** The same site, run by an organization. */
  public Place runBy(String organization) {
    return with(within, Optional.of(organization));
  }

  /** The same as a person decided on it, at the point that they name, if any. */
  public Place decided(Link decision, Optional<Coordinates> point) {
    return new Place(
        id,
        site,
        name,
        point.or(() -> coordinates),
        point.isEmpty() && approximate,
        featureCode,
        country,
        countryName,
        admin1Name,
        within,
        operatedBy,
        Optional.of(decision),
        labels);
  }

  private Place with(Optional<String> around, Optional<String> operator) {
    return new Place(
        id,
        site,
        name,
        coordinates,
        approximate,
        featureCode,
        country,
        countryName,
        admin1Name,
        around,
        operator,
        link,
        labels);
  }

  /** The same place somewhere in another, at no known point. */
  public Place somewhereIn(Place around) {
    return standing(around, coordinates, approximate);
  }

  /**
   * The same site, standing in a town: with its point, marked as approximate, unless it has its
   * own.
   */
  public Place at(Place town) {
    boolean ownPoint = coordinates.isPresent() && !approximate;
    return standing(
        town, ownPoint ? coordinates : town.coordinates, !ownPoint && town.coordinates.isPresent());
  }

  private Place standing(Place around, Optional<Coordinates> point, boolean roughly) {
    return new Place(
        id,
        site,
        name,
        point,
        roughly,
        featureCode,
        around.country,
        around.countryName,
        around.admin1Name,
        Optional.of(around.id),
        operatedBy,
        link,
        labels);
  }
}
