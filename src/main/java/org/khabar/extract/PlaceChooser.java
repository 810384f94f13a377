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
  private static final int FARTHEST = 70;

  private final Map<String, Place> places = new HashMap<>();
  private final Set<String> groups = new HashSet<>();
  private final Map<String, String> countries = new HashMap<>();

  PlaceChooser(Entities entities) {
    entities.places().forEach(place -> places.put(place.id(), place));
    entities.organizations().stream()
        .filter(each -> each.kind() == OrganizationKind.ARMED_GROUP)
        .forEach(each -> groups.add(each.id()));
    entities.organizations().stream()
        .filter(each -> each.kind() != OrganizationKind.MEDIA)
        .forEach(each -> each.country().ifPresent(code -> countries.put(each.id(), code)));
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
  List<Placed> of(Trigger trigger, Arguments arguments, PlaceDistance distances) {
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
        if (place != null && isPlace && !PlaceBearing.isAdjective(line, entity, isCountry(place))) {
          int distance = distances.of(line, entity, trigger, arguments);
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

  /** The country in which a body works that a mention names, where the list states it. */
  Optional<String> countryOfBody(Mention mention) {
    return mention instanceof Mention.Entity body && body.kind() == MentionKind.ORGANIZATION
        ? body.ref().map(countries::get)
        : Optional.empty();
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
