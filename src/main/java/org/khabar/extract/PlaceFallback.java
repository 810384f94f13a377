package org.khabar.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Place;
import org.khabar.model.PlaceUse;

/** Looks for an incident's place where its own words name none. */
final class PlaceFallback {
  private final List<Line> lines;
  private final PlaceChooser places;

  PlaceFallback(List<Line> lines, PlaceChooser places) {
    this.lines = lines;
    this.places = places;
  }

  /**
   * The places named in the lines that tell an incident; else the country that all names of the
   * article agree on, demonyms included.
   */
  List<PlaceChooser.Placed> around(Telling telling) {
    Set<Integer> told = telling.lines();
    List<PlaceChooser.Placed> near = new ArrayList<>();
    for (Line line : lines) {
      if (told.contains(line.number())) {
        near.addAll(named(line, false));
      }
    }
    if (!near.isEmpty()) {
      return near;
    }
    List<PlaceChooser.Placed> all = new ArrayList<>();
    lines.forEach(line -> all.addAll(named(line, true)));
    return oneCountry(all);
  }

  private List<PlaceChooser.Placed> oneCountry(List<PlaceChooser.Placed> all) {
    Set<String> countries = new HashSet<>();
    all.forEach(each -> each.place().country().ifPresent(countries::add));
    if (countries.size() != 1) {
      return List.of();
    }
    return all.stream().flatMap(each -> country(each).stream()).limit(1).toList();
  }

  private Optional<PlaceChooser.Placed> country(PlaceChooser.Placed placed) {
    return places.chain(placed.place().id()).stream()
        .reduce((inner, outer) -> outer)
        .flatMap(places::place)
        .map(
            place ->
                new PlaceChooser.Placed(
                    place, new PlaceUse(place.id(), placed.use().span()), placed.distance()));
  }

  private List<PlaceChooser.Placed> named(Line line, boolean demonyms) {
    List<PlaceChooser.Placed> found = new ArrayList<>();
    for (Mention mention : line.mentions()) {
      if (mention instanceof Mention.Entity entity
          && entity.kind() == MentionKind.PLACE
          && (demonyms || !entity.demonym())) {
        Optional<Place> place = entity.ref().flatMap(places::place);
        place.ifPresent(
            each ->
                found.add(
                    new PlaceChooser.Placed(
                        each, new PlaceUse(each.id(), entity.span()), line.number())));
      }
    }
    return found;
  }
}
