package org.khabar.merge;

import java.util.List;
import org.khabar.model.MergedIncident.MergeReason;
import org.khabar.remember.Numbers;

/**
 * Joins what articles on one main incident recall without a date: "the recent attack in X" is the
 * same for all of them.
 *
 * <p>Two such accounts are one when their types are compatible, they share a place, both articles
 * call theirs recent and nothing contradicts.
 */
final class RecentPast implements AutoCloseable {
  private final Accounts accounts;
  private final Clusters clusters;

  /** For the first account of each article the cluster of its main incident, plus one. */
  private final Numbers mainOf = new Numbers();

  /** Clusters that are recalled beside a main incident, by that and a place. */
  private final KeyHolders recalled = new KeyHolders();

  private RecentPast(Accounts accounts, Clusters clusters) {
    this.accounts = accounts;
    this.clusters = clusters;
  }

  static void join(Accounts accounts, Clusters clusters) {
    try (RecentPast past = new RecentPast(accounts, clusters)) {
      clusters.forEach(past::noteMain);
      clusters.forEach(past::join);
    }
  }

  private void noteMain(int cluster) {
    clusters
        .members(cluster)
        .filter(accounts::isMain)
        .map(accounts::firstOfArticle)
        .filter(article -> mainOf.get(article) == 0)
        .forEach(article -> mainOf.set(article, cluster + 1L));
  }

  /** Puts the cluster into an earlier one where it belongs, else notes it for the later ones. */
  private void join(int cluster) {
    int[] members = clusters.members(cluster).filter(this::isRecalled).sorted().toArray();
    for (int member : members) {
      Account account = accounts.get(member);
      long main = mainOf.get(accounts.firstOfArticle(member));
      for (String area : account.areas()) {
        for (int earlier : recalled.of(List.of(main + " " + area))) {
          if (earlier != cluster && !clusters.contradict(earlier, cluster)) {
            clusters.join(earlier, cluster, reason(account, clusters.first(earlier), area));
            return;
          }
        }
      }
      recalled.note(account.areas().stream().map(area -> main + " " + area).toList(), cluster);
    }
  }

  /** Whether an account is told beside a main incident, as recent. */
  private boolean isRecalled(int number) {
    return !accounts.isMain(number)
        && accounts.get(number).isRecent()
        && mainOf.get(accounts.firstOfArticle(number)) > 0;
  }

  private static MergeReason reason(Account account, Account earlier, String area) {
    return Clusters.reason(
        account,
        earlier,
        "both articles tell the same main incident and recall this one as recent, place " + area);
  }

  @Override
  public void close() {
    mainOf.close();
    recalled.close();
  }
}
