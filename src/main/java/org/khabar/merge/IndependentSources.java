package org.khabar.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.model.Copies;
import org.khabar.model.IncidentTelling;
import org.khabar.model.SharedPassage;
import org.khabar.model.Span;
import org.khabar.remember.StoredMap;

/**
 * Counts who tells an incident on their own.
 *
 * <p>Articles of one publisher are one source. An article that prints another's text, or that tells
 * the incident in nothing but words that both share, adds none to it, whoever publishes it. Of the
 * passages that an article shares, {@value #MOST_PASSAGES} count.
 */
final class IndependentSources implements AutoCloseable {
  private static final int MOST_PASSAGES = 64;

  private final StoredMap<String> originals = new StoredMap<>(String.class);
  private final StoredMap<Passage[]> passages = new StoredMap<>(Passage[].class);

  /**
   * A passage that an article shares.
   *
   * @param span where it stands in the article
   * @param other the key of the article that has it too
   */
  record Passage(Span span, String other) {}

  /** Takes what articles share. */
  void add(Copies copies) {
    copies
        .reprints()
        .forEach(reprint -> originals.put(reprint.article().key(), reprint.original().key()));
    copies.passages().stream().flatMap(SharedPassage::bothWays).forEach(this::add);
  }

  private void add(SharedPassage passage) {
    String article = passage.one().article().key();
    List<Passage> known = passages(article);
    if (known.size() < MOST_PASSAGES) {
      List<Passage> more = new ArrayList<>(known);
      more.add(new Passage(passage.one().span(), passage.other().article().key()));
      passages.put(article, more.toArray(Passage[]::new));
    }
  }

  private List<Passage> passages(String article) {
    return passages.get(article).map(List::of).orElse(List.of());
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
    originals.get(telling.article()).ifPresent(found::add);
    passages(telling.article()).stream()
        .filter(passage -> tellsAll(passage, telling))
        .forEach(passage -> found.add(passage.other()));
    return found;
  }

  private static boolean tellsAll(Passage passage, IncidentTelling telling) {
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

  @Override
  public void close() {
    originals.close();
    passages.close();
  }
}
