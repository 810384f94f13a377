package org.khabar.read;

import java.util.Set;
import org.khabar.model.ProblemCode;

/** What can be wrong with a row, an object or an item that is read all the same. */
enum RowDamage {
  BYTES(
      ProblemCode.ENCODING_REPAIRED,
      "It holds bytes that are not UTF-8; they were read in the encoding that fits them.",
      "Check names with accents and write the file as UTF-8."),
  CHARACTERS(
      ProblemCode.ENCODING_REPAIRED,
      "It holds halves of characters or NUL, which no text has; \uFFFD stands for each.",
      "Get it anew from its source: something may be missing."),
  OPEN_QUOTE(
      ProblemCode.TEXT_DAMAGED,
      "A quote opens in it that nothing closes; each of its lines is read as a row of its own.",
      "Close the quote at the end of the value.");

  private final ProblemCode code;
  private final String message;
  private final String remedy;

  RowDamage(ProblemCode code, String message, String remedy) {
    this.code = code;
    this.message = message;
    this.remedy = remedy;
  }

  /** The damage that bytes are which had to be replaced. */
  static Set<RowDamage> of(boolean repaired) {
    return repaired ? Set.of(BYTES) : Set.of();
  }

  void report(int line, ProblemLog log) {
    log.add(code, line, message, remedy);
  }
}
