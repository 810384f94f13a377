package org.khabar.gazetteer.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.model.KhabarException;
import org.khabar.model.KnownOrganization;
import org.khabar.model.OrganizationKind;

class OrganizationFileTest {
  @TempDir private Path folder;

  private static OrganizationFile read(String name) throws URISyntaxException {
    return OrganizationFile.read(
        Path.of(Objects.requireNonNull(OrganizationFileTest.class.getResource(name)).toURI()));
  }

  private static KnownOrganization named(OrganizationFile file, String name) {
    return file.organizations().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not in " + file.organizations()));
  }

  private static List<String> problems(OrganizationFile file) {
    return file.problems().stream()
        .map(problem -> problem.line().getAsInt() + ": " + problem.message())
        .toList();
  }

  @Test
  void readsActorsOfUcdp() throws URISyntaxException {
    OrganizationFile file = read("ucdp-actors.csv");
    assertThat(file.source().name()).isEqualTo("UCDP Actor Dataset");
    assertThat(file.source().licence()).contains("licenses/by/4.0");
    assertThat(file.own()).isFalse();
    assertThat(file.organizations()).hasSize(4);
    KnownOrganization taliban = named(file, "Taliban Movement of Pakistan");
    assertThat(taliban.abbreviation()).contains("TTP");
    assertThat(taliban.aliases()).containsExactly("Tehrik-i-Taliban Pakistan");
    assertThat(taliban.kind()).isEqualTo(OrganizationKind.ARMED_GROUP);
    assertThat(taliban.country()).contains("PK");
    assertThat(taliban.sameAs()).containsExactly("https://ucdp.uu.se/actor/90002");
    assertThat(named(file, "Government of Pakistan").kind()).isEqualTo(OrganizationKind.GOVERNMENT);
    KnownOrganization renamed = named(file, "Frontier Victory Front");
    assertThat(renamed.country()).as("two countries are not one").isEmpty();
    assertThat(renamed.aliases()).contains("Victory Front of the Frontier", "JZS");
    assertThat(named(file, "Milicia Peña").country()).contains("MX");
    assertThat(file.passedOver()).as("a people").isEqualTo(1);
    assertThat(problems(file))
        .containsExactly(
            "6: The row has 4 columns and the header 35.", "7: \"none\" is no ActorId.");
  }

  @Test
  void readsResultsOfAWikidataQuery() throws URISyntaxException {
    OrganizationFile file = read("wikidata.json");
    assertThat(file.source().name()).isEqualTo("Wikidata");
    KnownOrganization brigade = named(file, "Sarhad Victory Brigade");
    assertThat(brigade.wikidata()).contains("Q900001");
    assertThat(brigade.abbreviation()).contains("SVB");
    assertThat(brigade.aliases())
        .containsExactly("Victory Brigade of Sarhad", "Brigade of the Frontier");
    assertThat(brigade.kind()).isEqualTo(OrganizationKind.ARMED_GROUP);
    assertThat(brigade.country()).as("two countries are not one").isEmpty();
    assertThat(brigade.parent()).contains("Q900002");
    assertThat(named(file, "Sarhad Front").wikidata()).contains("Q900002");
    assertThat(problems(file))
        .containsExactly("23: The row has no Wikidata item.", "26: The row names no organization.");
  }

  @Test
  void readsTheOtherFormsOfSuchResults() throws URISyntaxException {
    OrganizationFile table = read("wikidata.csv");
    assertThat(named(table, "Sarhad Times, The").kind()).isEqualTo(OrganizationKind.MEDIA);
    assertThat(named(table, "Sarhad Intelligence Office").wikidata()).contains("Q900005");
    assertThat(named(table, "Sarhad Intelligence Office").country()).contains("PK");
    OrganizationFile simple = read("wikidata-simple.json");
    assertThat(named(simple, "Sarhad People's Party").kind()).isEqualTo(OrganizationKind.PARTY);
  }

