package org.khabar.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Classes of words that tell violence or stand around it, from {@code deed-words.tsv}. */
final class DeedWords {
  private final Map<String, Integer> classes = new HashMap<>();
  private final int size;

  DeedWords() {
    List<List<String>> rows = WordList.rows("deed-words.tsv");
    this.size = rows.size();
    for (int i = 0; i < size; i++) {
      for (String word : Arrays.asList(rows.get(i).get(1).split(" "))) {
        classes.putIfAbsent(word, i + 1);
      }
    }
  }

  /** The number of a base form's class, from 1; 0 where it has none. */
  int of(String lemma) {
    return classes.getOrDefault(lemma, 0);
  }

  /** The highest number. */
  int size() {
    return size;
  }
}
