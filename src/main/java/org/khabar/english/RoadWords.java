package org.khabar.english;

import java.util.Locale;
import java.util.Set;

/** The words by which a name is that of a road, in small letters. */
public final class RoadWords {
  private static final Set<String> ENDINGS = Set.copyOf(EnglishWords.lines("road-words.txt"));

  /** Words for roads that have numbers. */
  private static final Set<String> NUMBERED =
      Set.of("highway", "hwy.", "interstate", "motorway", "road", "route");

  private RoadWords() {}

  /** Whether the names of roads end in this word: "Jay Lane". */
  public static boolean ends(String word) {
    return ENDINGS.contains(word);
  }

  /** Whether several roads are named in front of this word: "Jay and Elm Streets". */
  public static boolean endsSeveral(String word) {
    return word.endsWith("s") && ENDINGS.contains(word.substring(0, word.length() - 1));
  }

  /** Whether the two words are a road and its number: "Highway 19". */
  public static boolean isNumbered(String word, String number) {
    return NUMBERED.contains(word) && number.matches("\\d{1,4}[a-z]?");
  }

  /** Whether a name of at least two words, in any letter case, is that of a road. */
  public static boolean isRoad(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split(" ", -1);
    int last = words.length - 1;
    boolean named = ends(words[last]) || endsSeveral(words[last]);
    return last > 0 && (named || isNumbered(words[last - 1], words[last]));
  }
}
