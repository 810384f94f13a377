package org.khabar.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.link.LinkedText.organization;
import static org.khabar.link.LinkedText.place;
import static org.khabar.link.LinkedText.refs;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabar.gazetteer.BundledGazetteer;
import org.khabar.gazetteer.BundledOrganizations;
import org.khabar.model.AppliedJudgement;
import org.khabar.model.Coordinates;
import org.khabar.model.Entities;
import org.khabar.model.EntryId;
import org.khabar.model.Link;
import org.khabar.model.LinkBasis;
import org.khabar.model.LinkJudgement;
import org.khabar.model.LinkJudgements;
import org.khabar.model.MentionKind;
import org.khabar.model.Place;

/** What people decided on names wins. */
class LinkDecisionsTest {
  @Test
  void whatAPersonDecidedWins() {
    LinkJudgements judgements =
        decisions(
            new LinkJudgement(
                MentionKind.PLACE,
                "Paris",
                Optional.of(EntryId.geonames(4717560)),
                Optional.empty(),
                Optional.empty(),
                "Texas"),
            new LinkJudgement(
                MentionKind.PLACE,
                "Tor Darra",
                Optional.of(new EntryId(EntryId.Source.WIKIDATA, "Q123")),
                Optional.of(new Coordinates(34.2, 70.9)),
                Optional.empty(),
                ""),
            new LinkJudgement(
                MentionKind.PLACE,
                "Karachi",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ""));
    Entities entities =
        new EntityLinker(BundledGazetteer.load(), BundledOrganizations.load(), judgements)
            .link(
                MarkedText.analysis(
                    "article", "[place Paris], [place Tor Darra], [place Karachi]"));
    assertThat(refs(entities))
        .containsExactly("place/paris-4717560", "place/tor-darra-q123", "place/karachi");
    Link decided = place(entities, "place/paris-4717560").link().orElseThrow();
    assertThat(decided.basis()).isEqualTo(LinkBasis.JUDGEMENT);
    assertThat(decided.doubtful()).isFalse();
    Place unlisted = place(entities, "place/tor-darra-q123");
    assertThat(unlisted.link().flatMap(Link::wikidata)).contains("Q123");
    assertThat(unlisted.coordinates()).contains(new Coordinates(34.2, 70.9));
    assertThat(place(entities, "place/karachi").link()).isEmpty();
    assertThat(entities.judgements())
        .extracting(AppliedJudgement::ref)
        .containsExactly("place/paris-4717560", "place/tor-darra-q123", "place/karachi");
  }

  @Test
  void whatAPersonDecidedOnABodyWins() {
    LinkJudgements judgements =
        decisions(
            new LinkJudgement(
                MentionKind.ORGANIZATION,
                "Guards",
                Optional.of(EntryId.organization("tehrik-i-taliban-pakistan")),
                Optional.empty(),
                Optional.empty(),
                ""),
            new LinkJudgement(
                MentionKind.ORGANIZATION,
                "Harbour Front",
                Optional.of(new EntryId(EntryId.Source.WIKIDATA, "Q7")),
                Optional.empty(),
                Optional.empty(),
                ""));
    Entities entities =
        new EntityLinker(BundledGazetteer.load(), BundledOrganizations.load(), judgements)
            .link(
                MarkedText.analysis(
                    "article", "The [organization Guards] and the [organization Harbour Front]"));
    assertThat(refs(entities))
        .containsExactly("organization/tehrik-i-taliban-pakistan", "organization/harbour-front-q7");
    assertThat(organization(entities, "organization/harbour-front-q7").wikidata()).contains("Q7");
    assertThat(entities.judgements()).hasSize(2);
  }

  @Test
  void aPersonDecidesBetweenBodiesThatFitEqually() {
    LinkJudgements judgements =
        decisions(
            new LinkJudgement(
                MentionKind.ORGANIZATION,
                "Punjab police",
                Optional.of(EntryId.organization("punjab-police-india")),
                Optional.empty(),
                Optional.empty(),
                ""));
    Entities entities =
        new EntityLinker(BundledGazetteer.load(), BundledOrganizations.load(), judgements)
            .link(MarkedText.analysis("article", "The [organization Punjab police] met"));
    assertThat(refs(entities)).containsExactly("organization/punjab-police-india");
  }

  private static LinkJudgements decisions(LinkJudgement... all) {
    return (kind, name, article) ->
        Stream.of(all).filter(one -> one.kind() == kind && one.name().equals(name)).findFirst();
  }
}
