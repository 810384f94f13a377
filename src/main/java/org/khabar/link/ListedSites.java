package org.khabar.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.Landmark;
import org.khabar.model.Link;
import org.khabar.model.LinkBasis;
import org.khabar.model.LinkCandidate;
import org.khabar.model.Place;

/**
 * The buildings and installations of the gazetteer: airports, bases, landmarks.
 *
 * <p>Their names are long and mostly those of one; where the text puts the name somewhere, that
 * decides. A bearer's score is its share of the weights of all of them and of a site that the
 * gazetteer lacks.
 */
final class ListedSites {
  private static final double NEAR_KILOMETRES = 100;
  private static final double NEAR_WEIGHT = 9;
  private static final double FAR_WEIGHT = 0.1;
  private static final double UNLISTED_WEIGHT = 0.25;

  /** The least share with which a bearer is taken. */
  private static final double CHOSEN_SHARE = 0.5;

  private static final double DOUBTFUL_SHARE = 0.6;
  private static final int MOST_SHOWN = 10;

  private final Gazetteer gazetteer;

  ListedSites(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * A site of the gazetteer.
   *
   * @param place its row
   * @param link how it was chosen
   */
  record Listed(GazetteerPlace place, Link link) {}

  /** How a bearer of the name lies to the place that the text names with it. */
  private enum Standing {
    NEAR(NEAR_WEIGHT, "near the place beside it"),
    UNKNOWN(1, "bears this name"),
    FAR(FAR_WEIGHT, "bears this name; but in another country than the place beside it");

    private final double weight;
    private final String reason;

    Standing(double weight, String reason) {
      this.weight = weight;
      this.reason = reason;
    }
  }

  private record Bearer(GazetteerPlace place, Standing standing) {}

  /**
   * The site that a name of several words stands for; none where nothing tells bearers apart.
   *
   * @param beside the place inside the name or beside it
   */
  Optional<Listed> of(String name, Optional<Place> beside) {
    if (!name.contains(" ")) {
      return Optional.empty();
    }
    List<Bearer> bearers = new ArrayList<>();
    for (GazetteerPlace place : gazetteer.named(name)) {
      if (isSite(place)) {
        bearers.add(new Bearer(place, standing(place, beside)));
      }
    }
    bearers.sort(Comparator.comparing(bearer -> -bearer.standing().weight));
    double all =
        bearers.stream().mapToDouble(bearer -> bearer.standing().weight).sum() + UNLISTED_WEIGHT;
    return bearers.stream()
        .findFirst()
        .filter(best -> best.standing().weight / all >= CHOSEN_SHARE)
        .map(best -> new Listed(best.place(), link(best, bearers, all)));
  }

  /** Whether a row is that of a building or installation. */
  static boolean isSite(GazetteerPlace place) {
    return place.featureClass() == 'S';
  }

  private static Standing standing(GazetteerPlace place, Optional<Place> beside) {
    boolean near =
        beside
            .flatMap(Place::coordinates)
            .filter(point -> point.kilometresTo(place.coordinates()) < NEAR_KILOMETRES)
            .isPresent();
    boolean abroad =
        beside.flatMap(Place::country).filter(code -> !code.equals(place.country())).isPresent();
    return near ? Standing.NEAR : abroad ? Standing.FAR : Standing.UNKNOWN;
  }

  private Link link(Bearer best, List<Bearer> bearers, double all) {
    double score = share(best, all);
    return new Link(
        Optional.of(best.place().entry()),
        best.place().wikidata(),
        score,
        score < DOUBTFUL_SHARE,
        LinkBasis.SCORES,
        "name and the place beside it",
        bearers.stream()
            .limit(MOST_SHOWN)
            .map(
                bearer ->
                    new LinkCandidate(
                        bearer.place().entry(),
                        bearer.place().name(),
                        share(bearer, all),
                        why(bearer)))
            .toList());
  }

  private static double share(Bearer bearer, double all) {
    return Math.round(bearer.standing().weight / all * 1000) / 1000.0;
  }

  private String why(Bearer bearer) {
    GazetteerPlace place = bearer.place();
    String where = place.country().isEmpty() ? "" : "in " + place.country() + "; ";
    String source =
        gazetteer
            .landmark(place.geonames())
            .map(Landmark::source)
            .map(words -> "; source: " + words)
            .orElse("");
    return where + bearer.standing().reason + source;
  }
}
