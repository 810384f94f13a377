package org.khabar.read;

import java.util.List;
import java.util.Locale;

/** Tells a table of articles by its first line, and what stands between its columns. */
final class ArticleTable {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

  /** More known columns than a line of prose has by chance. */
  private static final int ENOUGH_COLUMNS = 2;

  private ArticleTable() {}

  /** Whether the first line names columns, and among them one for the text. */
  static boolean isOne(String start, FieldNames names) {
    String line = firstLine(start);
    List<String> columns = TableRows.cells(line, delimiter(line, names));
    return names.hasText(columns)
        && columns.stream().filter(names::isKnown).count() >= ENOUGH_COLUMNS;
  }

  /** The character that parts the line into most known columns, else into most columns. */
  static char delimiter(String line, FieldNames names) {
    char best = ',';
    long most = -1;
    for (char delimiter : DELIMITERS) {
      List<String> cells = TableRows.cells(line, delimiter);
      long known = cells.stream().map(String::strip).filter(names::isKnown).count();
      long score = known * 1000 + Math.min(999, cells.size());
      if (score > most) {
        best = delimiter;
        most = score;
      }
    }
    return best;
  }

  /** The first line that is not blank, nor the one that tells Excel the delimiter. */
  static String firstLine(String start) {
    return start.lines().filter(line -> !isPreface(line)).findFirst().orElse("");
  }

  static boolean isPreface(String line) {
    return line.isBlank() || line.toLowerCase(Locale.ROOT).matches("\\W?sep=.\\s*");
  }
}
