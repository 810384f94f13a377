package org.khabar.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Entities;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.OrganizationKind;
import org.khabar.model.Place;
import org.khabar.model.PlaceUse;

/** Chooses the places that a trigger's incident is said to be at. */
final class PlaceChooser {
  private static final Set<String> AT =
      Set.of(
          "in", "at", "near", "on", "outside", "inside", "of", "within", "against", "into",
          "around", "through", "across", "between");
  private static final int CLAUSE = 10;

  /** "From Austria", "the border with Mali": certainly not where it was. */
  private static final int ELSEWHERE = 100;

  private static final int FARTHEST = 70;

  private final Map<String, Place> places = new HashMap<>();
  private final Set<String> groups = new HashSet<>();

  PlaceChooser(Entities entities) {
    entities.places().forEach(place -> places.put(place.id(), place));
    entities.organizations().stream()
        .filter(each -> each.kind() == OrganizationKind.ARMED_GROUP)
        .forEach(each -> groups.add(each.id()));
  }

  /**
   * A place with how far its name stands from the trigger.
   *
   * @param place the place
   * @param use its name
   * @param distance the nearer, the likelier
   */
  record Placed(Place place, PlaceUse use, int distance) {}

  /** The places and sites named around a trigger in its line, the likeliest first. */
  List<Placed> of(Trigger trigger, Arguments arguments) {
    Line line = trigger.line();
    List<Placed> found = new ArrayList<>();
    for (Mention mention : line.mentions()) {
      if (mention instanceof Mention.Entity entity
          && entity.ref().isPresent()
          && !entity.demonym()) {
        Place place = places.get(entity.ref().get());
        boolean isPlace =
            !PlaceBearing.isPartOfBody(line, entity)
                && !PlaceBearing.isBeside(line, line.firstWord(entity.span()))
                && (entity.kind() == MentionKind.PLACE || entity.kind() == MentionKind.SITE);
        if (place != null && isPlace) {
          int distance = distance(line, entity, trigger, arguments);
          if (distance < FARTHEST) {
            found.add(new Placed(place, new PlaceUse(place.id(), entity.span()), distance));
          }
        }
      }
    }
    found.sort(Comparator.comparingInt(Placed::distance).thenComparing(each -> each.use().span()));
    return found;
  }

  /** The Iraq of "Islamic State of Iraq" says nothing of where it acts. */
  boolean isPartOfGroup(Line line, Mention mention) {
    return line.mentions().stream()
        .filter(other -> other.span().contains(mention.span()))
        .anyMatch(
            other ->
                other instanceof Mention.Entity body
                    && body.kind() == MentionKind.ORGANIZATION
                    && body.ref().filter(groups::contains).isPresent());
  }

  private static int distance(
      Line line, Mention.Entity entity, Trigger trigger, Arguments arguments) {
    int first = line.firstWord(entity.span());
    if (first >= trigger.from() && first < trigger.last()) {
      return 0;
    }
    boolean owner =
        line.tag(trigger.from() - 1).equals("POS")
            && line.phraseBefore(trigger.from() - 1).filter(each -> each.covers(first)).isPresent();
    if (owner) {
      return 0;
    }
    if (arguments.patients().stream().anyMatch(patient -> holds(line, patient, first))) {
      return 1;
    }
    int order = 1;
    boolean elsewhere = PlaceBearing.isElsewhere(line, first);
    for (Attached attached : arguments.attached()) {
      boolean at = AT.contains(attached.preposition()) && !elsewhere;
      if (at && covers(line, attached.phrase(), first)) {
        return order;
      }
      order++;
    }
    return 10 + far(line, first, trigger);
  }

  /** Whether a word is in a phrase or in what it is of: "the old terminal of Karachi airport". */
  private static boolean holds(Line line, Phrase phrase, int word) {
    return covers(line, phrase, word)
        || line.phraseAt(word)
            .filter(part -> line.preposition(part).equals("of"))
            .flatMap(part -> line.phraseBefore(part.begin() - 1))
            .filter(phrase::equals)
            .isPresent();
  }

  /** Whether a word is in a phrase or in its possessor: "in Peshawar's police lines". */
  private static boolean covers(Line line, Phrase phrase, int word) {
    if (phrase.covers(word)) {
      return true;
    }
    return phrase.owned()
        && line.phraseBefore(phrase.begin() - 1)
            .filter(owner -> covers(line, owner, word))
            .isPresent();
  }

  private static int far(Line line, int first, Trigger trigger) {
    int low = Math.min(first, trigger.from());
    int high = Math.max(first, trigger.from());
    int distance = high - low;
    for (int i = low + 1; i < high; i++) {
      boolean boundary = line.isFinite(i) && i != trigger.begin() && !line.isVerb(i + 1);
      distance += boundary || line.word(i).equals(";") ? CLAUSE : 0;
    }
    boolean stated =
        line.phraseAt(first).filter(each -> AT.contains(line.preposition(each))).isPresent();
    return distance
        + (stated ? 0 : CLAUSE)
        + (PlaceBearing.isElsewhere(line, first) ? ELSEWHERE : 0);
  }

  /** The place and all that it lies within, itself first. */
  Set<String> chain(String id) {
    Set<String> chain = new LinkedHashSet<>();
    Optional<Place> at = Optional.ofNullable(places.get(id));
    while (at.isPresent() && chain.add(at.get().id())) {
      at = at.get().within().map(places::get);
    }
    return chain;
  }

  /** Whether one lies within the other, or both are the same. */
  boolean nested(String one, String other) {
    return chain(one).contains(other) || chain(other).contains(one);
  }

  static boolean isCountry(Place place) {
    return place.featureCode().filter(code -> code.startsWith("PCL")).isPresent();
  }

  /** Whether a place is more than a building that may stand anywhere. */
  boolean saysWhere(Place place) {
    return !place.site() || place.within().isPresent();
  }

  /** The capital of a country that the article names somewhere; of any where none is said. */
  Optional<Place> capital(Optional<String> country) {
    List<Place> capitals =
        places.values().stream()
            .filter(place -> place.featureCode().filter("PPLC"::equals).isPresent())
            .filter(place -> country.isEmpty() || place.country().equals(country))
            .toList();
    return capitals.size() == 1 ? Optional.of(capitals.get(0)) : Optional.empty();
  }

  Optional<Place> place(String id) {
    return Optional.ofNullable(places.get(id));
  }

  /** The likeliest place with those around and inside it, the most specific first. */
  List<Placed> settle(List<Placed> candidates, boolean sites) {
    List<Placed> kind =
        candidates.stream()
            .filter(each -> each.place().site() == sites)
            .sorted(Comparator.comparingInt(Placed::distance))
            .toList();
    List<Placed> settled = new ArrayList<>();
    for (Placed candidate : kind) {
      boolean fits =
          settled.stream().allMatch(each -> nested(each.place().id(), candidate.place().id()));
      boolean known =
          settled.stream().anyMatch(each -> each.place().id().equals(candidate.place().id()));
      if (fits && !known && (settled.isEmpty() || !sites)) {
        settled.add(candidate);
      }
    }
    settled.sort(Comparator.comparing((Placed each) -> chain(each.place().id()).size()).reversed());
    return settled;
  }
}