  @Test
  void readsEntitiesOfOpenSanctions() throws URISyntaxException {
    OrganizationFile file = read("opensanctions.jsonl");
    assertThat(file.source().name()).isEqualTo("OpenSanctions");
    KnownOrganization trust = named(file, "Sarhad Relief Trust");
    assertThat(trust.aliases()).containsExactly("SARHAD RELIEF TRUST", "Relief Trust of Sarhad");
    assertThat(trust.kind()).isEqualTo(OrganizationKind.ARMED_GROUP);
    assertThat(trust.wikidata()).contains("Q900007");
    assertThat(trust.sameAs())
        .containsExactly("https://www.opensanctions.org/entities/NK-sample1/");
    assertThat(named(file, "Sarhad Trading Co").country()).isEmpty();
    assertThat(named(file, "Sarhad Trading Co").kind()).isEqualTo(OrganizationKind.COMPANY);
    assertThat(named(file, "Army of Sarhad").kind()).isEqualTo(OrganizationKind.MILITARY);
    assertThat(named(file, "Army of Sarhad").country()).contains("PK");
    assertThat(file.passedOver()).as("a person").isEqualTo(1);
    assertThat(problems(file))
        .containsExactly(
            "4: The line is no JSON.",
            "5: \"none\" is no Wikidata id.",
            "6: The line is no FollowTheMoney entity: it has no schema or no properties.");
  }

  @Test
  void readsOtherFormsOfSuchEntities() throws URISyntaxException {
    OrganizationFile table = read("opensanctions-simple.csv");
    assertThat(table.source().name()).isEqualTo("OpenSanctions");
    assertThat(named(table, "Sarhad Martyrs Group").aliases())
        .containsExactly("Martyrs of Sarhad", "Group of Sarhad's Martyrs");
    assertThat(table.passedOver()).isEqualTo(1);
    OrganizationFile own = read("entities.ftm.json");
    assertThat(own.source().name()).isEqualTo("entities.ftm.json");
    assertThat(named(own, "Sarhad Farmers Union").abbreviation()).contains("SFU");
    assertThat(named(own, "Sarhad Farmers Union").sameAs()).isEmpty();
  }

  @Test
  void readsATableOfTheUsersOwn() throws URISyntaxException {
    OrganizationFile file = read("own.csv");
    assertThat(file.own()).isTrue();
    KnownOrganization police = named(file, "Sarhad Police");
    assertThat(police.abbreviation()).contains("SRP");
    assertThat(police.aliases()).containsExactly("Police of Sarhad", "Sarhad police force");
    assertThat(police.sameAs()).containsExactly("https://lists.example/srp");
    assertThat(named(file, "Sarhad Traffic Wing").parent()).contains("Sarhad Police");
    assertThat(named(file, "Sarhad Traffic Wing").country()).contains("PK");
    assertThat(problems(file))
        .containsExactly(
            "4: \"wizard\" is no kind of organization.",
            "5: \"Atlantis\" is no country.",
            "6: The row names no organization.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "just words",
        "{\"some\": \"object\"}",
        "[1, 2]",
        "a,b\n1,2",
        "\u0000\u0001\u0002"
      })
  void refusesWhatIsNoSuchList(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("list"), content);
    assertThatThrownBy(() -> OrganizationFile.read(file))
        .isInstanceOf(KhabarException.class)
        .hasMessageContaining("none of the kinds of lists");
  }

  @Test
  void keepsWhatStandsBeforeBrokenJson() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("cut.json"),
            "{\"head\":{},\"results\":{\"bindings\":[\n"
                + "{\"item\":{\"value\":\"http://www.wikidata.org/entity/Q900008\"},"
                + "\"itemLabel\":{\"value\":\"Sarhad Guard\"}},\n{\"item\":{\"val");
    OrganizationFile read = OrganizationFile.read(file);
    assertThat(read.organizations()).extracting(KnownOrganization::name).contains("Sarhad Guard");
    assertThat(read.problems()).hasSize(1);
  }

  @Test
  void aChangedFileHasAnotherFingerprint() throws IOException {
    Path file = folder.resolve("own.csv");
    Files.writeString(file, "name,kind\nSarhad Guard,police\n");
    String before = OrganizationFile.read(file).fingerprint();
    Files.writeString(file, "name,kind\nSarhad Guard,military\n");
    assertThat(OrganizationFile.read(file).fingerprint()).isNotEqualTo(before).hasSize(64);
  }
}
