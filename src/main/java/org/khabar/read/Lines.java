package org.khabar.read;

import java.util.Arrays;
import org.khabar.model.Span;

/** The lines of a text; each span leaves out the blanks at its line's ends. */
final class Lines {
  private final String text;

  /** Where each line begins; ends behind the last with the text's length. */
  private final int[] begins;

  private Lines(String text, int[] begins) {
    this.text = text;
    this.begins = begins;
  }

  /** Lines end with LF, CR LF or CR. */
  static Lines of(String text) {
    int[] begins = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        if (count + 1 >= begins.length) {
          begins = Arrays.copyOf(begins, 2 * begins.length);
        }
        begins[count++] = i + 1;
      }
    }
    begins = Arrays.copyOf(begins, count + 1);
    begins[count] = text.length();
    return new Lines(text, begins);
  }

  String text() {
    return text;
  }

  int count() {
    return begins.length - 1;
  }

  /** Where the line begins; for the line behind the last, the end of the text. */
  int begin(int line) {
    return begins[line];
  }

  /** The line without the blanks at its ends; empty for a blank line. */
  Span span(int line) {
    return trim(text, begins[line], begins[line + 1]);
  }

  /** The words of the line. */
  String words(int line) {
    return span(line).in(text);
  }

  boolean isBlank(int line) {
    return span(line).length() == 0;
  }

  /** Whether nothing but blanks stands before the offset in its line. */
  boolean startsLine(int offset) {
    return trim(text, begins[lineOf(offset)], offset).length() == 0;
  }

  /** The line, from 0, in which the offset lies. */
  int lineOf(int offset) {
    int at = Arrays.binarySearch(begins, 0, count(), offset);
    return at >= 0 ? at : -at - 2;
  }

  /** The span without the blanks at its ends; empty when all of it is blank. */
  static Span trim(String text, int begin, int end) {
    int first = begin;
    int last = end;
    while (first < last && isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && isBlank(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }

  /** White space of every kind, with the marks that show as nothing. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }
}
