package org.khabar.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.model.AppliedJudgement;
import org.khabar.model.EntryId;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.Link;
import org.khabar.model.LinkJudgement;
import org.khabar.model.LinkJudgements;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Place;
import org.khabar.model.Span;

/** Gives every place mention of an article its place. */
final class PlaceLinker {
  private static final double SURE = 0.6;

  /** Inhabitants of a town that is known beyond its country. */
  private static final long KNOWN_TOWN = 100_000;

  /** Inhabitants of a town that is known all over the world. */
  private static final long LARGE_TOWN = 500_000;

  /** Capitals, and seats of first- and second-order divisions. */
  private static final Set<String> SEATS = Set.of("PPLC", "PPLA", "PPLA2");

  private static final long SMALLEST_TOWN = 20_000;

  /** How far a part of a town lies from its middle at most. */
  private static final double TOWN_KILOMETRES = 40;

  private final PlaceResolver resolver;
  private final PlaceLinks linked;
  private final LinkJudgements judgements;

  PlaceLinker(Gazetteer gazetteer, LinkJudgements judgements) {
    PlaceWeights weights = PlaceWeights.bundled();
    this.resolver = new PlaceResolver(gazetteer, weights);
    this.linked = new PlaceLinks(weights);
    this.judgements = judgements;
  }

  /**
   * Adds the places to the book; gives the id of each mention's place.
   *
   * @param applied takes the decisions of people that held
   */
  Map<Span, String> link(ArticleView article, PlaceBook book, List<AppliedJudgement> applied) {
    List<PlaceName> names = PlaceNames.of(article);
    String articleId = article.analysis().article().id();
    names.forEach(name -> name.judgement(judgements.on(MentionKind.PLACE, name.name(), articleId)));
    resolver.resolve(names, article.analysis().article());
    Set<String> countries = countries(names);
    Map<PlaceName, String> ids = new HashMap<>();
    Map<Span, String> links = new HashMap<>();
    for (PlaceName name : names) {
      Optional<LinkJudgement> judgement = name.judgement();
      if (judgement.isEmpty() && isOnlyInsideNames(name, countries)) {
        continue; // the Mehran of "Mehran Base" is no place of this article
      }
      Optional<String> found =
          judgement
              .map(decision -> decided(name, decision, book))
              .or(() -> chosen(name, names, countries, book));
      if (found.isEmpty() && !Whereabouts.isShown(name, article)) {
        continue; // "the Walsh family": no place of that name fits, and nothing says it is one
      }
      String id = found.orElseGet(() -> book.addUnknown(name.name()));
      judgement.ifPresent(decision -> applied.add(new AppliedJudgement(decision, id)));
      ids.put(name, id);
      for (Mention.Entity mention : name.mentions()) {
        links.put(mention.span(), id);
      }
    }
    names.forEach(name -> nest(name, ids, book));
    Whereabouts whereabouts = new Whereabouts(article, names, ids, book);
    names.forEach(
        name ->
            Optional.ofNullable(ids.get(name))
                .flatMap(book::get)
                .filter(place -> place.country().isEmpty() && place.link().isEmpty())
                .filter(place -> book.entry(place.id()).isEmpty())
                .ifPresent(
                    place ->
                        whereabouts
                            .of(name)
                            .ifPresent(around -> book.put(place.somewhereIn(around)))));
    return links;
  }

  private Optional<String> chosen(
      PlaceName name, List<PlaceName> names, Set<String> countries, PlaceBook book) {
    return name.best()
        .filter(best -> !isOutOfPlace(name, best, countries) && !isOutside(name, best))
        .filter(best -> !isFarNeighborhood(name, best, names))
        .map(best -> book.add(best.place(), linked.of(name)));
  }

  /** The entry decided on: the gazetteer's, else one that only the person knows, or none at all. */
  private static String decided(PlaceName name, LinkJudgement decision, PlaceBook book) {
    Optional<EntryId> entry = decision.entry();
    Optional<GazetteerPlace> known = name.best().map(Candidate::place);
    if (entry.isPresent() && known.isPresent()) {
      GazetteerPlace place = known.get();
      Link link = Link.decided(entry.get(), place.name(), place.wikidata());
      return book.add(place, Optional.of(link));
    }
    return entry
        .map(id -> book.addDecided(name.name(), id, decision.point()))
        .orElseGet(() -> book.addUnknown(name.name()));
  }

  /** Whether it stands in longer names alone and nothing else speaks for a place of that name. */
  private static boolean isOnlyInsideNames(PlaceName name, Set<String> countries) {
    return !name.standsAlone()
        && !name.isPlausible()
        && !isLargeTown(name)
        && !(isOnlyTown(name) && !isOutOfPlace(name, name.candidates().get(0), countries));
  }

