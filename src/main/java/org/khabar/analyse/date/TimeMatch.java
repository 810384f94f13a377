package org.khabar.analyse.date;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Span;

/**
 * A time expression that a pattern fits.
 *
 * @param rule what to do with it
 * @param parts the pieces with the step each fits
 */
record TimeMatch(TimePatterns.Rule rule, List<Part> parts) {
  /**
   * A piece in its place.
   *
   * @param step the class or word of the pattern
   * @param piece the piece
   * @param inside whether it is part of the expression and not only around it
   */
  record Part(String step, TimePiece piece, boolean inside) {}

  /** Without a comma at the end, which the next words need. */
  TimeMatch {
    int end = parts.size();
    while (end > 1 && parts.get(end - 1).piece().word().equals(",")) {
      end--;
    }
    parts = List.copyOf(parts.subList(0, end));
  }

  /** The value of the first piece of a class. */
  Optional<String> value(String step) {
    return values(step).stream().findFirst();
  }

  /** The values of all pieces of a class, in order. */
  List<String> values(String step) {
    return parts.stream()
        .filter(part -> part.step().equals(step))
        .map(part -> part.piece().classes().getOrDefault(step, part.piece().word()))
        .toList();
  }

  boolean has(String step) {
    return parts.stream().anyMatch(part -> part.step().equals(step));
  }

  int number(String step) {
    return Integer.parseInt(value(step).orElseThrow());
  }

  /** Where the expression stands. */
  Span span() {
    List<Part> inside = parts.stream().filter(Part::inside).toList();
    return inside.get(0).piece().span().cover(inside.get(inside.size() - 1).piece().span());
  }

  /** Number of the first token. */
  int token() {
    return parts.stream().filter(Part::inside).findFirst().orElseThrow().piece().token();
  }

  /** The number of pieces up to the last one inside. */
  int length() {
    int length = parts.size();
    while (!parts.get(length - 1).inside()) {
      length--;
    }
    return length;
  }

  boolean isBetterThan(TimeMatch other) {
    return length() > other.length()
        || (length() == other.length() && rule.order() < other.rule.order());
  }
}
