package org.khabar.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.merge.Merging.members;
import static org.khabar.merge.Merging.merge;
import static org.khabar.merge.Merging.mergeFacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.khabar.model.ArticleFacts;
import org.khabar.model.Count;
import org.khabar.model.DatePrecision;
import org.khabar.model.IncidentType;
import org.khabar.model.MergedIncident;
import org.khabar.model.Role;
import org.khabar.model.TollKind;
import org.khabar.model.UncertainDate;

class IncidentMergerTest {
  @Test
  void sameDayAndPlaceAreOne() {
    List<MergedIncident> merged =
        merge(
            new Telling("a").on("2023-02-17").in("karachi").then(),
            new Telling("b").type(IncidentType.RAID).on("2023-02-17").in("sindh").then());
    assertThat(members(merged)).containsExactly("a0 b0");
    assertThat(merged.get(0).id()).isEqualTo("incident/a0");
    assertThat(merged.get(0).type()).isEqualTo(IncidentType.RAID);
    assertThat(merged.get(0).places()).containsExactly("place/karachi");
    assertThat(merged.get(0).sourceCount()).isEqualTo(2);
    assertThat(merged.get(0).reasons())
        .singleElement()
        .satisfies(
            reason ->
                assertThat(reason.why())
                    .isEqualTo(
                        "The accounts agree: type attack ~ raid, date 2023-02-17, place place/sindh."));
  }

  @Test
  void whatDisagreesStaysApart() {
    Telling first = new Telling("a").on("2023-02-17").in("karachi").then();
    assertThat(members(merge(first, new Telling("b").on("2023-02-16").in("karachi").then())))
        .containsExactly("a0", "b0");
    assertThat(members(merge(first, new Telling("b").on("2023-02-17").in("hyderabad").then())))
        .containsExactly("a0", "b0");
    assertThat(
            members(
                merge(
                    first,
                    new Telling("b")
                        .type(IncidentType.PROTEST)
                        .on("2023-02-17")
                        .in("karachi")
                        .then())))
        .containsExactly("a0", "b0");
  }

  @Test
  void formsOfViolenceOnOneDayAtOneSiteAreOne() {
    Telling bombing =
        new Telling("a")
            .type(IncidentType.SUICIDE_BOMBING)
            .on("2023-02-17")
            .in("karachi")
            .at("Saddar Bazaar", "karachi")
            .then();
    Telling raid = new Telling("b").type(IncidentType.RAID).on("2023-02-17").in("karachi");
    assertThat(members(merge(bombing, raid.at("Saddar Bazaar", "karachi").then())))
        .containsExactly("a0 b0");
    Telling elsewhere = new Telling("b").type(IncidentType.RAID).on("2023-02-17").in("karachi");
    assertThat(members(merge(bombing, elsewhere.then()))).containsExactly("a0", "b0");
  }

  @Test
  void twoNamedSitesOfOneCityStayApart() {
    assertThat(
            members(
                merge(
                    new Telling("a")
                        .on("2023-02-17")
                        .in("karachi")
                        .at("Saddar Bazaar", "karachi")
                        .then(),
                    new Telling("b")
                        .on("2023-02-17")
                        .in("karachi")
                        .at("Jinnah Hospital", "karachi")
                        .then())))
        .containsExactly("a0", "b0");
  }

  @Test
  void anUndatedAccountJoinsTheOneIncidentAtItsSite() {
    assertThat(
            members(
                merge(
                    new Telling("a").in("karachi").at("Karachi airport", "karachi").then(),
                    new Telling("b")
                        .on(year(2014))
                        .in("karachi")
                        .at("Jinnah International Airport", "karachi")
                        .then())))
        .containsExactly("a0 b0");
  }

  @Test
  void anUndatedAccountThatFitsTwoIncidentsJoinsNone() {
    assertThat(
            members(
                merge(
                    new Telling("a").in("karachi").at("Karachi airport", "karachi").then(),
                    new Telling("b")
                        .on("2014-06-08")
                        .in("karachi")
                        .at("Karachi airport", "karachi")
                        .then(),
                    new Telling("c")
                        .on("2016-06-08")
                        .in("karachi")
                        .at("Karachi airport", "karachi")
                        .then())))
        .containsExactly("a0", "b0", "c0");
  }

  @Test
  void unresolvedWeekdaysMustBeTheSame() {
    Telling friday =
        new Telling("a")
            .undated("Friday's", false)
            .in("karachi")
            .at("Saddar Bazaar", "karachi")
            .then();
    assertThat(
            members(
                merge(
                    friday,
                    new Telling("b")
                        .undated("on Friday", false)
                        .in("karachi")
                        .at("Saddar Bazaar", "karachi")
                        .then())))
        .containsExactly("a0 b0");
    assertThat(
            members(
                merge(
                    friday,
                    new Telling("b")
                        .undated("on Thursday", false)
                        .in("karachi")
                        .at("Saddar Bazaar", "karachi")
                        .then())))
        .containsExactly("a0", "b0");
  }

  @Test
  void twoIncidentsOfOneArticleStayApart() {
    assertThat(
            members(
                merge(
                    new Telling("a")
                        .on("2023-02-17")
                        .in("karachi")
                        .then()
                        .on("2023-02-17")
                        .in("karachi")
                        .then())))
        .containsExactly("a0", "a1");
  }

  @Test
  void tollsSpanAllFigures() {
    MergedIncident merged =
        merge(
                new Telling("a").on("2023-02-17").in("karachi").killed(4).then(),
                new Telling("b").on("2023-02-17").in("karachi").killed(5).then())
            .get(0);
    assertThat(merged.tolls().get(TollKind.KILLED))
        .isEqualTo(new Count(OptionalInt.of(4), OptionalInt.of(4), OptionalInt.of(5)));
  }

  @Test
  void actorsAreListedOnce() {
    MergedIncident merged =
        merge(
                new Telling("a")
                    .on("2023-02-17")
                    .in("karachi")
                    .role(Role.PERPETRATOR_INDIVIDUAL, "Militants")
                    .then(),
                new Telling("b")
                    .on("2023-02-17")
                    .in("karachi")
                    .role(Role.PERPETRATOR_INDIVIDUAL, "militants")
                    .then())
            .get(0);
    assertThat(merged.roles().get(Role.PERPETRATOR_INDIVIDUAL))
        .containsExactly(new MergedIncident.Actor(Optional.empty(), "Militants"));
  }

  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  void theOrderOfArticlesDoesNotMatter(@ForAll java.util.Random random) {
    List<ArticleFacts> facts =
        new ArrayList<>(
            List.of(
                RecentPastTest.recalling("a", "karachi", true, "recent").facts(),
                RecentPastTest.recalling("b", "karachi", true, "recent").facts(),
                new Telling("c").in("karachi").at("Karachi airport", "karachi").then().facts(),
                new Telling("d")
                    .on(year(2014))
                    .in("karachi")
                    .at("Karachi airport", "karachi")
                    .then()
                    .facts(),
                new Telling("e").on("2023-02-17").in("sindh").killed(3).then().facts()));
    List<MergedIncident> expected = mergeFacts(facts);
    java.util.Collections.shuffle(facts, random);
    assertThat(mergeFacts(facts)).isEqualTo(expected);
  }

  private static UncertainDate year(int year) {
    return new UncertainDate(
        Integer.toString(year),
        Optional.of(LocalDate.of(year, 1, 1)),
        Optional.of(LocalDate.of(year, 12, 31)),
        DatePrecision.YEAR);
  }
}
