package org.khabar.read;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.khabar.model.ProblemCode;

/**
 * A table with one article a row (CSV, TSV and the like), its columns named in the first row.
 *
 * <p>The columns have the names of {@link FieldNames}; the character between them is found in the
 * first row.
 */
final class ArticleTableSource extends InputSource {
  private static final String REMEDY =
      "Name the columns in the first row, or say which is which: --map text=Body,title=Headline.";

  private final RowMaker rows;
  private @Nullable TableRows table;
  private char delimiter;
  private List<String> columns = List.of();

  ArticleTableSource(Input input, RowMaker rows) {
    super(input);
    this.rows = rows;
  }

  @Override
  public Optional<Fetched> next() throws IOException {
    TableRows opened = table;
    if (opened == null) {
      opened = open();
      table = opened;
      Optional<Fetched> fault = header(opened);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return columns.isEmpty() ? Optional.empty() : opened.next().map(this::fetched);
  }

  private TableRows open() throws IOException {
    delimiter = ArticleTable.delimiter(ArticleTable.firstLine(input.startText()), rows.names());
    return new TableRows(new LineReader(input.text(), rows.longest()), delimiter, rows.longest());
  }

  /** Reads the names of the columns; what is wrong with them, where that forbids to go on. */
  private Optional<Fetched> header(TableRows opened) throws IOException {
    Optional<TableRows.Row> row = opened.next();
    while (row.isPresent() && ArticleTable.isPreface(words(row.get()))) {
      row = opened.next();
    }
    List<String> names =
        row.map(TableRows.Row::cells).orElse(List.of()).stream().map(String::strip).toList();
    int line = row.map(TableRows.Row::line).orElse(1);
    List<String> missing = rows.names().missing(names);
    if (!missing.isEmpty()) {
      return fault(line, "It has no column " + String.join(", ", missing) + ".");
    }
    if (!rows.names().hasText(names)) {
      return fault(
          line, "It is a table without a column for the text: " + String.join(", ", names) + ".");
    }
    columns = names;
    return Optional.empty();
  }

  private String words(TableRows.Row row) {
    return String.join(Character.toString(delimiter), row.cells());
  }

  private Optional<Fetched> fault(int line, String message) {
    return Optional.of(refused(ProblemCode.UNKNOWN_FORMAT, line, message, REMEDY));
  }

  private Fetched refused(ProblemCode code, int line, String message, String remedy) {
    return Fetched.of(Refusals.refuse(code, name(), OptionalInt.of(line), message, remedy));
  }

  private Fetched fetched(TableRows.Row row) {
    if (row.tooLong()) {
      return Fetched.of(Refusals.tooLong(name(), OptionalInt.of(row.line()), rows.longest()));
    }
    if (row.cells().size() > columns.size()) {
      return refused(
          ProblemCode.BAD_LINE,
          row.line(),
          "The row has " + row.cells().size() + " values for " + columns.size() + " columns.",
          "Put a value that holds the column's separator, a quote or a line break in quotes.");
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      fields.putIfAbsent(columns.get(i), List.of(row.cells().get(i)));
    }
    return rows.fetched(
        new RowMaker.Row(
            name(),
            name() + "#" + row.line(),
            row.line(),
            fields,
            name -> "column " + name,
            row.damage()));
  }
}
