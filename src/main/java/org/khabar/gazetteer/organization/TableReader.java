package org.khabar.gazetteer.organization;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads tables with a header, cells parted by commas, semicolons or tabs. */
final class TableReader {
  private TableReader() {}

  /**
   * One row.
   *
   * @param line its first line in the file
   */
  record Row(long line, Map<String, Integer> columns, CSVRecord cells) {
    /** The cell of the first of these columns that has one; empty without any. */
    String cell(String... names) {
      for (String name : names) {
        Integer column = columns.get(name);
        if (column != null && !cells.get(column).isBlank()) {
          return cells.get(column).strip();
        }
      }
      return "";
    }
  }

  /** The columns of a table that begins so, in small letters and digits alone. */
  static List<String> columns(String head) {
    try (CSVParser parser = format(head).parse(new StringReader(firstLine(head)))) {
      return parser.stream()
          .findFirst()
          .map(record -> record.stream().map(TableReader::plain).toList())
          .orElse(List.of());
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static String plain(String column) {
    return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private static String firstLine(String head) {
    return head.lines().findFirst().orElse("");
  }

  /** Quotes that are not as they should be cost no more than their row. */
  private static CSVFormat format(String head) {
    String first = firstLine(head);
    char delimiter = ',';
    for (char candidate : new char[] {';', '\t'}) {
      delimiter = count(first, candidate) > count(first, delimiter) ? candidate : delimiter;
    }
    return CSVFormat.Builder.create()
        .setDelimiter(delimiter)
        .setIgnoreEmptyLines(true)
        .setTrailingData(true)
        .setLenientEof(true)
        .get();
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(c -> c == wanted).count();
  }

  /** Hands on all rows; those of another width than the header are left out. */
  static void read(FileContent content, OrganizationRows rows, Consumer<Row> taker)
      throws IOException {
    Map<String, Integer> columns = new LinkedHashMap<>();
    int width = 0;
    try (Reader reader = content.open();
        CSVParser parser = format(content.head()).parse(reader)) {
      Iterator<CSVRecord> records = parser.iterator();
      for (long line = 1; records.hasNext(); line = parser.getCurrentLineNumber() + 1) {
        CSVRecord cells = records.next();
        if (width == 0) {
          width = cells.size();
          cells.forEach(cell -> columns.putIfAbsent(plain(cell), columns.size()));
        } else if (cells.size() == width) {
          taker.accept(new Row(line, columns, cells));
        } else {
          rows.leaveOut(
              line,
              "The row has " + cells.size() + " columns and the header " + width + ".",
              "Write cells that hold separators in double quotes.");
        }
      }
    }
  }
}
