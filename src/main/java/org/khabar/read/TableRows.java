package org.khabar.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a table with delimiters (RFC 4180 and its relatives), one at a time.
 *
 * <p>A row goes on over lines while a quote is open. Where none closes it within {@value
 * #MOST_LINES} lines, or one that stands where none may, it was no quote: these lines are rows each
 * for itself, so that one stray quote spoils its own row and no other.
 */
final class TableRows implements Closeable {
  private static final int MOST_LINES = 2000;

  private final LineReader lines;
  private final int longest;
  private final char delimiter;
  private final List<LineReader.Line> ahead = new ArrayList<>();
  private int line;

  /** So many lines ahead are rows each for itself. */
  private int single;

  /**
   * Reads rows from lines.
   *
   * @param longest bytes of the longest row
   */
  TableRows(LineReader lines, char delimiter, int longest) {
    this.lines = lines;
    this.delimiter = delimiter;
    this.longest = longest;
  }

  /**
   * One row.
   *
   * @param line where it begins, from 1
   * @param cells its values; none when it is too long
   * @param damage what is wrong with it
   * @param tooLong whether it is longer than the bound
   */
  record Row(int line, List<String> cells, Set<RowDamage> damage, boolean tooLong) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /** The next row that is not blank; empty at the end. */
  Optional<Row> next() throws IOException {
    while (fill(1)) {
      Row row = row();
      if (row.tooLong() || row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private Row row() throws IOException {
    boolean begins = single == 0;
    int count = begins ? linesOfRow() : 1;
    Set<RowDamage> damage = EnumSet.noneOf(RowDamage.class);
    if (begins && single > 0) {
      damage.add(RowDamage.OPEN_QUOTE);
    }
    single = Math.max(0, single - count);
    int first = line + 1;
    StringBuilder words = new StringBuilder();
    boolean tooLong = false;
    for (LineReader.Line next : ahead.subList(0, count)) {
      words.append(words.isEmpty() ? "" : "\n").append(next.content().text());
      damage.addAll(RowDamage.of(next.content().repaired() > 0));
      tooLong |= next.tooLong();
    }
    ahead.subList(0, count).clear();
    line += count;
    return new Row(
        first, tooLong ? List.of() : cells(words.toString(), delimiter), damage, tooLong);
  }

  /**
   * How many of the lines ahead make the next row; 1 where a quote is open behind the first that is
   * never closed, or closed where none may, and those in between are then rows as well.
   */
  private int linesOfRow() throws IOException {
    Quotes quotes = new Quotes(delimiter);
    long size = 0;
    int count = 0;
    while (count < MOST_LINES && size < longest && fill(count + 1)) {
      String text = ahead.get(count).content().text();
      size += text.length();
      boolean possible = quotes.read(text);
      if (!possible && count > 0) {
        break;
      }
      count++;
      if (!quotes.areOpen()) {
        return count;
      }
    }
    single = count;
    return 1;
  }

  /** Whether there are so many lines ahead; reads them. */
  private boolean fill(int count) throws IOException {
    while (ahead.size() < count) {
      Optional<LineReader.Line> next = lines.next();
      if (next.isEmpty()) {
        return false;
      }
      ahead.add(next.get());
    }
    return true;
  }

  /** The values of one row; a quote that stands where none may is kept as a character. */
  static List<String> cells(String row, char delimiter) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    try (CSVParser parser = CSVParser.parse(row, format)) {
      return parser.stream().findFirst().map(CSVRecord::toList).orElse(List.of());
    } catch (IOException | UncheckedIOException unreadable) {
      return List.of();
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
