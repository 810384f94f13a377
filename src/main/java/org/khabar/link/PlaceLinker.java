package org.khabar.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.EntryId;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.Link;
import org.khabar.model.LinkJudgement;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;

/**
 * Gives every place mention of an article its place: one that a person decided on, the likeliest of
 * the gazetteer, or one that the gazetteer lacks.
 */
final class PlaceLinker {
  private final PlaceResolver resolver;
  private final PlaceLinks linked;

  PlaceLinker(Gazetteer gazetteer) {
    PlaceWeights weights = PlaceWeights.bundled();
    this.resolver = new PlaceResolver(gazetteer, weights);
    this.linked = new PlaceLinks(weights);
  }

  /** Ties the mentions of places; names that are shown to be no place's stay untied. */
  void link(ArticleLinks links) {
    List<PlaceName> names = PlaceNames.of(links.article());
    names.forEach(name -> name.judgement(links.judgementOnName(MentionKind.PLACE, name.name())));
    resolver.resolve(names, links.article().analysis().article());
    NilDetector nil = new NilDetector(names);
    Map<PlaceName, String> ids = new HashMap<>();
    for (PlaceName name : names) {
      place(name, nil, links).ifPresent(id -> ids.put(name, id));
    }
    ids.forEach((name, id) -> link(name, id, links));
    new PlaceNesting(links, names, ids).apply();
  }

  private static void link(PlaceName name, String id, ArticleLinks links) {
    for (Mention mention : name.mentions()) {
      links.link(MentionKind.PLACE, mention.span(), id);
    }
  }

  private Optional<String> place(PlaceName name, NilDetector nil, ArticleLinks links) {
    PlaceBook book = links.places();
    Optional<LinkJudgement> judgement = name.judgement();
    if (judgement.isPresent()) {
      String id = decided(name, judgement.get(), book);
      links.applied(judgement.get(), id);
      return Optional.of(id);
    }
    if (nil.isOnlyInsideNames(name)) {
      return Optional.empty(); // the Mehran of "Mehran Base" is no place of this article
    }
    return name.best()
        .filter(best -> !nil.isNil(name, best))
        .map(best -> book.add(best.place(), linked.of(name)))
        // "the Walsh family": no place of that name fits, and nothing says it is one
        .or(
            () ->
                Whereabouts.isShown(name, links.article())
                    ? Optional.of(book.addUnknown(name.name()))
                    : Optional.empty());
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
}
