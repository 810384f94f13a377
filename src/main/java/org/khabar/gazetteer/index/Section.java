package org.khabar.gazetteer.index;

import java.util.Locale;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/** The parts of an index, in the order of the file; each is read through one buffer. */
enum Section {
  /** The places, row by row; empty where {@link #PLANES} has them. */
  ROWS,
  /** The places as {@link RowPlanes}, in an index that lies compressed. */
  PLANES,
  /** Main names, keys and labels, row by row. */
  TEXTS,
  /** Lists of feature, country and division codes. */
  CODES,
  /** Where the blocks of names begin. */
  NAME_STARTS,
  /** All names in their compared form, with the rows that bear them. */
  NAMES,
  /** Where the blocks of division codes begin. */
  DIVISION_STARTS,
  /** Countries and divisions by code. */
  DIVISIONS;

  /** Bytes that a buffer can hold. */
  private static final long LARGEST = Integer.MAX_VALUE - 8L;

  /** The name of its part file while an index is written. */
  String fileName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Refuses a section that outgrows a buffer.
   *
   * @throws KhabarException {@code GAZETTEER_INVALID} from 2 GiB on
   */
  static void requireRoom(long length) {
    if (length > LARGEST) {
      throw new KhabarException(
          ErrorCode.GAZETTEER_INVALID,
          "An index holds at most 2 GiB of names or rows, and these files have more.",
          "Make several indexes, for example one a continent, and name each with --gazetteer.");
    }
  }
}
