package org.khabar.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khabar.model.EntryId;
import org.khabar.model.KnownOrganization;
import org.khabar.model.Link;
import org.khabar.model.LinkBasis;
import org.khabar.model.LinkCandidate;

/** Says how well the bearers of one name fit an article, and why. */
record OrganizationScorer(OrganizationContext context) {
  private static final double IN_FULL = 1.0;
  private static final double COUNTRY = 0.7;

  /** The points of "another body, which the list lacks". */
  private static final double UNKNOWN_BODY = 0.2;

  /** Differences in points are divided by this before they become shares (softmax). */
  private static final double TEMPERATURE = 0.25;

  private static final double DOUBTFUL_SHARE = 0.6;

  private record Scored(KnownOrganization body, double points, List<String> why) {}

  /** The link to the one chosen among all that bear the name. */
  Link link(List<KnownOrganization> known, KnownOrganization chosen) {
    EntryId entry = EntryId.organization(chosen.id());
    List<LinkCandidate> candidates = candidates(known);
    double score =
        candidates.stream()
            .filter(candidate -> candidate.entry().equals(entry))
            .mapToDouble(LinkCandidate::score)
            .sum();
    return new Link(
        Optional.of(entry),
        chosen.wikidata(),
        score,
        known.size() > 1 && score < DOUBTFUL_SHARE,
        LinkBasis.SCORES,
        "name in the list of organizations, and the article's places",
        candidates);
  }

  /** The link of a name to none of those that bear it: the article tells nothing between them. */
  Link undecided(List<KnownOrganization> known) {
    List<LinkCandidate> candidates = candidates(known);
    return new Link(
        Optional.empty(),
        Optional.empty(),
        candidates.stream().mapToDouble(LinkCandidate::score).max().orElse(0),
        true,
        LinkBasis.SCORES,
        "the article does not tell which body of that name is meant",
        candidates);
  }

  /** Best first. */
  private List<LinkCandidate> candidates(List<KnownOrganization> known) {
    int most = known.stream().mapToInt(context::placesInCountryOf).max().orElse(0);
    List<Scored> scored = known.stream().map(body -> scored(body, most)).toList();
    double total =
        scored.stream().mapToDouble(one -> weight(one.points())).sum() + weight(UNKNOWN_BODY);
    return scored.stream()
        .map(one -> candidate(one, weight(one.points()) / total))
        .sorted(
            Comparator.comparingDouble(LinkCandidate::score)
                .reversed()
                .thenComparing(candidate -> candidate.entry().id()))
        .toList();
  }

  private Scored scored(KnownOrganization body, int most) {
    double points = UNKNOWN_BODY;
    List<String> why = new ArrayList<>(List.of("bears the name"));
    if (context.namesInFull(body)) {
      points += IN_FULL;
      why.add("named in full in the article");
    }
    int count = context.placesInCountryOf(body);
    if (count > 0) {
      points += COUNTRY * count / most;
      why.add(
          count
              + (count == 1 ? " place" : " places")
              + " of the article in "
              + body.country().orElse(""));
    }
    if (!body.sources().isEmpty()) {
      why.add("source: " + String.join(", ", body.sources()));
    }
    return new Scored(body, points, why);
  }

  private static LinkCandidate candidate(Scored one, double share) {
    return new LinkCandidate(
        EntryId.organization(one.body().id()),
        one.body().name(),
        Math.round(share * 1000) / 1000.0,
        String.join("; ", one.why()));
  }

  private static double weight(double points) {
    return Math.exp(points / TEMPERATURE);
  }
}
