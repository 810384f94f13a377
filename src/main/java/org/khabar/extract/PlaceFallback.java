package org.khabar.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Place;
import org.khabar.model.PlaceUse;

/** Looks for an incident's place where its own words name none. */
final class PlaceFallback {
  /** Nouns whose adjective of a country says where they are. */
  private static final Set<String> LOCAL =
      Set.of(
          "capital",
          "city",
          "cities",
          "town",
          "village",
          "district",
          "province",
          "area",
          "region",
          "state",
          "soldiers",
          "troops",
          "police",
          "army",
          "policemen",
          "governorate",
          "port",
          "island",
          "parliament",
          "government",
          "military",
          "forces");

  /** "Aircraft made in the United States" were not hit there. */
  private static final Set<String> MADE = Set.of("made", "built", "manufactured", "produced");

  private final List<Line> lines;
  private final PlaceChooser places;

  PlaceFallback(List<Line> lines, PlaceChooser places) {
    this.lines = lines;
    this.places = places;
  }

  /**
   * The places named in the lines that tell an incident; else the country whose adjective stands
   * there with a place or with soldiers and the like; else the country that all names of the
   * article agree on.
   */
  List<PlaceChooser.Placed> around(Telling telling) {
    Set<Integer> told = telling.lines();
    List<PlaceChooser.Placed> near = new ArrayList<>();
    List<PlaceChooser.Placed> adjectives = new ArrayList<>();
    List<PlaceChooser.Placed> all = new ArrayList<>();
    for (Line line : lines) {
      if (told.contains(line.number())) {
        near.addAll(named(line, entity -> !entity.demonym() && !isOrigin(line, entity)));
        adjectives.addAll(named(line, entity -> entity.demonym() && isLocal(line, entity)));
      }
      all.addAll(named(line, entity -> true));
    }
    if (!near.isEmpty()) {
      return near;
    }
    List<PlaceChooser.Placed> local = oneCountry(adjectives);
    return local.isEmpty() ? oneCountry(all) : local;
  }

  private static boolean isOrigin(Line line, Mention.Entity entity) {
    int first = line.firstWord(entity.span());
    String preposition = line.phraseAt(first).map(line::preposition).orElse("");
    return MADE.contains(line.word(first - 2))
        || MADE.contains(line.word(first - 3))
        || preposition.equals("from")
        || preposition.equals("to")
        || (preposition.equals("with") && line.word(first - 2).equals("border"));
  }

  /** "The Afghan capital", "Yemeni soldiers"; not "a German consulate". */
  private static boolean isLocal(Line line, Mention.Entity entity) {
    int first = line.firstWord(entity.span());
    return line.phraseAt(first)
        .filter(phrase -> LOCAL.contains(line.word(phrase.head())))
        .isPresent();
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

  private List<PlaceChooser.Placed> named(Line line, Predicate<Mention.Entity> fits) {
    List<PlaceChooser.Placed> found = new ArrayList<>();
    for (Mention mention : line.mentions()) {
      if (mention instanceof Mention.Entity entity
          && entity.kind() == MentionKind.PLACE
          && fits.test(entity)) {
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
