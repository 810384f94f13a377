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

/**
 * Remembers the places that a text named last, for "in the same district" and "there"; "the
 * capital" is that of the country it is said to be of, or the only one that the article names.
 */
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
      if (line.word(i).equals("capital") && isLocating(line, i)) {
        Span words = line.span(i);
        return places.capital(countryAt(line, i)).map(place -> placed(place, words));
      }
    }
    return Optional.empty();
  }

  /**
   * "In the capital", "in the Afghan capital", "the capital's airport"; no capital that is money.
   */
  private static boolean isLocating(Line line, int i) {
    Optional<Phrase> phrase = line.phraseAt(i).filter(each -> each.head() == i || each.owned());
    return phrase.isPresent()
        && (line.word(phrase.get().begin()).equals("the")
            || line.word(phrase.get().begin()).equals("this"))
        && !line.word(i + 1).equals("of");
  }

  /** The country whose adjective or name stands in the phrase. */
  private Optional<String> countryAt(Line line, int i) {
    return line.entityAt(i - 1)
        .filter(entity -> entity.kind() == MentionKind.PLACE)
        .flatMap(Mention.Entity::ref)
        .flatMap(places::place)
        .flatMap(Place::country);
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
