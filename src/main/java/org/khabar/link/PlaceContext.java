package org.khabar.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.khabar.model.GazetteerPlace;

/** What the other names of an article say of where it plays. */
final class PlaceContext {
  /** How many names are compared by distance; keeps the time linear in the article's length. */
  private static final int MOST_ANCHORS = 60;

  private static final double DEMONYM_WEIGHT = 0.5;
  private static final double PUBLISHER_WEIGHT = 0.5;
  private static final double REACH_KILOMETRES = 200;

  /** To lie in it says hardly more than to lie in the United Kingdom. */
  private static final String ENGLAND = "GB.ENG";

  /** A name's best candidate and how much it counts. */
  private record Anchor(PlaceName name, GazetteerPlace place, double weight) {}

  private final List<Anchor> anchors = new ArrayList<>();
  private final Map<String, Double> countries = new HashMap<>();
  private final Map<String, Double> divisions = new HashMap<>();
  private final Map<PlaceName, Anchor> byName = new HashMap<>();
  private final Optional<String> publisherCountry;
  private double countryTotal;
  private double divisionTotal;

  /**
   * What the names, as ranked so far, say.
   *
   * @param publisherCountry the code of the country that the publisher's address ends in
   */
  PlaceContext(List<PlaceName> names, Optional<String> publisherCountry) {
    this.publisherCountry = publisherCountry;
    publisherCountry.ifPresent(country -> addCountry(country, PUBLISHER_WEIGHT));
    for (PlaceName name : names) {
      name.best().ifPresent(best -> add(name, best));
    }
  }

  private void add(PlaceName name, Candidate best) {
    double weight = best.share() * Math.min(2, 1 + 0.25 * (name.mentions().size() - 1));
    Anchor anchor =
        new Anchor(name, best.place(), name.isDemonym() ? weight * DEMONYM_WEIGHT : weight);
    byName.put(name, anchor);
    if (!anchor.place().country().isEmpty()) {
      addCountry(anchor.place().country(), anchor.weight());
    }
    if (!division(anchor.place()).isEmpty()) {
      divisions.merge(division(anchor.place()), anchor.weight(), Double::sum);
      divisionTotal += anchor.weight();
    }
    boolean local = "PAS".indexOf(anchor.place().featureClass()) >= 0;
    if (local && !Containment.isCountry(anchor.place()) && anchors.size() < MOST_ANCHORS) {
      anchors.add(anchor);
    }
  }

  private void addCountry(String country, double weight) {
    countries.merge(country, weight, Double::sum);
    countryTotal += weight;
  }

  /** The part of the other names that lies in this place's country, 0 to 1. */
  double countryShare(PlaceName name, GazetteerPlace place) {
    return share(countries, countryTotal, name, place.country(), GazetteerPlace::country);
  }

  /** The part of the other towns and districts that lies in this place's division, 0 to 1. */
  double divisionShare(PlaceName name, GazetteerPlace place) {
    return share(divisions, divisionTotal, name, division(place), PlaceContext::division);
  }

  /** The weight under a key as part of all, without what the name itself brought in. */
  private double share(
      Map<String, Double> weights,
      double total,
      PlaceName name,
      String key,
      Function<GazetteerPlace, String> keyOf) {
    if (key.isEmpty()) {
      return 0;
    }
    Optional<Anchor> own =
        Optional.ofNullable(byName.get(name))
            .filter(anchor -> !keyOf.apply(anchor.place()).isEmpty());
    double mine = own.map(Anchor::weight).orElse(0.0);
    boolean same = own.filter(anchor -> keyOf.apply(anchor.place()).equals(key)).isPresent();
    return (weights.getOrDefault(key, 0.0) - (same ? mine : 0)) / (total - mine + 1);
  }

  /** Whether the publisher's address ends in this place's country. */
  boolean isOfPublisher(GazetteerPlace place) {
    return publisherCountry.filter(place.country()::equals).isPresent();
  }

  /** How near the nearest other place is: 1 on the spot, 0.37 at 200 km, weighed by its share. */
  double nearness(PlaceName name, GazetteerPlace place) {
    double best = 0;
    for (Anchor anchor : anchors) {
      if (anchor.name() != name && anchor.place().geonames() != place.geonames()) {
        double kilometres = anchor.place().coordinates().kilometresTo(place.coordinates());
        best = Math.max(best, anchor.weight() * Math.exp(-kilometres / REACH_KILOMETRES));
      }
    }
    return Math.min(1, best);
  }

  /** Country and division of what lies in a division, else empty. */
  private static String division(GazetteerPlace place) {
    String division = place.country() + "." + place.admin1();
    return Containment.isCountry(place) || place.admin1().isEmpty() || division.equals(ENGLAND)
        ? ""
        : division;
  }
}
