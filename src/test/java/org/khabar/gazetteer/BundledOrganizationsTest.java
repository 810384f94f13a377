package org.khabar.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.model.KnownOrganization;

class BundledOrganizationsTest {
  private static final OrganizationIndex ORGANIZATIONS = BundledOrganizations.load();

  @ParameterizedTest
  @CsvSource({
    "TTP, tehrik-i-taliban-pakistan",
    "the Pakistani Taliban, tehrik-i-taliban-pakistan",
    "tehreek e taliban pakistan, tehrik-i-taliban-pakistan",
    "CTD, counter-terrorism-department",
    "al Qaeda, al-qaeda",
    "The Taliban, taliban",
    "Dawn, dawn",
    "U.N., united-nations",
    "SHINING PATH, shining-path",
  })
  void everyNameLeadsToTheOrganization(String name, String id) {
    assertThat(ORGANIZATIONS.named(name)).extracting(KnownOrganization::id).containsExactly(id);
  }

  @Test
  void anAbbreviationMayHaveSeveralBearers() {
    assertThat(ORGANIZATIONS.named("ANP")).hasSize(2);
    assertThat(ORGANIZATIONS.named("is")).isEmpty();
    assertThat(ORGANIZATIONS.named("IS")).isNotEmpty();
  }

  @Test
  void everyParentIsInTheList() {
    assertThat(ORGANIZATIONS.all())
        .hasSizeGreaterThan(500)
        .allSatisfy(
            organization ->
                assertThat(organization.parent())
                    .as(organization.id())
                    .matches(
                        parent ->
                            parent.flatMap(ORGANIZATIONS::byId).isPresent() == parent.isPresent()));
  }

  @Test
  void everyOrganizationSaysWhoListsOrNamesIt() {
    assertThat(ORGANIZATIONS.all())
        .allSatisfy(
            organization ->
                assertThat(organization.sources()).isNotEmpty().noneMatch(String::isBlank));
    assertThat(ORGANIZATIONS.byId("tehrik-i-taliban-pakistan").orElseThrow().sources())
        .contains("Pakistan: proscribed organizations (NACTA)");
  }
}
