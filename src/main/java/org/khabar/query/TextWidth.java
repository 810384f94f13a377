package org.khabar.query;

import java.util.ArrayList;
import java.util.List;

/** Measures and folds text by the columns it takes on a terminal. */
public final class TextWidth {
  private TextWidth() {}

  /** Columns of a text; marks that combine with the letter before take none. */
  public static int of(String text) {
    return (int) text.codePoints().filter(TextWidth::takesRoom).count();
  }

  /** The text in lines of at most {@code width} columns, broken at blanks where there are some. */
  public static List<String> folded(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (of(rest) > width) {
      int most = indexAfter(rest, width);
      int blank = rest.lastIndexOf(' ', most);
      int end = blank > most / 2 ? blank : most;
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  private static int indexAfter(String text, int columns) {
    int left = columns;
    int index = 0;
    while (index < text.length()) {
      int character = text.codePointAt(index);
      if (takesRoom(character) && --left < 0) {
        return index;
      }
      index += Character.charCount(character);
    }
    return index;
  }

  private static boolean takesRoom(int character) {
    int type = Character.getType(character);
    return type != Character.NON_SPACING_MARK
        && type != Character.ENCLOSING_MARK
        && type != Character.FORMAT;
  }
}
