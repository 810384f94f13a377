package org.khabar.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.khabar.model.AppliedJudgement;
import org.khabar.model.Entities;
import org.khabar.model.EntryId;
import org.khabar.model.Link;
import org.khabar.model.LinkBasis;
import org.khabar.model.LinkCandidate;
import org.khabar.model.LinkJudgement;
import org.khabar.model.Mention;
import org.khabar.model.Span;
import org.khabar.vocab.KhabarClass;
import org.khabar.vocab.KhabarProperty;
import org.khabar.vocab.SharedTerm;

/**
 * What places and organizations are elsewhere: ids, matches, every candidate with what spoke for
 * it, and what people decided.
 *
 * <p>What follows from an id or a person's decision is a {@code skos:exactMatch}; what scores chose
 * is a {@code skos:closeMatch}.
 */
final class LinkStatements {
  private final ArticleScope scope;
  private final Statements statements;
  private final Map<String, Span> firstMentions = new HashMap<>();

  LinkStatements(ArticleScope scope, Statements statements, List<Mention> mentions) {
    this.scope = scope;
    this.statements = statements;
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Entity named) {
        named.ref().ifPresent(id -> firstMentions.merge(id, named.span(), LinkStatements::earlier));
      }
    }
  }

  private static Span earlier(Span one, Span other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** Writes the link of a place or organization of the article. */
  void write(String id, String name, Link link) {
    Node node = scope.iris().entity(id);
    Node match = link.basis() == LinkBasis.SCORES ? SharedTerm.CLOSE_MATCH : SharedTerm.EXACT_MATCH;
    Optional<Long> geonames = link.entry().flatMap(EntryId::geonames);
    statements.state(node, KhabarProperty.GEONAMES_ID, geonames.map(Literals::integer));
    statements.state(node, match, geonames.map(Iris::geonames));
    statements.state(node, KhabarProperty.WIKIDATA_ID, link.wikidata().map(Literals::string));
    statements.state(node, match, link.wikidata().map(Iris::wikidata));
    List<LinkCandidate> candidates = candidates(name, link);
    candidates.forEach(candidate -> candidate(node, id, link, candidate));
    leading(link, candidates).ifPresent(candidate -> choice(id, link, candidate));
  }

  /** All that were considered, and the chosen one, which a person may have brought. */
  private static List<LinkCandidate> candidates(String name, Link link) {
    return Stream.concat(
            link.candidates().stream(),
            link.entry().stream()
                .filter(
                    entry -> link.candidates().stream().noneMatch(one -> one.entry().equals(entry)))
                .map(entry -> new LinkCandidate(entry, name, link.score(), link.method())))
        .toList();
  }

  /** The chosen one; the best, where none is chosen. */
  private static Optional<LinkCandidate> leading(Link link, List<LinkCandidate> candidates) {
    return candidates.stream()
        .filter(one -> link.entry().isEmpty() || link.entry().get().equals(one.entry()))
        .findFirst();
  }

  private void candidate(Node node, String id, Link link, LinkCandidate candidate) {
    Node entry = scope.own().link(id, candidate.entry());
    boolean chosen = link.entry().filter(candidate.entry()::equals).isPresent();
    statements.state(node, KhabarProperty.LINK, entry);
    statements.type(entry, KhabarClass.LINK);
    statements.label(entry, candidate.name());
    statements.state(entry, KhabarProperty.STATED_IN, scope.node());
    statements.state(entry, KhabarProperty.CANDIDATE, scope.iris().entry(candidate.entry()));
    statements.state(
        entry, KhabarProperty.SCORE, Literals.decimal(chosen ? link.score() : candidate.score()));
    statements.state(entry, KhabarProperty.CHOSEN, Literals.bool(chosen));
    statements.state(entry, KhabarProperty.WHY, Literals.string(candidate.why()));
  }

  private void choice(String id, Link link, LinkCandidate candidate) {
    Node entry = scope.own().link(id, candidate.entry());
    statements.state(entry, KhabarProperty.DOUBTFUL, Literals.bool(link.doubtful()));
    statements.state(entry, KhabarProperty.METHOD, Literals.string(link.method()));
    statements.state(
        entry,
        KhabarProperty.EVIDENCE,
        Optional.ofNullable(firstMentions.get(id)).map(scope::mention));
  }

  /** Writes what people decided on names of the article. */
  void judgements(Entities entities) {
    entities.judgements().forEach(this::judgement);
  }

  private void judgement(AppliedJudgement applied) {
    LinkJudgement judgement = applied.judgement();
    Node node = scope.own().judgement(judgement.words(), applied.ref());
    statements.type(node, KhabarClass.JUDGEMENT);
    statements.label(node, judgement.words());
    statements.state(node, KhabarProperty.JUDGED, scope.iris().entity(applied.ref()));
    statements.state(node, KhabarProperty.STATED_IN, scope.node());
    statements.state(node, KhabarProperty.CANDIDATE, judgement.entry().map(scope.iris()::entry));
    statements.state(
        node,
        SharedTerm.COMMENT,
        Optional.of(judgement.comment()).filter(words -> !words.isEmpty()).map(Literals::string));
  }
}
