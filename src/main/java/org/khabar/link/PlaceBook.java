package org.khabar.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khabar.model.Coordinates;
import org.khabar.model.EntryId;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.Landmark;
import org.khabar.model.Link;
import org.khabar.model.LinkBasis;
import org.khabar.model.LinkCandidate;
import org.khabar.model.Place;

/** The places of an article by id, each with all the places it lies within. */
final class PlaceBook {
  private final Gazetteer gazetteer;
  private final Map<String, Place> places = new TreeMap<>();
  private final Map<String, GazetteerPlace> entries = new HashMap<>();

  PlaceBook(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Sorted by id. */
  List<Place> all() {
    return List.copyOf(places.values());
  }

  Optional<Place> get(String id) {
    return Optional.ofNullable(places.get(id));
  }

  /** The gazetteer's entry behind a place of the book. */
  Optional<GazetteerPlace> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** The book's town nearest to a point, no further than this. */
  Optional<String> nearestTown(Coordinates point, double kilometres) {
    return entries.entrySet().stream()
        .filter(entry -> entry.getValue().featureClass() == 'P')
        .filter(entry -> distance(entry, point) <= kilometres)
        .min(
            Comparator.comparingDouble(
                    (Map.Entry<String, GazetteerPlace> entry) -> distance(entry, point))
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  private static double distance(Map.Entry<String, GazetteerPlace> entry, Coordinates point) {
    return entry.getValue().coordinates().kilometresTo(point);
  }

  /**
   * Adds a gazetteer's place and what it lies within; gives its id.
   *
   * @param link how it was chosen; none for what only follows from its codes
   */
  String add(GazetteerPlace entry, Optional<Link> link) {
    String id = id(entry);
    boolean chosen = link.isPresent() && isImplied(id);
    if (chosen || !places.containsKey(id)) {
      places.put(id, place(id, entry, link.orElseGet(() -> implied(entry)), parent(entry)));
      entries.put(id, entry);
    }
    return id;
  }

  /** Whether no name of the article was tied to it yet, though a place within it may have been. */
  private boolean isImplied(String id) {
    return get(id).flatMap(Place::link).filter(link -> link.basis() != LinkBasis.CODES).isEmpty();
  }

  /** Adds a place that the gazetteer lacks; gives its id. */
  String addUnknown(String name) {
    String id = "place/" + Slug.of(name);
    places.putIfAbsent(id, Place.named(id, false, name));
    return id;
  }

  /** Adds a place that the gazetteer lacks and a person knows; gives its id. */
  String addDecided(String name, EntryId entry, Optional<Coordinates> point) {
    String id = "place/" + Slug.of(name + " " + entry.id());
    Link link = Link.decided(entry, name, Optional.empty());
    places.putIfAbsent(id, Place.named(id, false, name).decided(link, point));
    return id;
  }

  /** Adds a place, or replaces what the book has under its id. */
  void put(Place place) {
    places.put(place.id(), place);
  }

  /** Whether two places of the book are one, or by the gazetteer one lies within the other. */
  boolean isWithin(String inner, String outer) {
    return inner.equals(outer)
        || entry(inner)
            .filter(
                place -> entry(outer).filter(of -> Containment.within(place, of) > 0).isPresent())
            .isPresent();
  }

  /** The book's place for a country's code. */
  Optional<String> country(String code) {
    return gazetteer.country(code).map(country -> add(country, Optional.empty()));
  }

  /** Its name and its id among places of that name; a key may hold the name already. */
  private static String id(GazetteerPlace entry) {
    String name = Slug.of(entry.name());
    String own = entry.entry().id();
    return "place/" + (own.endsWith("-" + name) ? own : name + "-" + own);
  }

  private static Link implied(GazetteerPlace entry) {
    return new Link(
        Optional.of(entry.entry()),
        entry.wikidata(),
        1,
        false,
        LinkBasis.CODES,
        "holds another place by the gazetteer's codes",
        List.of(new LinkCandidate(entry.entry(), entry.name(), 1, "gazetteer's code")));
  }

  /** One step up: the division, of a division the country, of a country nothing. */
  private Optional<String> parent(GazetteerPlace entry) {
    if (Containment.isCountry(entry) || entry.country().isEmpty()) {
      return Optional.empty();
    }
    return landmark(entry)
        .map(Landmark::around)
        .or(() -> division(entry))
        .or(() -> gazetteer.country(entry.country()))
        .map(above -> add(above, Optional.empty()));
  }

  private Optional<Landmark> landmark(GazetteerPlace entry) {
    return gazetteer.landmark(entry.geonames());
  }

  private Optional<GazetteerPlace> division(GazetteerPlace entry) {
    return entry.featureCode().equals("ADM1") || entry.admin1().isEmpty()
        ? Optional.empty()
        : gazetteer.division(entry.country(), entry.admin1());
  }

  private Place place(String id, GazetteerPlace entry, Link link, Optional<String> within) {
    boolean site = entry.featureClass() == 'S';
    Optional<String> country = Optional.of(entry.country()).filter(code -> !code.isEmpty());
    Optional<String> division =
        entry.featureCode().equals("ADM1")
            ? Optional.of(entry.name()).map(DivisionName::of)
            : division(entry).map(GazetteerPlace::name).map(DivisionName::of);
    return new Place(
        id,
        site,
        entry.name(),
        Optional.of(entry.coordinates()),
        isApproximate(entry),
        Optional.of(entry.featureCode()),
        country,
        country.flatMap(gazetteer::country).map(PlaceBook::shortName),
        division,
        within,
        Optional.empty(),
        Optional.of(link),
        gazetteer.labels(entry.geonames()));
  }

  /** Whether its point is only that of the place it stands in. */
  private boolean isApproximate(GazetteerPlace entry) {
    return landmark(entry)
        .map(Landmark::approximate)
        .orElseGet(
            () ->
                division(entry)
                    .filter(around -> around.coordinates().equals(entry.coordinates()))
                    .isPresent());
  }

  /** A country's name without the article: "Netherlands". */
  private static String shortName(GazetteerPlace country) {
    String name = country.name();
    return name.startsWith("The ") ? name.substring("The ".length()) : name;
  }
}
