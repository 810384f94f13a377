package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Place;
import org.khabar.model.PlaceUse;
import org.khabar.model.Span;

/** Remembers the places that a text named last, for "in the same district" and "there". */
final class PlaceMemory {
  private static final Set<String> KINDS =
      Set.of(
          "district",
          "city",
          "town",
          "village",
          "province",
          "area",
          "region",
          "state",
          "country",
          "department",
          "municipality",
          "neighborhood",
          "neighbourhood",
          "place",
          "island");
  private static final int DISTANCE = 5;

  private final PlaceChooser places;
  private List<Named> last = List.of();

  PlaceMemory(PlaceChooser places) {
    this.places = places;
  }

  /** A place with the word behind its name: "Mianwali district". */
  private record Named(Place place, String kind) {}

  /** Takes in the places of a line that was read. */
  void take(Line line) {
    List<Named> named = new ArrayList<>();
    for (Mention mention : line.mentions()) {
      if (mention instanceof Mention.Entity entity
          && entity.kind() == MentionKind.PLACE
          && !entity.demonym()) {
        Optional<Place> place = entity.ref().flatMap(places::place);
        int behind = line.firstWord(new Span(entity.span().end(), entity.span().end()));
        boolean inside = KINDS.contains(line.word(behind - 1));
        String kind = line.word(inside ? behind - 1 : behind);
        place.ifPresent(each -> named.add(new Named(each, kind)));
      }
    }
    if (!named.isEmpty()) {
      last = named;
    }
  }

  /** The place of an earlier line that this line points back at. */
  Optional<PlaceChooser.Placed> pointedAt(Line line) {
    for (int i = 0; i < line.size(); i++) {
      boolean same = line.word(i).equals("same") || line.word(i).equals("that");
      if (same && KINDS.contains(line.word(i + 1))) {
        return remembered(line.word(i + 1), line.span(i, i + 2));
      }
      if (line.word(i).equals("there") && line.tag(i).startsWith("RB")) {
        Span words = line.span(i);
        return lastNamed().map(place -> placed(place, words));
      }
    }
    return Optional.empty();
  }

  private Optional<PlaceChooser.Placed> remembered(String kind, Span words) {
    Optional<Place> fitting =
        last.stream().filter(each -> each.kind().equals(kind)).map(Named::place).findFirst();
    return fitting
        .or(() -> last.stream().findFirst().map(Named::place))
        .map(place -> placed(place, words));
  }

  /** The place named last, or the more specific one that it stood behind: "Kalabagh, Punjab". */
  private Optional<Place> lastNamed() {
    Optional<Place> named = Optional.empty();
    for (int i = last.size() - 1; i >= 0; i--) {
      Place place = last.get(i).place();
      if (named.isPresent() && !places.chain(place.id()).contains(named.get().id())) {
        return named;
      }
      named = Optional.of(place);
    }
    return named;
  }

  private static PlaceChooser.Placed placed(Place place, Span words) {
    return new PlaceChooser.Placed(place, new PlaceUse(place.id(), words), DISTANCE);
  }
}
