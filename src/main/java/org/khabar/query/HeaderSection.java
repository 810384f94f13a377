package org.khabar.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The entries of one part of a saved query's header, with the lines they stand in. */
final class HeaderSection {
  private final int line;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  /**
   * A part without entries.
   *
   * @param line where it begins
   */
  HeaderSection(int line) {
    this.line = line;
  }

  int line() {
    return line;
  }

  /** Adds an entry; says whether there was none with its key. */
  boolean add(String key, String value, int at) {
    boolean first = values.putIfAbsent(key, value) == null;
    lines.putIfAbsent(key, at);
    return first;
  }

  /** Adds words to an entry's value. */
  void append(String key, String more) {
    values.merge(key, more, (before, words) -> (before + " " + words).strip());
  }

  /** An entry's value, unless it is empty. */
  Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
  }

  /** Where an entry stands; of one that is missing, where the part begins. */
  int lineOf(String key) {
    return lines.getOrDefault(key, line);
  }
}
