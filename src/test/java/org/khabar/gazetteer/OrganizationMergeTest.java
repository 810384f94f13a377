package org.khabar.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabar.gazetteer.organization.OrganizationFile;
import org.khabar.model.KnownOrganization;

class OrganizationMergeTest {
  private static OrganizationIndex with(String... lists) {
    return BundledOrganizations.load(Stream.of(lists).map(OrganizationMergeTest::read).toList());
  }

  private static OrganizationFile read(String name) {
    try {
      return OrganizationFile.read(
          Path.of(
              Objects.requireNonNull(
                      OrganizationMergeTest.class.getResource("organization/" + name))
                  .toURI()));
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aRowOfAnotherListJoinsTheBundledOne() {
    OrganizationIndex index = with("ucdp-actors.csv");
    assertThat(index.named("Taliban Movement of Pakistan"))
        .containsExactlyElementsOf(index.named("Tehrik-i-Taliban Pakistan"))
        .singleElement()
        .satisfies(
            taliban -> {
              assertThat(taliban.id()).isEqualTo("tehrik-i-taliban-pakistan");
              assertThat(taliban.name()).isEqualTo("Tehrik-i-Taliban Pakistan");
              assertThat(taliban.sameAs()).containsExactly("https://ucdp.uu.se/actor/90002");
            });
  }

  @Test
  void theUsersOwnWordCountsFirst() {
    OrganizationIndex index = with("ucdp-actors.csv", "own.csv");
    assertThat(index.byId("tehrik-i-taliban-pakistan"))
        .hasValueSatisfying(
            taliban -> {
              assertThat(taliban.name()).isEqualTo("Tehreek-e-Taliban Pakistan");
              assertThat(taliban.aliases()).contains("Swat Taliban", "Tehrik-i-Taliban Pakistan");
            });
  }

  @Test
  void aPartNamesItsWhole() {
    OrganizationIndex index = with("own.csv", "wikidata.json");
    assertThat(index.named("Sarhad Traffic Wing"))
        .singleElement()
        .extracting(part -> part.parent().orElse(""))
        .isEqualTo("sarhad-police");
    assertThat(index.named("Sarhad Victory Brigade"))
        .singleElement()
        .extracting(part -> part.parent().orElse(""))
        .isEqualTo("sarhad-front");
  }

  @Test
  void everyOrganizationKeepsAnIdOfItsOwn() {
    List<KnownOrganization> bundled = BundledOrganizations.load().all();
    OrganizationIndex index =
        with("own.csv", "ucdp-actors.csv", "opensanctions.jsonl", "opensanctions.jsonl");
    assertThat(index.all()).extracting(KnownOrganization::id).doesNotHaveDuplicates();
    assertThat(bundled)
        .allSatisfy(row -> assertThat(index.byId(row.id())).as(row.id()).isPresent());
    assertThat(index.all()).hasSize(bundled.size() + 2 + 2 + 3);
  }

  @Test
  void anAbbreviationAloneJoinsNothing() {
    assertThat(with("entities.ftm.json").named("SFU"))
        .extracting(KnownOrganization::id)
        .containsExactly("sarhad-farmers-union");
  }
}
