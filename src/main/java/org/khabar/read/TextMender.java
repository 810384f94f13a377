package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Repair;
import org.khabar.model.Span;

/**
 * Puts right what a text holds beside its characters: what was stored in a wrong encoding (see
 * {@link Mojibake}), and NUL bytes.
 *
 * <p>A single NUL stands between two characters that belong together, as where text in UTF-16 was
 * joined to other text: it is left out. Where a row of them stands, as a broken disk leaves it,
 * something is lost: a blank takes its place.
 */
final class TextMender {
  private static final char NUL = '\0';

  private final String text;
  private final StringBuilder mended = new StringBuilder();
  private final List<Repair> repairs = new ArrayList<>();

  private TextMender(String text) {
    this.text = text;
  }

  /**
   * A text that reads as it was meant.
   *
   * @param repairs what was mended, in text order
   */
  record Mended(String text, List<Repair> repairs) {
    Mended {
      repairs = List.copyOf(repairs);
    }

    /** Where a span of the text as it was stands in this one. */
    Span inText(Span before) {
      return new Span(at(before.begin()), at(before.end()));
    }

    private int at(int before) {
      int shorter = 0;
      for (Repair repair : repairs) {
        int begin = repair.span().begin() + shorter;
        if (before < begin) {
          break;
        }
        if (before < begin + repair.original().length()) {
          return repair.span().begin();
        }
        shorter += repair.original().length() - repair.span().length();
      }
      return before - shorter;
    }
  }

  /** Whether NUL bytes were mended, not an encoding. */
  static boolean isOfZeros(Repair repair) {
    return repair.original().indexOf(NUL) >= 0;
  }

  /** The text, mended. */
  static Mended mend(String text) {
    TextMender mender = new TextMender(text);
    for (int at = 0; at < text.length(); ) {
      at = mender.step(at);
    }
    return new Mended(mender.mended.toString(), mender.repairs);
  }

  /** Takes what stands here; returns where the next begins. */
  private int step(int at) {
    int zeros = at;
    while (zeros < text.length() && text.charAt(zeros) == NUL) {
      zeros++;
    }
    if (zeros > at) {
      put(at, zeros, zeros - at == 1 ? "" : " ");
      return zeros;
    }
    int end = Mojibake.endOfRun(text, at);
    if (end > at) {
      put(at, end, Mojibake.mend(text.substring(at, end)));
      return end;
    }
    mended.append(text.charAt(at));
    return at + 1;
  }

  private void put(int begin, int end, String better) {
    String original = text.substring(begin, end);
    if (!better.equals(original)) {
      repairs.add(
          new Repair(new Span(mended.length(), mended.length() + better.length()), original));
    }
    mended.append(better);
  }
}
