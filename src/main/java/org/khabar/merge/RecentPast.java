package org.khabar.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.MergedIncident.MergeReason;

/**
 * Joins what articles on one main incident recall without a date: "the recent attack in X" is the
 * same for all of them.
 *
 * <p>Two such accounts are one when their types are compatible, they share a place, both articles
 * call theirs recent and nothing contradicts.
 */
final class RecentPast {
  private RecentPast() {}

  static Collection<Cluster> join(Collection<Cluster> clusters) {
    Map<String, Cluster> mainOf = new HashMap<>();
    for (Cluster cluster : clusters) {
      for (Account account : cluster.accounts()) {
        if (account.incident().main()) {
          mainOf.putIfAbsent(account.telling().article(), cluster);
        }
      }
    }
    Map<Cluster, Map<String, List<Cluster>>> recalled = new LinkedHashMap<>();
    Set<Cluster> left = new LinkedHashSet<>();
    for (Cluster cluster : clusters) {
      if (!joined(cluster, mainOf, recalled)) {
        left.add(cluster);
      }
    }
    return left;
  }

  /** Puts the cluster into an earlier one where it belongs, else notes it for the later ones. */
  private static boolean joined(
      Cluster cluster,
      Map<String, Cluster> mainOf,
      Map<Cluster, Map<String, List<Cluster>>> recalled) {
    for (Account account : cluster.accounts()) {
      Optional<Cluster> main = Optional.ofNullable(mainOf.get(account.telling().article()));
      if (main.isEmpty() || account.incident().main() || !account.isRecent()) {
        continue;
      }
      Map<String, List<Cluster>> byArea =
          recalled.computeIfAbsent(main.get(), unused -> new LinkedHashMap<>());
      for (String area : account.areas()) {
        for (Cluster earlier : byArea.getOrDefault(area, List.of())) {
          if (earlier != cluster && !earlier.contradicts(cluster)) {
            earlier.addAll(cluster, reason(account, earlier, area));
            return true;
          }
        }
      }
      for (String area : account.areas()) {
        byArea.computeIfAbsent(area, unused -> new ArrayList<>()).add(cluster);
      }
    }
    return false;
  }

  private static MergeReason reason(Account account, Cluster earlier, String area) {
    return Cluster.reason(
        account,
        earlier.first(),
        "both articles tell the same main incident and recall this one as recent, place " + area);
  }
}
