package org.khabar.link;

import org.khabar.model.GazetteerPlace;

/** Sees what speaks for and against a candidate. */
final class PlaceScorer {
  private static final double STEEPNESS = 20;

  /** The part of a division's inhabitants from which on its seat is the better known. */
  private static final double LARGE_SEAT = 0.2;

  private final PlaceWeights weights;
  private final PlaceContext context;
  private final PlaceGrid grid;

  PlaceScorer(PlaceWeights weights, PlaceContext context, PlaceGrid grid) {
    this.weights = weights;
    this.context = context;
    this.grid = grid;
  }

  /** One of a name's bearers with its points; its share is not known yet. */
  Candidate score(PlaceName name, GazetteerPlace place, Bearers bearers) {
    PlaceFeatures features = new PlaceFeatures();
    own(name, place, bearers, features);
    kind(place, features);
    wording(name, place, features);
    around(name, place, features);
    if (hasNamesake(place, bearers)) {
      double meant =
          Math.max(features.get(PlaceFeature.LISTED), features.get(PlaceFeature.CONTAINS));
      features.put(PlaceFeature.NAMESAKE, 1 - meant);
    }
    return new Candidate(place, features, features.points(weights) - weights.unknown(), 0);
  }

  private static void own(
      PlaceName name, GazetteerPlace place, Bearers bearers, PlaceFeatures features) {
    double powers = Inhabitants.powers(place);
    features.put(PlaceFeature.INHABITANTS, powers, Long.toString(place.population()));
    features.put(PlaceFeature.DEMONYM, bearers.isOfPeople(place));
    features.put(PlaceFeature.MAIN_NAME, isMainName(name, place, bearers));
    features.put(PlaceFeature.DATELINE_INHABITANTS, name.inDateline() ? powers : 0);
    features.put(PlaceFeature.INSIDE_NAMES, !name.standsAlone());
  }

  /** Whether the name is the place's own: "New York" is New York City's too, "Mexico" is not. */
  private static boolean isMainName(PlaceName name, GazetteerPlace place, Bearers bearers) {
    String slug = Slug.of(name.name());
    String main = Slug.of(place.name());
    return main.equals(slug)
        || (place.featureClass() == 'P'
            && main.equals(slug + "-city")
            && bearers.places().stream().noneMatch(Containment::isCountry))
        || place.featureClass() == 'L';
  }

  /**
   * Kandahar is the town sooner than its province, Washington the capital sooner than the state.
   */
  private static boolean hasNamesake(GazetteerPlace place, Bearers bearers) {
    return place.featureClass() == 'A'
        && !Containment.isCountry(place)
        && bearers.places().stream().anyMatch(town -> isBetterKnown(town, place));
  }

  private static boolean isBetterKnown(GazetteerPlace town, GazetteerPlace division) {
    boolean large = town.population() >= LARGE_SEAT * division.population();
    boolean near = town.country().equals(division.country());
    return switch (town.featureCode()) {
      case "PPLC" -> large || near;
      case "PPLA" -> large && near; // Bali is no Indian town
      default -> false;
    };
  }

  private static void kind(GazetteerPlace place, PlaceFeatures features) {
    features.put(PlaceFeature.AIRPORT, place.featureCode().equals("AIRP"));
    switch (PlaceRank.of(place)) {
      case REGION -> features.put(PlaceFeature.REGION, true);
      case COUNTRY -> features.put(PlaceFeature.COUNTRY, true);
      case DIVISION -> features.put(PlaceFeature.DIVISION, true);
      case DISTRICT -> features.put(PlaceFeature.DISTRICT, true);
      case CAPITAL -> features.put(PlaceFeature.CAPITAL, true);
      case TOWN, OTHER -> {}
    }
  }

  private static void wording(PlaceName name, GazetteerPlace place, PlaceFeatures features) {
    name.kind()
        .ifPresent(
            kind ->
                features.put(
                    kind.fits(place) ? PlaceFeature.KIND_FITS : PlaceFeature.KIND_DIFFERS,
                    1,
                    kind.word()));
    for (PlaceName container : name.containers()) {
      for (Candidate outer : container.candidates()) {
        double points = outer.share() * Containment.within(place, outer.place());
        if (points > features.get(PlaceFeature.CONTAINED)) {
          features.put(PlaceFeature.CONTAINED, points, outer.place().name());
        }
      }
    }
    for (PlaceName content : name.contents()) {
      for (Candidate inner : content.candidates()) {
        double points = inner.share() * Containment.within(inner.place(), place);
        if (points > features.get(PlaceFeature.CONTAINS)) {
          features.put(PlaceFeature.CONTAINS, points, inner.place().name());
        }
      }
    }
  }

  /** How much of the likely places of the names listed with it are of the place's rank. */
  private static double listed(PlaceName name, GazetteerPlace place) {
    double alike = 0;
    for (PlaceName other : name.listed()) {
      for (Candidate candidate : other.candidates()) {
        alike += PlaceRank.areEqual(candidate.place(), place) ? candidate.share() : 0;
      }
    }
    return name.listed().isEmpty() ? 0 : alike / name.listed().size();
  }

  private void around(PlaceName name, GazetteerPlace place, PlaceFeatures features) {
    features.put(PlaceFeature.LISTED, listed(name, place));
    features.put(PlaceFeature.PUBLISHER_COUNTRY, context.isOfPublisher(place));
    features.put(PlaceFeature.COUNTRY_SHARE, soon(context.countryShare(name, place)));
    features.put(PlaceFeature.DIVISION_SHARE, context.divisionShare(name, place));
    features.put(PlaceFeature.NEARNESS, context.nearness(name, place));
    features.put(PlaceFeature.COMPANY, grid.company(name, place));
  }

  /** Between 0 and 1 as before, but rising most at the beginning. */
  private static double soon(double share) {
    return Math.log1p(STEEPNESS * share) / Math.log1p(STEEPNESS);
  }
}
