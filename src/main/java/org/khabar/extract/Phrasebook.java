package org.khabar.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words and phrases in all their forms with what a list says of them; filled once, then only read.
 *
 * @param <V> what the list says
 */
final class Phrasebook<V> {
  /** How many words may stand inside a parted phrase, as in "took thirteen people hostage". */
  private static final int LONGEST_GAP = 7;

  private final Map<String, List<Entry<V>>> byFirstWord = new HashMap<>();

  private record Entry<V>(List<String> words, Form form, V value) {}

  /**
   * A phrase found in a line.
   *
   * @param end index behind its first unbroken stretch
   * @param resumed index at which it goes on behind a gap; {@code end} where it has none
   * @param last index behind its last word
   */
  record Match<V>(V value, Form form, int begin, int end, int resumed, int last) {
    int length() {
      return last - begin;
    }
  }

  /** Adds words that do not change. */
  void add(String phrase, V value) {
    put(Arrays.asList(phrase.split(" ")), Form.BASE, value);
  }

  /** Adds a verb, its first word in all forms. */
  void addVerb(String phrase, V value, Inflection inflection) {
    List<String> words = Arrays.asList(phrase.split(" "));
    inflection
        .ofVerb(words.get(0))
        .forEach((word, form) -> put(replaced(words, 0, word), form, value));
  }

  /** Adds a noun, its last word (or the word before "of") in both numbers. */
  void addNoun(String phrase, V value) {
    List<String> words = Arrays.asList(phrase.split(" "));
    int of = words.indexOf("of");
    int inflected = of > 0 ? of - 1 : words.size() - 1;
    Inflection.ofNoun(words.get(inflected))
        .forEach((word, form) -> put(replaced(words, inflected, word), form, value));
  }

  private static List<String> replaced(List<String> words, int index, String word) {
    List<String> copy = new ArrayList<>(words);
    copy.set(index, word);
    return copy;
  }

  private void put(List<String> words, Form form, V value) {
    List<Entry<V>> entries = byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>());
    entries.add(new Entry<>(List.copyOf(words), form, value));
    entries.sort(Comparator.comparing((Entry<V> entry) -> entry.words().size()).reversed());
  }

  /** The longest phrase that begins at an index, without a gap. */
  Optional<Match<V>> at(List<String> words, int index) {
    return at(words, index, 0);
  }

  /** The longest phrase that begins at an index; its first word may stand apart from the rest. */
  Optional<Match<V>> partedAt(List<String> words, int index) {
    return at(words, index, LONGEST_GAP);
  }

  private Optional<Match<V>> at(List<String> words, int index, int gap) {
    if (index < 0 || index >= words.size()) {
      return Optional.empty();
    }
    for (Entry<V> entry : byFirstWord.getOrDefault(words.get(index), List.of())) {
      Optional<Match<V>> match = match(words, index, entry, gap);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private static <V> Optional<Match<V>> match(
      List<String> words, int index, Entry<V> entry, int gap) {
    List<String> rest = entry.words().subList(1, entry.words().size());
    if (rest.isEmpty() || startsAt(words, index + 1, rest)) {
      int end = index + 1 + rest.size();
      return Optional.of(new Match<>(entry.value(), entry.form(), index, end, end, end));
    }
    for (int from = index + 2; from <= index + 1 + gap && from < words.size(); from++) {
      String between = words.get(from - 1);
      if (!Character.isLetterOrDigit(between.charAt(0)) && between.charAt(0) != '\'') {
        return Optional.empty();
      }
      if (startsAt(words, from, rest)) {
        int last = from + rest.size();
        return Optional.of(new Match<>(entry.value(), entry.form(), index, index + 1, from, last));
      }
    }
    return Optional.empty();
  }

  private static boolean startsAt(List<String> words, int from, List<String> rest) {
    if (from + rest.size() > words.size()) {
      return false;
    }
    return words.subList(from, from + rest.size()).equals(rest);
  }

  /** The phrase that ends at an index, not beginning before {@code first}; the longest one. */
  Optional<Match<V>> endingAt(List<String> words, int first, int end) {
    for (int begin = Math.max(first, end - 4); begin < end; begin++) {
      for (Entry<V> entry : byFirstWord.getOrDefault(words.get(begin), List.of())) {
        if (entry.words().size() == end - begin && startsAt(words, begin, entry.words())) {
          return Optional.of(new Match<>(entry.value(), entry.form(), begin, end, end, end));
        }
      }
    }
    return Optional.empty();
  }
}
