package org.khabar.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Copies;
import org.khabar.model.IncidentTelling;
import org.khabar.model.Quotation;
import org.khabar.model.SharedPassage;

/**
 * Counts who tells an incident on their own.
 *
 * <p>Articles of one publisher are one source. An article that prints another's text, or that tells
 * the incident in nothing but words that both share, adds none to it, whoever publishes it.
 */
final class IndependentSources {
  private final Map<String, String> originals = new HashMap<>();
  private final Map<String, List<SharedPassage>> passages = new HashMap<>();

  IndependentSources(Copies copies) {
    copies
        .reprints()
        .forEach(reprint -> originals.put(reprint.article().key(), reprint.original().key()));
    copies.passages().stream()
        .flatMap(SharedPassage::bothWays)
        .forEach(
            passage ->
                passages
                    .computeIfAbsent(passage.one().article().key(), unused -> new ArrayList<>())
                    .add(passage));
  }

  /** How many independent sources the tellings come from; at least one. */
  int count(List<IncidentTelling> tellings) {
    Map<String, String> same = new HashMap<>();
    Set<String> dependent = new HashSet<>();
    for (IncidentTelling telling : tellings) {
      for (String original : originals(telling)) {
        join(original, telling.article(), same);
        dependent.add(telling.article());
      }
    }
    Set<String> publishers = new HashSet<>();
    Set<String> settled = new HashSet<>();
    Set<String> texts = new HashSet<>();
    for (IncidentTelling telling : tellings) {
      String text = root(telling.article(), same);
      texts.add(text);
      if (!dependent.contains(telling.article())) {
        publishers.add(telling.source());
        settled.add(text);
      }
    }
    texts.removeAll(settled);
    return publishers.size() + texts.size();
  }

  /** The articles from which a telling has all its words. */
  private List<String> originals(IncidentTelling telling) {
    List<String> found = new ArrayList<>();
    Optional.ofNullable(originals.get(telling.article())).ifPresent(found::add);
    passages.getOrDefault(telling.article(), List.of()).stream()
        .filter(passage -> tellsAll(passage.one(), telling))
        .forEach(passage -> found.add(passage.other().article().key()));
    return found;
  }

  private static boolean tellsAll(Quotation passage, IncidentTelling telling) {
    return telling.incident().evidence().stream().allMatch(passage.span()::contains);
  }

  private static void join(String one, String other, Map<String, String> same) {
    String first = root(one, same);
    String second = root(other, same);
    if (!first.equals(second)) {
      same.put(second, first);
    }
  }

  private static String root(String name, Map<String, String> same) {
    String root = name;
    while (same.containsKey(root)) {
      root = same.getOrDefault(root, root);
    }
    return root;
  }
}
