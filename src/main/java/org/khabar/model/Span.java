package org.khabar.model;

import java.util.Comparator;

/**
 * A stretch of an article's text.
 *
 * @param begin first UTF-16 index
 * @param end UTF-16 index behind the last character; never before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: " + begin + ".." + end);
    }
  }

  /** The words of this span. */
  public String in(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** Length in UTF-16 units. */
  public int length() {
    return end - begin;
  }

  /** Whether {@code other} lies within this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The shortest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** By begin, the shorter first. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
