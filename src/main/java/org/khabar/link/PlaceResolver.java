package org.khabar.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.khabar.model.Article;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;

/**
 * Chooses a place for every name of an article, all names together.
 *
 * <p>Each round scores every name by what the round before made of the others; three rounds settle
 * all but odd cases. A candidate's share is its probability in a log-linear model over the
 * candidates and "a place that the gazetteer lacks".
 */
final class PlaceResolver {
  private static final int ROUNDS = 3;

  private final Gazetteer gazetteer;
  private final PlaceWeights weights;
  private final BearerFinder finder;

  PlaceResolver(Gazetteer gazetteer, PlaceWeights weights) {
    this.gazetteer = gazetteer;
    this.weights = weights;
    this.finder = new BearerFinder(gazetteer);
  }

  /** Ranks the candidates of every name. */
  void resolve(List<PlaceName> names, Article article) {
    Map<PlaceName, Bearers> bearers = new HashMap<>();
    names.forEach(name -> bearers.put(name, finder.of(name)));
    Optional<String> publisher = publisherCountry(article);
    rank(bearers, names, publisher);
    if (addSoundingLike(bearers, names, publisher)) {
      rank(bearers, names, publisher);
    }
  }

  /**
   * Adds to a name that fits no place the places of the article's countries that sound like it;
   * says whether there are any.
   */
  private boolean addSoundingLike(
      Map<PlaceName, Bearers> bearers, List<PlaceName> names, Optional<String> publisher) {
    Set<String> countries =
        names.stream()
            .filter(PlaceName::isPlausible)
            .flatMap(name -> name.best().stream())
            .map(best -> best.place().country())
            .collect(Collectors.toSet());
    publisher.ifPresent(countries::add);
    boolean added = false;
    for (PlaceName name : names) {
      Bearers known = bearers.getOrDefault(name, Bearers.NONE);
      boolean fits = name.isPlausible() || known.places().stream().anyMatch(isIn(countries));
      Bearers all = fits ? known : finder.soundingLike(name, known, countries);
      bearers.put(name, all);
      added |= all.places().size() > known.places().size();
    }
    return added;
  }

  private static Predicate<GazetteerPlace> isIn(Set<String> countries) {
    return place -> countries.contains(place.country());
  }

  private void rank(
      Map<PlaceName, Bearers> bearers, List<PlaceName> names, Optional<String> publisher) {
    PlaceGrid grid =
        new PlaceGrid(names, name -> bearers.getOrDefault(name, Bearers.NONE).places());
    PlaceContext context = new PlaceContext(List.of(), publisher);
    for (int round = 0; round < ROUNDS; round++) {
      PlaceScorer scorer = new PlaceScorer(weights, context, grid);
      Map<PlaceName, List<Candidate>> ranked = new HashMap<>();
      bearers.forEach((name, places) -> ranked.put(name, ranked(scorer, name, places)));
      ranked.forEach(PlaceName::candidates);
      context = new PlaceContext(names, publisher);
    }
  }

  /** The country of a publisher's address, as far as its domain shows one. */
  private Optional<String> publisherCountry(Article article) {
    String host = article.url().orElse("").replaceFirst("^[a-z]+://", "").replaceFirst("/.*", "");
    String domain = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    return Optional.of(domain.equals("UK") ? "GB" : domain)
        .filter(code -> code.length() == 2)
        .flatMap(gazetteer::country)
        .map(GazetteerPlace::country);
  }

  private List<Candidate> ranked(PlaceScorer scorer, PlaceName name, Bearers bearers) {
    List<Candidate> scored =
        bearers.places().stream()
            .map(place -> scorer.score(name, place, bearers))
            .sorted(Candidate.BEST_FIRST)
            .toList();
    double best = scored.isEmpty() ? 0 : scored.get(0).points();
    double total =
        scored.stream().mapToDouble(candidate -> Math.exp(candidate.points() - best)).sum()
            + Math.exp(-best);
    return scored.stream()
        .map(each -> each.withShare(Math.exp(each.points() - best) / total))
        .toList();
  }
}
