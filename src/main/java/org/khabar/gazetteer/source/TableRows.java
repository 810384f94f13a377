package org.khabar.gazetteer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.khabar.model.ProblemCode;

/**
 * Reads tables with a header, parted by commas, semicolons or tabs, cells quoted where needed.
 *
 * <p>A quote that is never closed costs its own line, not the rest of the file.
 */
final class TableRows {
  /** Lines of the longest quoted cell. */
  private static final int MOST_LINES = 50;

  private final TextLines lines;
  private final PlaceSink sink;
  private final List<TextLines.Line> again = new ArrayList<>();
  private final CSVFormat format;
  private final List<String> header;
  private final Map<String, Integer> columns = new HashMap<>();

  /** Takes one row. */
  interface Taker {
    /** Reads a row. */
    void take(Row row) throws IOException;
  }

  /** One row of a table. */
  static final class Row {
    private final TableRows table;
    private final CSVRecord cells;
    private final long line;

    private Row(TableRows table, CSVRecord cells, long line) {
      this.table = table;
      this.cells = cells;
      this.line = line;
    }

    long line() {
      return line;
    }

    /** The cell of the first of these columns that the table has; empty without any. */
    String cell(String... names) {
      for (String name : names) {
        Integer column = table.columns.get(name);
        if (column != null) {
          return cells.get(column).strip();
        }
      }
      return "";
    }
  }

  private TableRows(InputStream in, PlaceSink sink) throws IOException {
    this.lines = new TextLines(in);
    this.sink = sink;
    String first = lines.next().map(TextLines.Line::text).orElse("");
    this.format = CSVFormat.Builder.create().setDelimiter(delimiter(first)).get();
    this.header = parse(first).map(CSVRecord::toList).orElse(List.of());
    for (int column = 0; column < header.size(); column++) {
      columns.putIfAbsent(plain(header.get(column)), column);
    }
  }

  /** A column's name in small letters and digits alone: "Geonames ID" is {@code geonamesid}. */
  static String plain(String column) {
    return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  static char delimiter(String header) {
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      best = count(header, candidate) > count(header, best) ? candidate : best;
    }
    return best;
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(c -> c == wanted).count();
  }

  /** Hands on all rows; those of another width are left out. */
  static void read(InputStream in, PlaceSink sink, Taker taker) throws IOException {
    TableRows table = new TableRows(in, sink);
    for (Optional<TextLines.Line> next = table.next(); next.isPresent(); next = table.next()) {
      if (next.get().tooLong()) {
        TabRows.tooLong(sink, next.get());
      } else if (!next.get().text().isBlank()) {
        table.take(next.get(), taker);
      }
    }
  }

  /** The columns' names as they are written. */
  static List<String> header(String line) {
    return List.of(line.split(String.valueOf(delimiter(line)), -1));
  }

  private Optional<TextLines.Line> next() throws IOException {
    return again.isEmpty() ? lines.next() : Optional.of(again.remove(0));
  }

  private void take(TextLines.Line first, Taker taker) throws IOException {
    List<TextLines.Line> more = new ArrayList<>();
    StringBuilder text = new StringBuilder(first.text());
    while (count(text.toString(), '"') % 2 != 0) {
      Optional<TextLines.Line> next =
          more.size() < MOST_LINES && text.length() < TextLines.LONGEST ? next() : Optional.empty();
      if (next.isEmpty()) {
        again.addAll(0, more);
        leaveOut(first.number(), "A quote is opened here and never closed.");
        return;
      }
      more.add(next.get());
      text.append('\n').append(next.get().text());
    }
    Optional<CSVRecord> cells = parse(text.toString());
    if (cells.isEmpty()) {
      leaveOut(first.number(), "The line's quotes are not as in a CSV table.");
    } else if (cells.get().size() != header.size()) {
      leaveOut(
          first.number(),
          "The line has " + cells.get().size() + " columns and the header " + header.size() + ".");
    } else {
      take(new Row(this, cells.get(), first.number()), taker);
    }
  }

  private void take(Row row, Taker taker) throws IOException {
    try {
      taker.take(row);
    } catch (BadCellException e) {
      sink.leaveOut(ProblemCode.BAD_LINE, row.line(), e.reason(), e.remedy());
    }
  }

  private Optional<CSVRecord> parse(String line) {
    try (CSVParser parser = CSVParser.parse(line, format)) {
      return parser.stream().findFirst();
    } catch (IOException | RuntimeException e) { // commons-csv wraps what it throws in a stream
      return Optional.empty();
    }
  }

  private void leaveOut(long line, String message) {
    sink.leaveOut(
        ProblemCode.BAD_LINE,
        line,
        message,
        "Write cells that hold separators or quotes in double quotes, quotes in them doubled.");
  }
}
