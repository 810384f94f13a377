package org.khabar.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.model.Article;
import org.khabar.model.EntryId;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.Link;
import org.khabar.model.LinkBasis;
import org.khabar.model.LinkCandidate;
import org.khabar.model.LinkJudgement;

/**
 * Chooses a place for every name of an article, all names together.
 *
 * <p>Each round scores every name by what the round before made of the others; three rounds settle
 * all but odd cases.
 */
final class PlaceResolver {
  private static final int ROUNDS = 3;
  private static final int MOST_CANDIDATES = 80;
  private static final int MOST_SHOWN = 10;

  /** Differences in points are divided by this before they become shares (softmax). */
  private static final double TEMPERATURE = 0.25;

  /** The points of "another place, which the gazetteer lacks". */
  private static final double UNKNOWN_PLACE = 1.1;

  private static final double DOUBTFUL_SHARE = 0.6;
  private static final double SAME_SPOT_KILOMETRES = 40;
  private static final double DEMONYM_SCORE = 0.95;
  private static final double HINT_WEIGHT = 0.5;

  private final Gazetteer gazetteer;

  PlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Ranks the candidates of every name. */
  void resolve(List<PlaceName> names, Article article) {
    Map<PlaceName, List<GazetteerPlace>> places = new HashMap<>();
    names.forEach(
        name ->
            places.put(name, name.judgement().map(this::decided).orElseGet(() -> places(name))));
    Map<String, Double> hints = hints(article);
    PlaceGrid grid = new PlaceGrid(names, name -> places.getOrDefault(name, List.of()));
    PlaceContext context = new PlaceContext(List.of(), hints);
    for (int round = 0; round < ROUNDS; round++) {
      PlaceScorer scorer = new PlaceScorer(context, grid);
      Map<PlaceName, List<Candidate>> ranked = new HashMap<>();
      for (PlaceName name : names) {
        ranked.put(name, ranked(scorer, name, places.getOrDefault(name, List.of())));
      }
      ranked.forEach(PlaceName::candidates);
      context = new PlaceContext(names, hints);
    }
  }

  /** The country of a publisher's address, as far as its domain shows one. */
  private Map<String, Double> hints(Article article) {
    String host = article.url().orElse("").replaceFirst("^[a-z]+://", "").replaceFirst("/.*", "");
    String domain = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    String country = domain.equals("UK") ? "GB" : domain;
    boolean known = country.length() == 2 && gazetteer.country(country).isPresent();
    return known ? Map.of(country, HINT_WEIGHT) : Map.of();
  }

  /** What a person decided on is the one candidate, so that the names around it profit too. */
  private List<GazetteerPlace> decided(LinkJudgement judgement) {
    return judgement.entry().flatMap(EntryId::geonames).flatMap(gazetteer::byId).stream().toList();
  }

  private List<GazetteerPlace> places(PlaceName name) {
    if (name.isDemonym()) {
      return gazetteer.demonym(name.name()).map(List::of).orElseGet(() -> named(name));
    }
    return named(name);
  }

  private List<GazetteerPlace> named(PlaceName name) {
    Map<Long, GazetteerPlace> found = new HashMap<>();
    String bare = PlaceKind.bare(name.name());
    List<GazetteerPlace> all = new ArrayList<>(gazetteer.named(name.name()));
    gazetteer.demonym(name.name()).ifPresent(all::add);
    boolean town = all.stream().anyMatch(place -> place.featureClass() == 'P');
    if ((!bare.equals(name.name()) && !town) || all.isEmpty()) { // no "Mexico" for "Mexico City"
      all.addAll(gazetteer.named(bare));
      all.addAll(gazetteer.named(withoutArticle(bare)));
    }
    all.forEach(place -> found.putIfAbsent(place.geonames(), place));
    return found.values().stream()
        .sorted(
            Comparator.comparingLong(GazetteerPlace::population)
                .reversed()
                .thenComparingLong(GazetteerPlace::geonames))
        .limit(MOST_CANDIDATES)
        .toList();
  }

  private static String withoutArticle(String name) {
    return name.replaceFirst("^[Tt]he ", "").replaceFirst("['’]s?$", "");
  }

  private static List<Candidate> ranked(
      PlaceScorer scorer, PlaceName name, List<GazetteerPlace> places) {
    List<Candidate> scored =
        places.stream()
            .map(place -> scorer.score(name, place))
            .sorted(Candidate.BEST_FIRST)
            .toList();
    double best = scored.isEmpty() ? 0 : scored.get(0).points();
    double total =
        scored.stream().mapToDouble(candidate -> weight(candidate.points(), best)).sum()
            + weight(UNKNOWN_PLACE, best);
    return scored.stream()
        .map(
            candidate ->
                new Candidate(
                    candidate.place(),
                    candidate.points(),
                    weight(candidate.points(), best) / total,
                    candidate.why()))
        .toList();
  }

  private static double weight(double points, double best) {
    return Math.exp((points - best) / TEMPERATURE);
  }

  /** Whether the best candidate speaks for itself more than for a place the gazetteer lacks. */
  static boolean isPlausible(PlaceName name) {
    return name.best().filter(best -> best.points() > UNKNOWN_PLACE).isPresent();
  }

  /** The link of a name to its best candidate; none where GeoNames has no id for it. */
  static Optional<Link> link(PlaceName name) {
    return name.best().filter(best -> best.place().geonames() > 0).map(best -> link(name, best));
  }

  private static Link link(PlaceName name, Candidate best) {
    boolean exact = name.isDemonym();
    double score = exact ? DEMONYM_SCORE : round(best.share());
    boolean doubtful = !exact && here(name, best) < DOUBTFUL_SHARE;
    String method =
        exact ? "adjective of a country or region" : "name, words beside it and the other places";
    List<LinkCandidate> candidates =
        name.candidates().stream()
            .filter(candidate -> candidate.place().geonames() > 0)
            .limit(MOST_SHOWN)
            .map(
                candidate ->
                    new LinkCandidate(
                        EntryId.geonames(candidate.place().geonames()),
                        candidate.place().name(),
                        exact ? DEMONYM_SCORE : round(candidate.share()),
                        why(candidate)))
            .toList();
    return new Link(
        EntryId.geonames(best.place().geonames()),
        best.place().wikidata(),
        score,
        doubtful,
        exact ? LinkBasis.CODES : LinkBasis.SCORES,
        method,
        candidates);
  }

  /** Its country tells bearers of one name apart. */
  private static String why(Candidate candidate) {
    String country = candidate.place().country();
    Stream<String> where = country.isEmpty() ? Stream.empty() : Stream.of("in " + country);
    return Stream.concat(where, candidate.why().stream()).collect(Collectors.joining("; "));
  }

  /** The shares of all candidates about the same spot: a town and its district raise no doubt. */
  private static double here(PlaceName name, Candidate best) {
    return name.candidates().stream()
        .filter(
            candidate ->
                candidate.place().coordinates().kilometresTo(best.place().coordinates())
                    < SAME_SPOT_KILOMETRES)
        .mapToDouble(Candidate::share)
        .sum();
  }

  private static double round(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
