package org.khabar.link;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.khabar.model.GazetteerPlace;

/**
 * Finds the names of an article that stand for no place of the gazetteer, though it has one of that
 * name: what entity linking calls NIL.
 */
final class NilDetector {
  /** Inhabitants of a town that is known beyond its country. */
  private static final long KNOWN_TOWN = 100_000;

  /** Inhabitants of a town that is known all over the world. */
  private static final long LARGE_TOWN = 500_000;

  private static final long SMALLEST_TOWN = 20_000;

  /** Capitals, and seats of first- and second-order divisions. */
  private static final Set<String> SEATS = Set.of("PPLC", "PPLA", "PPLA2");

  /** How far a part of a town lies from its middle at most. */
  private static final double TOWN_KILOMETRES = 40;

  /** A part of any country: "Eastern Region", "Central and Western". */
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?i)(?:(?:central|coastal|upper|lower|(?:north|south)[ -]?(?:east|west)?(?:ern)?"
              + "|(?:east|west)(?:ern)?)(?: and )?)+"
              + "(?: (?:area|district|division|province|region|state|territory|zone))?");

  private final List<PlaceName> names;
  private final CountryEvidence countries;

  /**
   * A detector for an article.
   *
   * @param names its names, with their candidates ranked
   */
  NilDetector(List<PlaceName> names) {
    this.names = names;
    this.countries = new CountryEvidence(names.stream().filter(name -> !isGeneric(name)).toList());
  }

  /** Whether it stands in longer names alone and nothing else speaks for a place of that name. */
  boolean isOnlyInsideNames(PlaceName name) {
    return !name.standsAlone()
        && !name.isSomePlace()
        && !isLargeTown(name)
        && !(isOnlyTown(name) && !isOutOfPlace(name, name.candidates().get(0)));
  }

  /** Whether a name's best candidate lies where the article cannot mean it to. */
  boolean isNil(PlaceName name, Candidate best) {
    boolean elsewhere = isGeneric(name) && !countries.hasLikely(best.place().country());
    return elsewhere
        || isOutOfPlace(name, best)
        || isOutside(name, best)
        || isFarNeighborhood(name, best);
  }

  private static boolean isGeneric(PlaceName name) {
    return GENERIC.matcher(name.name()).matches();
  }

  /**
   * Whether the likeliest bearer is a town that all the world knows by that name: "Amsterdam
   * Station", but not Kano for the "Caño" of a pipeline.
   */
  private static boolean isLargeTown(PlaceName name) {
    return name.best()
        .filter(best -> best.features().get(PlaceFeature.MAIN_NAME) == 1)
        .map(Candidate::place)
        .filter(place -> place.featureClass() == 'P' && place.population() >= LARGE_TOWN)
        .isPresent();
  }

  /** Whether there is but one bearer of the name, and no hamlet: "a Parachinar market". */
  private static boolean isOnlyTown(PlaceName name) {
    return name.candidates().size() == 1 && isTown(name.candidates().get(0).place());
  }

  private static boolean isTown(GazetteerPlace place) {
    return SEATS.contains(place.featureCode())
        || (place.featureClass() == 'P' && place.population() >= SMALLEST_TOWN);
  }

  /** Whether a poor candidate lies in a country of which the article names nothing else. */
  private boolean isOutOfPlace(PlaceName name, Candidate best) {
    String country = best.place().country();
    if (isLargeTown(name)) {
      return false;
    }
    boolean poor = !name.isPlausible() && !countries.areUnknown() && !countries.hasLikely(country);
    return poor || (isDoubtful(name, best) && countries.isForeign(name, country));
  }

  /** Whether a name that is borne in several countries hardly stands for its best bearer. */
  private static boolean isDoubtful(PlaceName name, Candidate best) {
    boolean common = isPartOfTown(name) || CountryEvidence.of(name).size() > 1;
    return common
        && !best.place().country().isEmpty()
        && CountryEvidence.shareOf(name, best.place().country()) < leastShare(best);
  }

  private static boolean isPartOfTown(PlaceName name) {
    return name.kind().filter(PlaceKind.PART_OF_TOWN::equals).isPresent();
  }

  /** The share from which on a name may stand for the only place of its country in an article. */
  private static double leastShare(Candidate best) {
    boolean main = best.features().get(PlaceFeature.MAIN_NAME) == 1;
    boolean known = main && !isLittleKnown(best.place());
    return best.place().featureClass() == 'P' ? (known ? 0 : 0.8) : 0.5;
  }

  /** Whether the text puts a name into a place that surely lies in another country. */
  private static boolean isOutside(PlaceName name, Candidate best) {
    List<PlaceName> around =
        name.containers().stream()
            .filter(container -> !container.isDemonym() && !isGeneric(container))
            .toList();
    return !around.isEmpty()
        && (isLittleKnown(best.place()) || around.stream().allMatch(NilDetector::isInTown))
        && around.stream().allMatch(container -> isSurelyElsewhere(container, best));
  }

  private static boolean isLittleKnown(GazetteerPlace place) {
    return switch (place.featureClass()) {
      case 'P' -> place.population() < KNOWN_TOWN;
      case 'A' -> !Containment.isCountry(place);
      default -> false;
    };
  }

  /** Whether what a name is put into is a town: "San Diego, southern Medellin". */
  private static boolean isInTown(PlaceName container) {
    return container.best().filter(best -> best.place().featureClass() == 'P').isPresent();
  }

  private static boolean isSurelyElsewhere(PlaceName container, Candidate inner) {
    return container.candidates().stream()
            .filter(outer -> !outer.place().country().isEmpty())
            .filter(outer -> !outer.place().country().equals(inner.place().country()))
            .mapToDouble(Candidate::share)
            .sum()
        > Candidate.SURE;
  }

  /** Whether a part of a town would be a town of its own, far from all towns of the article. */
  private boolean isFarNeighborhood(PlaceName name, Candidate best) {
    return isPartOfTown(name)
        && !PlaceKind.PART_OF_TOWN.fits(best.place())
        && !isKnownTown(best) // "a southern Bogota neighborhood" is one of Bogota's
        && names.stream()
            .filter(other -> !other.kind().equals(name.kind()))
            .flatMap(other -> other.best().stream())
            .filter(other -> other.isSure() && PlaceKind.TOWN.fits(other.place()))
            .noneMatch(other -> isNear(best, other));
  }

  private static boolean isKnownTown(Candidate best) {
    return best.isSure()
        && PlaceKind.TOWN.fits(best.place())
        && best.place().population() >= KNOWN_TOWN;
  }

  private static boolean isNear(Candidate one, Candidate other) {
    return one.place().coordinates().kilometresTo(other.place().coordinates()) < TOWN_KILOMETRES;
  }
}
