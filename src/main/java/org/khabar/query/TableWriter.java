package org.khabar.query;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Writes rows as aligned columns.
 *
 * <p>The first {@value #LOOKED_AT} rows settle how wide the columns are; the rest streams. Columns
 * that do not fit the terminal are narrowed, the widest first, and their cells folded:
 *
 * <pre>{@code
 * date        place     killed
 * ----------  --------  ------
 * 2023-02-17  Karachi        4
 * }</pre>
 */
final class TableWriter {
  private static final int LOOKED_AT = 1000;
  private static final int NARROWEST = 12;
  private static final String GAP = "  ";

  private final TermText terms;
  private final int width;

  TableWriter(TermText terms, int width) {
    this.terms = terms;
    this.width = width;
  }

  void write(RowSet rows, PrintWriter out) {
    List<Column> columns = new ArrayList<>();
    rows.getResultVars().forEach(variable -> columns.add(new Column(variable)));
    List<Binding> first = new ArrayList<>();
    while (first.size() < LOOKED_AT && rows.hasNext()) {
      Binding row = rows.next();
      first.add(row);
      columns.forEach(column -> column.look(row));
    }
    fit(columns);
    line(columns, columns.stream().map(column -> List.of(column.variable.getName())).toList(), out);
    line(columns, columns.stream().map(column -> List.of("-".repeat(column.width))).toList(), out);
    first.forEach(row -> row(columns, row, out));
    while (rows.hasNext()) {
      row(columns, rows.next(), out);
    }
  }

  private void fit(List<Column> columns) {
    int gaps = GAP.length() * (columns.size() - 1);
    int total = gaps + columns.stream().mapToInt(column -> column.width).sum();
    while (total > width) {
      Column widest = Collections.max(columns, (a, b) -> Integer.compare(a.width, b.width));
      if (widest.width <= NARROWEST) {
        return;
      }
      widest.width--;
      total--;
    }
  }

  private void row(List<Column> columns, Binding row, PrintWriter out) {
    line(columns, columns.stream().map(column -> column.folded(row)).toList(), out);
  }

  /** Writes cells of one or more lines side by side, without blanks at the ends of lines. */
  private static void line(List<Column> columns, List<List<String>> cells, PrintWriter out) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < columns.size(); c++) {
        String cell = i < cells.get(c).size() ? cells.get(c).get(i) : "";
        line.append(c == 0 ? "" : GAP).append(columns.get(c).padded(cell));
      }
      out.print(line.toString().stripTrailing() + "\n");
    }
  }

  private final class Column {
    private final Var variable;
    private int width;
    private boolean numbers = true;

    Column(Var variable) {
      this.variable = variable;
      this.width = TextWidth.of(variable.getName());
    }

    void look(Binding row) {
      Node term = row.get(variable);
      if (term != null) {
        width = Math.max(width, TextWidth.of(terms.of(term)));
        numbers &= TermText.isNumber(term);
      }
    }

    List<String> folded(Binding row) {
      Node term = row.get(variable);
      return term == null ? List.of("") : TextWidth.folded(terms.of(term), width);
    }

    String padded(String cell) {
      String blanks = " ".repeat(Math.max(0, width - TextWidth.of(cell)));
      return numbers ? blanks + cell : cell + blanks;
    }
  }
}
