package org.khabar.gazetteer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.khabar.model.ProblemCode;

/** Reads rows of tab-separated cells as GeoNames writes them: no header, no quotes. */
final class TabRows {
  private TabRows() {}

  /** Takes one row. */
  interface Row {
    /** Reads the cells of a line. */
    void take(String[] cells, long line) throws IOException;
  }

  /** Hands on every row that has so many cells; others are left out with their line. */
  static void read(InputStream in, int fewest, int most, PlaceSink sink, Row row)
      throws IOException {
    TextLines lines = new TextLines(in);
    for (Optional<TextLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      TextLines.Line line = next.get();
      if (line.tooLong()) {
        tooLong(sink, line);
      } else if (!line.text().isBlank() && !line.text().startsWith("#")) {
        String[] cells = line.text().split("\t", -1);
        if (cells.length < fewest || cells.length > most) {
          sink.leaveOut(
              ProblemCode.BAD_LINE,
              line.number(),
              "The line has " + cells.length + " columns and should have " + most + ".",
              "Take the line from the source again; columns are parted by tabs.");
        } else {
          take(cells, line.number(), sink, row);
        }
      }
    }
  }

  private static void take(String[] cells, long line, PlaceSink sink, Row row) throws IOException {
    try {
      row.take(cells, line);
    } catch (BadCellException e) {
      sink.leaveOut(ProblemCode.BAD_LINE, line, e.reason(), e.remedy());
    }
  }

  static void tooLong(PlaceSink sink, TextLines.Line line) {
    sink.leaveOut(
        ProblemCode.TOO_LONG,
        line.number(),
        "The line is longer than " + TextLines.LONGEST + " bytes.",
        "Check whether line ends were lost.");
  }
}
