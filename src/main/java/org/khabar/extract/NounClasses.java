package org.khabar.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The classes of common nouns, from {@code noun-classes.tsv}; read once, then only asked. */
final class NounClasses {
  private final Map<String, Long> classes = new HashMap<>();

  NounClasses() {
    for (List<String> row : WordList.rows("noun-classes.tsv")) {
      long bits = 0;
      for (char letter : row.get(0).toCharArray()) {
        bits |= NounClass.bit(letter);
      }
      for (String word : Arrays.asList(row.get(1).split(" "))) {
        classes.put(word, bits);
      }
    }
  }

  /** Whether the word is a common noun of the list. */
  boolean has(String noun) {
    return classes.containsKey(noun);
  }

  /** A bit for each {@link NounClass} of a noun in the singular; 0 where nothing is known. */
  long of(String noun) {
    Long known = classes.get(noun);
    if (known == null) {
      int hyphen = noun.lastIndexOf('-');
      known = hyphen > 0 ? classes.get(noun.substring(hyphen + 1)) : null;
    }
    return known == null ? 0 : known;
  }

  /** Whether the bits of a noun hold a class. */
  static boolean is(long classes, NounClass noun) {
    return (classes & noun.bit()) != 0;
  }
}
