package org.khabar.read;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What of the inputs is read, and how.
 *
 * @param longest bytes of the longest article that is read
 * @param limit no more articles than this
 * @param since only articles published on this day or later
 * @param until only articles published on this day or earlier
 * @param language only articles in this language, a BCP 47 tag
 * @param fieldNames for names of fields that Khabar knows, those in the user's tables and JSON
 *     files
 * @param standardInput what {@code -} stands for
 */
public record ReadOptions(
    int longest,
    OptionalLong limit,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Optional<String> language,
    Map<String, String> fieldNames,
    InputStream standardInput) {
  /** Everything, by the usual names, and nothing on standard input. */
  public static final ReadOptions ALL =
      new ReadOptions(
          ArticleReader.LONGEST,
          OptionalLong.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          InputStream.nullInputStream());

  public ReadOptions {
    fieldNames = Map.copyOf(fieldNames);
  }

  /** The fields that may be named otherwise in the user's data. */
  public static Set<String> fields() {
    return FieldNames.known();
  }
}
