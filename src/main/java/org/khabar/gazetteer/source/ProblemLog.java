package org.khabar.gazetteer.source;

import java.util.Optional;
import java.util.OptionalInt;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;

/** Tells the listener of what is left out, and counts it. */
final class ProblemLog {
  private final GazetteerListener listener;
  private long leftOut;

  ProblemLog(GazetteerListener listener) {
    this.listener = listener;
  }

  /**
   * A row or a file is left out.
   *
   * @param line its line, 0 for a whole file
   */
  void leftOut(ProblemCode code, String file, long line, String message, String remedy) {
    leftOut++;
    OptionalInt number =
        line > 0 && line <= Integer.MAX_VALUE ? OptionalInt.of((int) line) : OptionalInt.empty();
    listener.leftOut(new Problem(code, file, number, Optional.empty(), message, remedy));
  }

  /** A file is of no known kind. */
  void unknown(String file) {
    leftOut(
        ProblemCode.UNKNOWN_FORMAT,
        file,
        0,
        "It is none of the kinds of files that places are read from.",
        "See `khabar gazetteer build --help` for them; a table needs a header with name, lat and"
            + " lon.");
  }

  /** A file is known to hold nothing for an index. */
  void unused(String file, UnusedFile kind) {
    listener.remark(
        new Problem(
            ProblemCode.NOT_USED,
            file,
            OptionalInt.empty(),
            Optional.empty(),
            kind.message(),
            kind.remedy()));
  }

  /** A file cannot be read, or not behind this line. */
  void unreadable(String file, long line, InputFailedException reason) {
    leftOut(
        ProblemCode.UNREADABLE,
        file,
        line,
        "It cannot be read "
            + (line > 0 ? "behind line " + line : "")
            + (": " + reason.getMessage()).strip()
            + ".",
        "Fetch it again; the rows before were taken.");
  }

  /** A row tells a place that an earlier row of its file tells. */
  void duplicate(String file, PlaceRecord row, PlaceRecord first) {
    leftOut(
        ProblemCode.DUPLICATE,
        file,
        row.at().line(),
        "The id "
            + row.entry().flatMap(entry -> entry.place().key()).orElse(String.valueOf(row.id()))
            + " stands in line "
            + first.at().line()
            + " already; that line counts, names are taken from both.",
        "Give each place one line.");
  }

  /** Rows and files left out so far. */
  long leftOut() {
    return leftOut;
  }
}
