package org.khabar.model;

import java.util.List;
import java.util.Optional;

/**
 * How a place or organization was tied to an entry of a gazetteer or list, or what it may be.
 *
 * @param entry the chosen entry; none where several fit equally
 * @param wikidata Wikidata id, where a source states it for that entry
 * @param score 0 to 1, that of the best candidate where none is chosen
 * @param doubtful whether a runner-up came too close, the score is low, or none is chosen
 * @param basis what the choice rests on
 * @param method how it was chosen, in words
 * @param candidates all that were considered, best first
 */
public record Link(
    Optional<EntryId> entry,
    Optional<String> wikidata,
    double score,
    boolean doubtful,
    LinkBasis basis,
    String method,
    List<LinkCandidate> candidates) {
  public Link {
    candidates = List.copyOf(candidates);
  }

  /** The link that a person decided on. */
  public static Link decided(EntryId entry, String name, Optional<String> wikidata) {
    return new Link(
        Optional.of(entry),
        wikidata.or(entry::wikidata),
        1,
        false,
        LinkBasis.JUDGEMENT,
        "decided by a person",
        List.of(new LinkCandidate(entry, name, 1, "decided by a person")));
  }
}
