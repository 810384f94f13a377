package org.khabar.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** Deals articles into parts of equal size, the same way each time. */
public final class Folds {
  private static final long SEED = 20;

  private final TreeMap<String, Integer> foldOf = new TreeMap<>();
  private final int count;

  /** Deals the given articles into a number of parts. */
  public Folds(Iterable<String> articles, int count) {
    this.count = count;
    TreeSet<String> distinct = new TreeSet<>();
    articles.forEach(distinct::add);
    List<String> shuffled = new ArrayList<>(distinct);
    Collections.shuffle(shuffled, new Random(SEED));
    for (int i = 0; i < shuffled.size(); i++) {
      foldOf.put(shuffled.get(i), i % count);
    }
  }

  /** How many parts. */
  public int count() {
    return count;
  }

  /** The part of an article. */
  public int of(String article) {
    Integer fold = foldOf.get(article);
    if (fold == null) {
      throw new IllegalArgumentException("not dealt: " + article);
    }
    return fold;
  }
}
