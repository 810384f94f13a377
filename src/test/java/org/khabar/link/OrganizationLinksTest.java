package org.khabar.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.link.LinkedText.link;
import static org.khabar.link.LinkedText.organization;
import static org.khabar.link.LinkedText.refs;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.Analysis;
import org.khabar.model.Entities;
import org.khabar.model.EntryId;
import org.khabar.model.Link;
import org.khabar.model.LinkBasis;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Organization;
import org.khabar.model.OrganizationKind;
import org.khabar.model.Span;

/** Which organization a name of an article is tied to, and what the link tells. */
class OrganizationLinksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The [organization Punjab police] met | punjab-police-undecided | POLICE |"
            + " punjab-police;punjab-police-india",
        "The [organization ANP] met | anp | OTHER |"
            + " afghan-national-police;awami-national-party"
      })
  void whereSeveralBodiesFitEquallyAllAreShownAndNoneIsChosen(
      String text, String id, OrganizationKind kind, String candidates) {
    Entities entities = link(text);
    assertThat(refs(entities)).containsExactly("organization/" + id);
    Organization undecided = organization(entities, "organization/" + id);
    assertThat(undecided.kind()).isEqualTo(kind);
    Link link = undecided.link().orElseThrow();
    assertThat(link.entry()).isEmpty();
    assertThat(link.doubtful()).isTrue();
    assertThat(link.candidates())
        .extracting(candidate -> candidate.entry().id())
        .containsExactly(candidates.split(";", -1));
    assertThat(link.candidates())
        .allSatisfy(candidate -> assertThat(candidate.score()).isEqualTo(link.score()))
        .allSatisfy(candidate -> assertThat(candidate.why()).startsWith("bears the name"));
  }

  @Test
  void aBodyOfTheListShowsItsCandidates() {
    Link link =
        organization(
                link("The [organization TTP] struck in [place Peshawar]"),
                "organization/tehrik-i-taliban-pakistan")
            .link()
            .orElseThrow();
    assertThat(link.entry()).contains(EntryId.organization("tehrik-i-taliban-pakistan"));
    assertThat(link.basis()).isEqualTo(LinkBasis.SCORES);
    assertThat(link.candidates().get(0).why()).contains("1 place of the article in PK");
  }

  @Test
  void organizationsAreKnownByAnyName() {
    Entities entities =
        link("The [organization Pakistani Taliban] ([organization TTP]) in [place Peshawar]");
    assertThat(refs(entities).subList(0, 2)).containsOnly("organization/tehrik-i-taliban-pakistan");
    Organization taliban = organization(entities, "organization/tehrik-i-taliban-pakistan");
    assertThat(taliban.kind()).isEqualTo(OrganizationKind.ARMED_GROUP);
    assertThat(taliban.abbreviation()).contains("TTP");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[place Kabul]: the [organization ANP] | organization/afghan-national-police",
        "[place Peshawar]: the [organization ANP] | organization/awami-national-party",
        "[place Oslo]: the [organization ANP] | -",
        "[place Kabul]: [organization Acme News People] ([short ANP]) | organization/acme-news-people",
      })
  void theCountryDecidesBetweenBearersOfAnAbbreviation(String text, String last) {
    List<String> refs = refs(link(text));
    assertThat(refs.get(refs.size() - 1)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "Sindh government, GOVERNMENT",
    "Sindh Home Department, GOVERNMENT",
    "Sindh Bar Association, OTHER",
    "Sindh High Court, JUDICIARY",
    "Sindh Liberation Front, ARMED_GROUP",
    "Sindh Daily News, MEDIA",
  })
  void theShapeOfANameShowsItsKind(String name, OrganizationKind kind) {
    String id = "organization/" + Slug.of(name);
    Entities entities = link("The [organization " + name + "] met.");
    assertThat(organization(entities, id).kind()).isEqualTo(kind);
  }

  @Test
  void aStatesBodyHasPowerOverThePlaceInItsName() {
    String text = "[place Sindh] government";
    Analysis analysis = MarkedText.analysis("a", text);
    Mention whole =
        new Mention.Entity(
            new Span(0, analysis.article().text().length()),
            MentionKind.ORGANIZATION,
            false,
            Optional.empty());
    Entities entities =
        LinkedText.LINKER.link(
            new Analysis(
                analysis.article(),
                analysis.sentences(),
                List.of(whole, analysis.mentions().get(0)),
                List.of()));
    assertThat(organization(entities, "organization/sindh-government").jurisdiction())
        .contains("place/sindh-1164807");
  }
}