  /**
   * Whether the likeliest bearer is a town that all the world knows by that name: "Amsterdam
   * Station", but not Kano for the "Caño" of a pipeline.
   */
  private static boolean isLargeTown(PlaceName name) {
    return name.best()
        .filter(best -> best.features().get(PlaceFeature.MAIN_NAME) == 1)
        .map(Candidate::place)
        .filter(place -> place.featureClass() == 'P' && place.population() >= LARGE_TOWN)
        .isPresent();
  }

  /** Whether there is but one bearer of the name, and no hamlet: "a Parachinar market". */
  private static boolean isOnlyTown(PlaceName name) {
    return name.candidates().size() == 1 && isTown(name.candidates().get(0).place());
  }

  private static boolean isTown(GazetteerPlace place) {
    return SEATS.contains(place.featureCode())
        || (place.featureClass() == 'P' && place.population() >= SMALLEST_TOWN);
  }

  /** The countries of the names that stand on their own and whose place is likely. */
  private static Set<String> countries(List<PlaceName> names) {
    return names.stream()
        .filter(name -> name.isPlausible() && name.standsAlone())
        .flatMap(name -> name.best().stream())
        .map(best -> best.place().country())
        .filter(country -> !country.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Whether a poor candidate lies in a country of which the article names nothing else. */
  private static boolean isOutOfPlace(PlaceName name, Candidate best, Set<String> countries) {
    return !name.isPlausible()
        && !isLargeTown(name)
        && !countries.isEmpty()
        && !countries.contains(best.place().country());
  }

  /** Whether a part of a town would be a town of its own, far from all towns of the article. */
  private static boolean isFarNeighborhood(PlaceName name, Candidate best, List<PlaceName> names) {
    return name.kind().filter(PlaceKind.PART_OF_TOWN::equals).isPresent()
        && !PlaceKind.PART_OF_TOWN.fits(best.place())
        && names.stream()
            .filter(other -> other != name && other.isPlausible())
            .flatMap(other -> other.best().stream())
            .filter(other -> PlaceKind.TOWN.fits(other.place()))
            .noneMatch(other -> isNear(best, other));
  }

  private static boolean isNear(Candidate one, Candidate other) {
    return one.place().coordinates().kilometresTo(other.place().coordinates()) < TOWN_KILOMETRES;
  }

  /** Whether the text puts a small town's name into a place that surely lies in another country. */
  private static boolean isOutside(PlaceName name, Candidate best) {
    List<PlaceName> around =
        name.containers().stream().filter(container -> !container.isDemonym()).toList();
    return best.place().featureClass() == 'P'
        && best.place().population() < KNOWN_TOWN
        && !around.isEmpty()
        && around.stream()
            .allMatch(
                container ->
                    container
                        .best()
                        .filter(outer -> outer.share() > SURE && !isInCountryOf(best, outer))
                        .isPresent());
  }

  private static boolean isInCountryOf(Candidate inner, Candidate outer) {
    String country = outer.place().country();
    return country.isEmpty() || country.equals(inner.place().country());
  }

  /** Puts a place into that of which the text says that it lies there. */
  private static void nest(PlaceName name, Map<PlaceName, String> ids, PlaceBook book) {
    String id = ids.getOrDefault(name, "");
    if (book.entry(id).isEmpty()) {
      standIn(name, ids, book);
      return;
    }
    for (PlaceName container : name.containers()) {
      String outer = ids.getOrDefault(container, "");
      Optional<GazetteerPlace> place = book.entry(id);
      Optional<GazetteerPlace> district =
          book.entry(outer).filter(entry -> entry.featureCode().equals("ADM2"));
      if (place.isPresent()
          && district.isPresent()
          && place.get().featureClass() == 'P'
          && Containment.within(place.get(), district.get()) > 0) {
        book.get(id).ifPresent(inner -> book.put(inner.standingIn(outer)));
      }
    }
  }

  /** Puts a place that the gazetteer lacks into the first one around it that it knows. */
  private static void standIn(PlaceName name, Map<PlaceName, String> ids, PlaceBook book) {
    Optional<Place> around =
        name.containers().stream()
            .filter(container -> !container.isDemonym())
            .map(container -> ids.getOrDefault(container, ""))
            .filter(outer -> book.entry(outer).isPresent())
            .findFirst()
            .flatMap(book::get);
    Optional<Place> inner = Optional.ofNullable(ids.get(name)).flatMap(book::get);
    if (inner.filter(place -> place.within().isEmpty()).isPresent() && around.isPresent()) {
      book.put(inner.get().somewhereIn(around.get()));
    }
  }
}
