package org.khabar.merge;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.khabar.model.ArticleFacts;
import org.khabar.model.Copies;
import org.khabar.model.MergedIncident;
import org.khabar.model.MergedIncident.MergeReason;

/**
 * Puts the incidents of many articles together; the order in which articles are added does not
 * matter. What it keeps of them lies in temporary files. Not thread-safe.
 */
public final class IncidentMerger implements AutoCloseable {
  private final Accounts accounts = new Accounts();
  private final IndependentSources sources = new IndependentSources();

  /** Takes the incidents of one article. */
  public void add(ArticleFacts facts) {
    accounts.add(facts);
  }

  /** Takes what articles share, so that copied text counts as one source. */
  public void add(Copies copies) {
    sources.add(copies);
  }

  /**
   * Hands on the incidents of the world, sorted by the article and place in it that name them; to
   * be called once, when all is added.
   */
  public void merge(Consumer<MergedIncident> incidents) {
    accounts.number();
    try (Clusters clusters = new Clusters(accounts)) {
      try (KeyHolders holders = new KeyHolders()) {
        accounts.byCertainty(number -> place(number, clusters, holders));
      }
      RecentPast.join(accounts, clusters);
      clusters.forEachSorted(cluster -> incidents.accept(BestView.of(cluster, sources)));
    }
  }

  /** A cluster that an account fits, and why. */
  private record Fit(int cluster, MergeReason why) {}

  /**
   * Adds an account to the cluster it fits. Where it fits several, one with a day goes into the
   * first, and another is left on its own.
   */
  private void place(int number, Clusters clusters, KeyHolders holders) {
    Account account = accounts.get(number);
    Set<String> keys = Keys.of(account);
    List<Fit> fits =
        holders.of(keys).stream()
            .flatMap(
                cluster ->
                    clusters.reasonFor(number, cluster).map(why -> new Fit(cluster, why)).stream())
            .limit(account.hasDay() ? 1 : 2)
            .toList();
    if (fits.size() == 1) {
      clusters.add(fits.get(0).cluster(), number, fits.get(0).why());
    } else {
      clusters.begin(number);
    }
    holders.note(keys, clusters.of(number));
  }

  @Override
  public void close() {
    accounts.close();
    sources.close();
  }
}
