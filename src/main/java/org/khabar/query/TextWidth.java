package org.khabar.query;

import java.util.ArrayList;
import java.util.List;

/** Measures and folds text by the columns it takes on a terminal. */
public final class TextWidth {
  /** From here on stand the pictures of the control characters, in their order. */
  private static final char PICTURES = '\u2400';

  private static final char REPLACEMENT = '\uFFFD';

  private TextWidth() {}

  /** Columns of a text; marks that combine with the letter before take none. */
  public static int of(String text) {
    return (int) text.codePoints().filter(TextWidth::takesRoom).count();
  }

  /**
   * The text as a terminal may show it: a line break or a tab is a blank, and of other control
   * characters, which could move the cursor or change colours, stands the picture of each
   * (Unicode's block Control Pictures).
   */
  public static String shown(String text) {
    if (text.chars().noneMatch(Character::isISOControl)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    text.chars().forEach(c -> shown.append(Character.isISOControl(c) ? picture(c) : (char) c));
    return shown.toString();
  }

  private static char picture(int control) {
    if (Character.isWhitespace(control)) {
      return ' ';
    }
    return control < ' ' ? (char) (PICTURES + control) : REPLACEMENT;
  }

  /**
   * The text as it is {@link #shown}, in lines of at most {@code width} columns, broken at blanks
   * where there are some.
   */
  public static List<String> folded(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = shown(text);
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
