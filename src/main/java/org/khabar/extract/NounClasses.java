package org.khabar.extract;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The classes of common nouns, from {@code noun-classes.tsv}; read once, then only asked. */
final class NounClasses {
  private static final long PEOPLE =
      EnumSet.of(
              NounClass.PERSON,
              NounClass.FIGHTER,
              NounClass.WRONGDOER,
              NounClass.LEADER,
              NounClass.OFFICIAL,
              NounClass.WORKER,
              NounClass.PROFESSIONAL,
              NounClass.CLERGY,
              NounClass.RELATIVE,
              NounClass.LAWMAN,
              NounClass.CHILD,
              NounClass.LIVING)
          .stream()
          .mapToLong(NounClass::bit)
          .reduce(0, (one, other) -> one | other);

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

  /** Whether a noun stands for people and for nothing else. */
  static boolean isOnlyPerson(long classes) {
    return is(classes, NounClass.PERSON) && (classes & ~PEOPLE) == 0;
  }
}
