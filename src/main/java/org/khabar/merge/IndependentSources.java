package org.khabar.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.model.Copies;
import org.khabar.model.IncidentTelling;
import org.khabar.model.Quotation;
import org.khabar.model.SharedPassage;

/**
 * Counts who tells an incident on their own.
 *
 * <p>Articles of one publisher are one source. So are an article and the one whose text it prints,
 * and two articles of which one tells the incident in nothing but words that both share.
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
    for (IncidentTelling telling : tellings) {
      String article = article(telling.article());
      join(article, publisher(telling.source()), same);
      String original = originals.getOrDefault(telling.article(), telling.article());
      join(article, article(original), same);
      for (SharedPassage passage : passages.getOrDefault(telling.article(), List.of())) {
        if (tellsAll(passage.one(), telling)) {
          join(article, article(passage.other().article().key()), same);
        }
      }
    }
    Set<String> sources = new HashSet<>();
    tellings.forEach(telling -> sources.add(root(article(telling.article()), same)));
    return sources.size();
  }

  private static boolean tellsAll(Quotation passage, IncidentTelling telling) {
    return telling.incident().evidence().stream().allMatch(passage.span()::contains);
  }

  private static String article(String key) {
    return "article " + key;
  }

  private static String publisher(String name) {
    return "publisher " + name;
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
