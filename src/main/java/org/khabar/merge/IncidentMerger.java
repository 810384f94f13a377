package org.khabar.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.ArticleFacts;
import org.khabar.model.Copies;
import org.khabar.model.MergedIncident;
import org.khabar.model.MergedIncident.MergeReason;

/**
 * Puts the incidents of many articles together; the order in which articles are added does not
 * matter.
 *
 * <p>Keeps a short account of each incident in memory, not the articles.
 */
public final class IncidentMerger {
  /** The most exactly dated first, since they decide where the others belong. */
  private static final Comparator<Account> BY_CERTAINTY =
      Comparator.comparing((Account account) -> !account.hasDay())
          .thenComparing(account -> account.date().isEmpty())
          .thenComparing(account -> !account.incident().main())
          .thenComparing(Cluster.BY_IDENTITY);

  private final List<Account> accounts = new ArrayList<>();

  /** Takes the incidents of one article. */
  public void add(ArticleFacts facts) {
    accounts.addAll(Account.of(facts));
  }

  /** As {@link #merge(Copies)}, of articles that share nothing. */
  public List<MergedIncident> merge() {
    return merge(Copies.NONE);
  }

  /**
   * The incidents of the world, sorted by the article and place in it that name them.
   *
   * @param copies what the articles share, so that copied text counts as one source
   */
  public List<MergedIncident> merge(Copies copies) {
    IndependentSources sources = new IndependentSources(copies);
    Map<String, List<Cluster>> byKey = new LinkedHashMap<>();
    Set<Cluster> clusters = new LinkedHashSet<>();
    for (Account account : accounts.stream().sorted(BY_CERTAINTY).toList()) {
      Cluster cluster = place(account, byKey);
      clusters.add(cluster);
      for (String key : Keys.of(account)) {
        List<Cluster> holders = byKey.computeIfAbsent(key, unused -> new ArrayList<>());
        if (!holders.contains(cluster)) {
          holders.add(cluster);
        }
      }
    }
    return RecentPast.join(clusters).stream()
        .sorted(Comparator.comparing(Cluster::first, Cluster.BY_IDENTITY))
        .map(cluster -> BestView.of(cluster, sources))
        .toList();
  }

  /** Adds the account to the one cluster it fits; where it fits several, it is left on its own. */
  private static Cluster place(Account account, Map<String, List<Cluster>> byKey) {
    Map<Cluster, MergeReason> fitting = new LinkedHashMap<>();
    for (Cluster cluster : candidates(account, byKey)) {
      Optional<MergeReason> reason = cluster.reasonFor(account);
      reason.ifPresent(why -> fitting.put(cluster, why));
    }
    if (fitting.size() == 1 || (account.hasDay() && !fitting.isEmpty())) {
      Map.Entry<Cluster, MergeReason> only = fitting.entrySet().iterator().next();
      only.getKey().add(account, only.getValue());
      return only.getKey();
    }
    return new Cluster(account);
  }

  private static Collection<Cluster> candidates(Account account, Map<String, List<Cluster>> byKey) {
    Set<Cluster> candidates = new LinkedHashSet<>();
    for (String key : Keys.of(account)) {
      candidates.addAll(byKey.getOrDefault(key, List.of()));
    }
    return candidates;
  }
}
