package org.khabar.merge;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a site's name that tell it from others: "Karachi airport" in Karachi has only
 * "airport", "PNS Mehran" has both.
 *
 * @param words all words without that of the place around it, lower case
 * @param distinctive those of them that are proper names
 */
record SiteName(Set<String> words, Set<String> distinctive) {

  static SiteName of(String name, Optional<String> around) {
    Set<String> placeWords = around.map(SiteName::split).orElse(Set.of());
    Set<String> words = split(name);
    words.removeAll(placeWords);
    Set<String> distinctive =
        Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
            .filter(word -> word.length() > 2 && Character.isUpperCase(word.charAt(0)))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(word -> words.contains(word) && !FacilityWords.contains(word))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new SiteName(words, distinctive);
  }

  private static Set<String> split(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !word.equals("the") && !word.equals("of"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Whether the two may name one site: they share a proper name, or one name holds all words of the
   * other.
   */
  boolean agreesWith(SiteName other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return false;
    }
    return distinctive.stream().anyMatch(other.distinctive::contains)
        || words.containsAll(other.words)
        || other.words.containsAll(words);
  }

  /** Whether the two name different sites: both have proper names and share none. */
  boolean contradicts(SiteName other) {
    return !distinctive.isEmpty() && !other.distinctive.isEmpty() && !agreesWith(other);
  }
}
