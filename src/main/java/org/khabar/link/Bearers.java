package org.khabar.link;

import java.util.List;
import java.util.Optional;
import org.khabar.model.GazetteerPlace;

/**
 * The gazetteer's places that bear a name.
 *
 * @param places most populous first
 * @param people the place whose people or adjective the name is
 */
record Bearers(List<GazetteerPlace> places, Optional<GazetteerPlace> people) {
  static final Bearers NONE = new Bearers(List.of(), Optional.empty());

  Bearers {
    places = List.copyOf(places);
  }

  /** Whether the name is its people's or its adjective. */
  boolean isOfPeople(GazetteerPlace place) {
    return people.filter(home -> home.geonames() == place.geonames()).isPresent();
  }
}
