package org.khabar.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.model.Link;
import org.khabar.model.LinkBasis;
import org.khabar.model.LinkCandidate;

/** Writes down how a name was tied to its place: candidates, scores and reasons. */
final class PlaceLinks {
  private static final int MOST_SHOWN = 10;
  private static final double DOUBTFUL_SHARE = 0.6;
  private static final double SAME_SPOT_KILOMETRES = 40;
  private static final double DEMONYM_SCORE = 0.95;

  private final PlaceWeights weights;

  PlaceLinks(PlaceWeights weights) {
    this.weights = weights;
  }

  /** The link of a name to its best candidate. */
  Optional<Link> of(PlaceName name) {
    return name.best().map(best -> link(name, best));
  }

  private Link link(PlaceName name, Candidate best) {
    boolean exact = name.isDemonym();
    double score = exact ? DEMONYM_SCORE : round(best.share());
    boolean doubtful = !exact && here(name, best) < DOUBTFUL_SHARE;
    String method =
        exact ? "adjective of a country or region" : "name, words beside it and the other places";
    List<LinkCandidate> candidates =
        name.candidates().stream()
            .limit(MOST_SHOWN)
            .map(
                candidate ->
                    new LinkCandidate(
                        candidate.place().entry(),
                        candidate.place().name(),
                        exact ? DEMONYM_SCORE : round(candidate.share()),
                        why(candidate)))
            .toList();
    return new Link(
        Optional.of(best.place().entry()),
        best.place().wikidata(),
        score,
        doubtful,
        exact ? LinkBasis.CODES : LinkBasis.SCORES,
        method,
        candidates);
  }

  /** Its country tells bearers of one name apart. */
  private String why(Candidate candidate) {
    String country = candidate.place().country();
    Stream<String> where = country.isEmpty() ? Stream.empty() : Stream.of("in " + country);
    return Stream.concat(where, candidate.features().reasons(weights).stream())
        .collect(Collectors.joining("; "));
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
