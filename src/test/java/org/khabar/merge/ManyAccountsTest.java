package org.khabar.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.khabar.model.ArticleFacts;
import org.khabar.model.IncidentType;
import org.khabar.model.MergedIncident;
import org.khabar.model.MergedIncident.MergeReason;

/** What holds of any number of accounts. */
class ManyAccountsTest {
  private static List<MergedIncident> merge(List<ArticleFacts> articles) {
    List<MergedIncident> incidents = new ArrayList<>();
    try (IncidentMerger merger = new IncidentMerger()) {
      articles.forEach(merger::add);
      merger.merge(incidents::add);
    }
    return incidents;
  }

  private static Telling anyOf(String article, Random random) {
    Telling telling = new Telling(article);
    int count = 1 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      String place = List.of("karachi", "hyderabad", "lahore", "sindh").get(random.nextInt(4));
      List<IncidentType> types =
          List.of(IncidentType.ATTACK, IncidentType.RAID, IncidentType.BOMBING);
      telling.type(types.get(random.nextInt(3))).in(place);
      if (random.nextInt(4) > 0) {
        telling.on("2023-02-1" + random.nextInt(3));
      }
      if (random.nextBoolean()) {
        telling.at("Saddar " + List.of("Bazaar", "Court", "School").get(random.nextInt(3)), place);
      }
      telling.then();
    }
    return telling;
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void twoAccountsAreOneWhenTheyAgree(@ForAll Random random) {
    ArticleFacts one = anyOf("a", random).facts();
    ArticleFacts other = anyOf("b", random).facts();
    boolean agree = Comparison.of(Account.of(one).get(0), Account.of(other).get(0)).agrees();
    List<MergedIncident> merged = merge(List.of(firstOnly(one), firstOnly(other)));
    assertThat(merged).hasSize(agree ? 1 : 2);
  }

  private static ArticleFacts firstOnly(ArticleFacts facts) {
    return new ArticleFacts(facts.article(), facts.entities(), facts.incidents().subList(0, 1));
  }

  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  void theOrderOfManyArticlesDoesNotMatter(@ForAll Random random) {
    List<ArticleFacts> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      articles.add(anyOf("article-" + i, random).facts());
    }
    List<MergedIncident> expected = merge(articles);
    assertThat(expected).flatExtracting(MergedIncident::tellings).hasSizeBetween(60, 120);
    Collections.shuffle(articles, random);
    assertThat(merge(articles)).isEqualTo(expected);
  }

  @Test
  void aKeyThatTooManyHoldIsPassedOver() {
    try (KeyHolders holders = new KeyHolders()) {
      for (int cluster = 0; cluster < KeyHolders.MOST_HOLDERS; cluster++) {
        holders.note(List.of("army", "army " + cluster), cluster);
        holders.note(List.of("army"), cluster);
      }
      assertThat(holders.of(List.of("army 7", "army")))
          .hasSize(KeyHolders.MOST_HOLDERS)
          .contains(7);
      holders.note(List.of("army"), KeyHolders.MOST_HOLDERS);
      assertThat(holders.of(List.of("army"))).isEmpty();
      assertThat(holders.of(List.of("army", "army 7"))).containsExactly(7);
    }
  }

  @Test
  void anArticleTellsAnIncidentOnceHoweverManyTellIt() {
    List<ArticleFacts> articles = new ArrayList<>();
    for (int i = 0; i < 2 * Clusters.SPEAKERS; i++) {
      articles.add(new Telling("a" + i).on("2023-02-17").in("karachi").then().facts());
    }
    articles.add(
        new Telling("z")
            .on("2023-02-17")
            .in("karachi")
            .then()
            .on("2023-02-17")
            .in("karachi")
            .then()
            .facts());
    assertThat(merge(articles))
        .extracting(incident -> incident.tellings().size())
        .containsExactly(2 * Clusters.SPEAKERS + 1, 1);
  }

  @Test
  void whatVeryManyTellIsHandedOutInParts() {
    try (Accounts accounts = new Accounts();
        Clusters clusters = new Clusters(accounts, 2)) {
      for (String article : List.of("e", "c", "a", "d", "b")) {
        accounts.add(new Telling(article).in("karachi").then().facts());
      }
      accounts.number();
      clusters.begin(1);
      IntStream.of(4, 0, 3, 2)
          .forEach(account -> clusters.add(1, account, new MergeReason("" + account, "1", "why")));
      List<String> parts = new ArrayList<>();
      clusters.forEachSorted(
          part ->
              parts.add(
                  part.accounts().stream().map(account -> account.telling().article()).toList()
                      + " "
                      + part.reasons().stream().map(MergeReason::incident).toList()));
      assertThat(parts).containsExactly("[a, b] [0]", "[c, d] [2, 3]", "[e] [4]");
    }
  }
}
