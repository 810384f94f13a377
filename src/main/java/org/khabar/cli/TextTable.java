package org.khabar.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.khabar.query.TextWidth;

/** Prints rows in columns as wide as their widest cell: words to the left, figures to the right. */
final class TextTable {
  private final List<List<String>> rows = new ArrayList<>();
  private final int words;

  /**
   * A table with a header.
   *
   * @param words how many of the columns, from the first, hold words
   */
  TextTable(List<String> header, int words) {
    this.words = words;
    rows.add(header);
  }

  /** Adds a row of as many cells as the header has. */
  void add(List<String> row) {
    rows.add(row.stream().map(TextWidth::shown).toList());
  }

  void print(PrintWriter out) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], TextWidth.of(row.get(column)));
      }
    }
    for (List<String> row : rows) {
      out.println(line(row, widths));
    }
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = row.get(column);
      String padding = " ".repeat(widths[column] - TextWidth.of(cell));
      line.append(column < words ? cell + padding : padding + cell).append("  ");
    }
    return line.toString().stripTrailing();
  }
}
