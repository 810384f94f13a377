package org.khabar.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of an article's persons, found by their first or last words. */
final class FullNames {
  /** A beginning of so few letters is an initial or a particle. */
  private static final int LONGEST_INITIAL = 2;

  private record Ranked(String name, int rank) {}

  private final Map<String, Ranked> byEnd = new HashMap<>();
  private final Map<String, Ranked> byBeginning = new HashMap<>();

  /** By the last word but one of three or more: "Vargas" of "Jorge Vargas Gonzalez". */
  private final Map<String, Ranked> byFirstSurname = new HashMap<>();

  /** These names; of several that hold the same words, the one of most words counts. */
  FullNames(Collection<String> names) {
    List<String> sorted =
        names.stream()
            .sorted(
                Comparator.comparingInt((String name) -> Slug.words(name).size())
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    for (int rank = 0; rank < sorted.size(); rank++) {
      add(new Ranked(sorted.get(rank), rank));
    }
  }

  private void add(Ranked name) {
    List<String> words = Slug.words(name.name());
    for (int i = 0; i < words.size(); i++) {
      byEnd.putIfAbsent(String.join("-", words.subList(i, words.size())), name);
      byBeginning.putIfAbsent(String.join("-", words.subList(0, i + 1)), name);
    }
    if (words.size() > 2) {
      byFirstSurname.putIfAbsent(words.get(words.size() - 2), name);
    }
  }

  /**
   * The full name that ends with these words, begins with them or is them in other case, else the
   * one whose first surname they are.
   */
  String of(String words) {
    String slug = Slug.of(words);
    Stream<Ranked> ends = Stream.ofNullable(byEnd.get(slug));
    Stream<Ranked> begins =
        slug.length() > LONGEST_INITIAL ? Stream.ofNullable(byBeginning.get(slug)) : Stream.empty();
    return Stream.concat(ends, begins)
        .min(Comparator.comparingInt(Ranked::rank))
        .or(() -> Optional.ofNullable(byFirstSurname.get(slug)))
        .map(Ranked::name)
        .orElse(words);
  }
}
