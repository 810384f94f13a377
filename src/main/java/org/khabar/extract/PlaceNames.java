package org.khabar.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Place;

/**
 * Which places an article names, and how often.
 *
 * <p>A place that only the dateline names is none of them, but its country is.
 */
final class PlaceNames {
  private final Setting setting;
  private final PlaceChooser places;
  private final Map<String, Integer> mentions = new HashMap<>();
  private final Map<String, Integer> inside = new HashMap<>();
  private final Map<String, Integer> countries = new LinkedHashMap<>();
  private final Map<String, NamedPlace> countryNames = new LinkedHashMap<>();
  private final Set<String> inDateline = new HashSet<>();
  private final Map<String, NamedPlace> sentFrom = new LinkedHashMap<>();
  private final Map<String, Integer> placesByCountry = new HashMap<>();
  private final Map<String, Integer> bodiesByCountry = new HashMap<>();
  private int all;
  private int allPlaces;
  private int allBodies;

  PlaceNames(Setting setting, PlaceChooser places) {
    this.setting = setting;
    this.places = places;
    for (Line line : setting.lines()) {
      line.mentions().forEach(mention -> count(line, mention));
    }
    for (Mention.Entity mention : setting.datelinePlaces()) {
      place(mention).ifPresent(place -> inDateline.addAll(places.chain(place.id())));
      place(mention)
          .filter(place -> !setting.lines().isEmpty())
          .ifPresent(place -> sentFrom(mention, place));
    }
  }

  /** The country of a dateline, as if the first line named it. */
  private void sentFrom(Mention.Entity mention, Place place) {
    Line first = setting.lines().get(0);
    if (!place.site()) {
      sentFrom.putIfAbsent(
          place.id(), new NamedPlace(first, mention, place.id(), NamedPlace.DATELINE));
    }
    List<String> chain = List.copyOf(places.chain(place.id()));
    if (place.country().isPresent()) {
      String outermost = chain.get(chain.size() - 1);
      countryNames.putIfAbsent(
          outermost, new NamedPlace(first, mention, outermost, NamedPlace.AROUND));
    }
  }

  private void count(Line line, Mention mention) {
    places.countryOfBody(mention).ifPresent(this::countBody);
    Optional<Place> place = place(mention);
    if (place.isEmpty()
        || places.isPartOfGroup(line, mention)
        || PlaceBearing.isBeside(line, line.firstWord(mention.span()))) {
      return;
    }
    mentions.merge(place.get().id(), 1, Integer::sum);
    List<String> chain = List.copyOf(places.chain(place.get().id()));
    chain.forEach(id -> inside.merge(id, 1, Integer::sum));
    String country = Setting.country(place.get());
    if (!country.isEmpty()) {
      countries.merge(country, 1, Integer::sum);
      all++;
      if (saysWhere(line, (Mention.Entity) mention, place.get())) {
        placesByCountry.merge(country, 1, Integer::sum);
        allPlaces++;
      }
      String outermost = chain.get(chain.size() - 1);
      countryNames.putIfAbsent(
          outermost, new NamedPlace(line, (Mention.Entity) mention, outermost, NamedPlace.OWN));
    }
  }

  private void countBody(String country) {
    bodiesByCountry.merge(country, 1, Integer::sum);
    allBodies++;
  }

  /** The place or site that a mention names; absent for other mentions and unknown places. */
  Optional<Place> place(Mention mention) {
    return mention instanceof Mention.Entity entity
            && (entity.kind() == MentionKind.PLACE || entity.kind() == MentionKind.SITE)
        ? entity.ref().flatMap(places::place)
        : Optional.empty();
  }

  /** The countries named, each by the first name of a place in it. */
  Map<String, NamedPlace> countryNames() {
    return countryNames;
  }

  /** The places that the dateline names, as if the first line did. */
  Map<String, NamedPlace> sentFrom() {
    return sentFrom;
  }

  /** How many countries are named, by themselves or by a place in them. */
  int countries() {
    return countries.size();
  }

  /** How often a place is named itself. */
  int mentions(String id) {
    return mentions.getOrDefault(id, 0);
  }

  /** How often a place or one in it is named. */
  int inside(String id) {
    return inside.getOrDefault(id, 0);
  }

  /** That number against the largest. */
  double share(String id) {
    return inside(id) / (1.0 + inside.values().stream().mapToInt(each -> each).max().orElse(0));
  }

  /** The part of all names that lies in a country. */
  double shareOfCountry(String country) {
    return all == 0 ? 0 : countries.getOrDefault(country, 0) / (double) all;
  }

  /** No adjective, no goal and no origin: "in Mali", not "Malian" and "sent to Mali". */
  private static boolean saysWhere(Line line, Mention.Entity mention, Place place) {
    return !PlaceBearing.isAdjective(line, mention, PlaceChooser.isCountry(place))
        && !PlaceBearing.isElsewhere(line, line.firstWord(mention.span()));
  }

  /** The part of the names that say where something is, or where from it is sent, in a country. */
  double shareInPlaces(String country) {
    int sent = isSentFrom(country) ? 1 : 0;
    return (placesByCountry.getOrDefault(country, 0) + sent)
        / (double) (allPlaces + (inDateline.isEmpty() ? 0 : 1) + 1);
  }

  /** The part of the listed groups, forces and other bodies named that works in a country. */
  double shareOfBodies(String country) {
    return bodiesByCountry.getOrDefault(country, 0) / (allBodies + 1.0);
  }

  /** Whether the dateline names a place or one in it. */
  boolean isInDateline(String id) {
    return inDateline.contains(id);
  }

  /** Whether the article was sent from a country. */
  boolean isSentFrom(String country) {
    return !country.isEmpty() && inDateline.stream().anyMatch(id -> isIn(id, country));
  }

  private boolean isIn(String id, String country) {
    return places.place(id).flatMap(Place::country).filter(country::equals).isPresent();
  }
}
