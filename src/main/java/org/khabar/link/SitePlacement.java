package org.khabar.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Entities;
import org.khabar.model.Incident;
import org.khabar.model.Place;
import org.khabar.model.PlaceUse;

/**
 * Puts sites into the places of what happened at them: where an incident at "Mehran Base" was in
 * Karachi, the base is in Karachi.
 *
 * <p>Only sites of which no more than the country is known are placed, and a site with a point of
 * its own only near it.
 */
public final class SitePlacement {
  private static final double NEAR_KILOMETRES = 60;

  private SitePlacement() {}

  /** The same entities with the sites of these incidents placed. */
  public static Entities of(Entities entities, List<Incident> incidents) {
    Map<String, Place> places = new HashMap<>();
    entities.places().forEach(place -> places.put(place.id(), place));
    for (Incident incident : incidents) {
      Optional<Place> town =
          incident.places().stream().findFirst().map(PlaceUse::place).map(places::get);
      for (PlaceUse use : incident.sites()) {
        Optional<Place> site = Optional.ofNullable(places.get(use.place()));
        if (town.isPresent() && site.filter(known -> fits(known, town.get(), places)).isPresent()) {
          places.put(use.place(), site.get().at(town.get()));
        }
      }
    }
    return new Entities(
        entities.mentions(),
        entities.places().stream().map(place -> places.getOrDefault(place.id(), place)).toList(),
        entities.organizations(),
        entities.persons(),
        entities.judgements());
  }

  private static boolean fits(Place site, Place town, Map<String, Place> places) {
    boolean unplaced =
        site.within().map(places::get).filter(around -> !isCountry(around)).isEmpty();
    boolean near =
        site.approximate()
            || site.coordinates().isEmpty()
            || town.coordinates()
                .filter(point -> point.kilometresTo(site.coordinates().get()) < NEAR_KILOMETRES)
                .isPresent();
    return site.site() && unplaced && near && !town.site() && !isCountry(town);
  }

  private static boolean isCountry(Place place) {
    return place.featureCode().filter(code -> code.startsWith("PCL")).isPresent();
  }
}
