package org.khabar.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.khabar.model.Span;

/** The words of an article's body, in lower case, with where each stands in the text. */
final class Words {
  private final List<String> list;

  /** UTF-16 index of the first character of each. */
  private final int[] begins;

  /** UTF-16 index behind the last character of each. */
  private final int[] ends;

  private Words(List<String> list, int[] begins, int[] ends) {
    this.list = list;
    this.begins = begins;
    this.ends = ends;
  }

  /** The words of these stretches of a text: runs of letters and digits. */
  static Words of(String text, List<Span> stretches) {
    List<String> list = new ArrayList<>();
    int[] begins = new int[256];
    int[] ends = new int[256];
    for (Span stretch : stretches) {
      int at = stretch.begin();
      while (at < stretch.end()) {
        int end = endOfWord(text, at, stretch.end());
        if (end == at) {
          at++;
          continue;
        }
        if (list.size() == begins.length) {
          begins = Arrays.copyOf(begins, 2 * begins.length);
          ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        begins[list.size()] = at;
        ends[list.size()] = end;
        list.add(text.substring(at, end).toLowerCase(Locale.ROOT));
        at = end;
      }
    }
    return new Words(list, begins, ends);
  }

  private static int endOfWord(String text, int begin, int bound) {
    int end = begin;
    while (end < bound && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  List<String> list() {
    return list;
  }

  int count() {
    return list.size();
  }

  /** From the first character of one word to the last of another. */
  Span span(int first, int last) {
    return new Span(begins[first], ends[last]);
  }
}
