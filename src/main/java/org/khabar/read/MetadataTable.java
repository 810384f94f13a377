package org.khabar.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.read.MetadataReader.Origin;

/**
 * The {@code articles.csv} of a folder: one line of metadata for each file beside it.
 *
 * <p>Columns, by name and in any order: {@code file}, {@code title}, {@code author} (several with
 * semicolons between them), {@code publisher}, {@code published}, {@code url}, {@code kind}.
 */
final class MetadataTable {
  static final String FILE = "articles.csv";
  static final MetadataTable NONE = new MetadataTable("");

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreHeaderCase(true)
          .setTrim(true)
          .setAllowMissingColumnNames(true)
          .get();

  private final String source;
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final ProblemLog log;

  private MetadataTable(String source) {
    this.source = source;
    this.log = new ProblemLog(source);
  }

  /**
   * What the table says of one file.
   *
   * @param line its line, from 1
   * @param problems what can't be read in it
   */
  record Row(Metadata metadata, int line, List<Problem> problems) {}

  /**
   * Reads the table, so much of it as any folder can have articles.
   *
   * @param source its name in messages
   */
  static MetadataTable read(InputStream in, String source) throws IOException {
    MetadataTable table = new MetadataTable(source);
    String text = DecodedText.of(in.readNBytes(ArticleReader.LONGEST)).text();
    int line = 1;
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      table.checkHeader(parser);
      Iterator<CSVRecord> records = parser.iterator();
      line = (int) parser.getCurrentLineNumber() + 1;
      while (records.hasNext()) {
        table.add(records.next(), line);
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException | IOException | IllegalArgumentException broken) {
      table.log.add(
          ProblemCode.BAD_METADATA,
          line,
          "The table can't be read from here on.",
          "Check the quotes and the names of the columns.");
    }
    return table;
  }

  /** Whether an input has the name of such tables. */
  static boolean isNamed(String name) {
    return ("/" + name).endsWith("/" + FILE);
  }

  /** What the table says of the file with this name. */
  Optional<Row> row(String fileName) {
    return Optional.ofNullable(rows.get(fileName));
  }

  /** What is wrong with the rows for files that are not there, in the table's order. */
  List<Problem> rowsWithout(Predicate<String> isThere) {
    ProblemLog missing = new ProblemLog(source);
    rows.forEach(
        (file, row) -> {
          if (file.contains("/") || !isThere.test(file)) {
            missing.add(
                ProblemCode.BAD_METADATA,
                row.line(),
                "The row names " + file + ", which is not beside the table.",
                "Correct the file's name or remove the row; a table tells of the files of its folder.");
          }
        });
    return missing.problems();
  }

  /** What is wrong with the table itself, apart from the rows of single files. */
  List<Problem> problems() {
    return log.problems();
  }

  private void checkHeader(CSVParser parser) {
    if (parser.getHeaderNames().stream().noneMatch("file"::equalsIgnoreCase)) {
      log.add(
          ProblemCode.BAD_METADATA,
          1,
          "The table has no column \"file\"; nothing of it is read.",
          "Name the columns in its first line: file,title,author,publisher,published,url,kind.");
    }
  }

  private void add(CSVRecord record, int line) {
    if (!record.isMapped("file")) {
      return;
    }
    String file = record.isSet("file") ? record.get("file") : "";
    if (file.isEmpty()) {
      log.add(
          ProblemCode.BAD_METADATA,
          line,
          "The row names no file.",
          "Write the file's name into the column \"file\".");
    } else if (rows.containsKey(file)) {
      log.add(
          ProblemCode.BAD_METADATA,
          line,
          "The row is the second one for " + file + "; the first one counts.",
          "Remove one of the two rows.");
    } else {
      rows.put(file, row(record, line));
    }
  }

  private Row row(CSVRecord record, int line) {
    ProblemLog rowLog = new ProblemLog(source);
    if (record.size() > record.getParser().getHeaderNames().size()) {
      rowLog.add(
          ProblemCode.BAD_METADATA,
          line,
          "The row has more values than the table has columns; it is passed over.",
          "Put a value that holds a comma in quotes.");
      return new Row(Metadata.NONE, line, rowLog.problems());
    }
    Map<String, List<String>> fields = new LinkedHashMap<>();
    record.toMap().forEach((name, value) -> fields.put(lower(name), List.of(value)));
    Origin origin = new Origin(name -> FILE + " " + name, field -> line);
    return new Row(MetadataReader.read(fields, origin, rowLog), line, rowLog.problems());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
