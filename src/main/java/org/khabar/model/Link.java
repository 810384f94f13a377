package org.khabar.model;

import java.util.List;
import java.util.Optional;

/**
 * How a place was tied to a gazetteer.
 *
 * @param geonames GeoNames id of the chosen entry
 * @param wikidata Wikidata id, where a source states it for that entry
 * @param score 0 to 1
 * @param doubtful whether a runner-up came too close, or the score is low
 * @param method how it was chosen, in words
 * @param candidates all that were considered, best first
 */
public record Link(
    long geonames,
    Optional<String> wikidata,
    double score,
    boolean doubtful,
    String method,
    List<LinkCandidate> candidates) {
  public Link {
    candidates = List.copyOf(candidates);
  }
}
