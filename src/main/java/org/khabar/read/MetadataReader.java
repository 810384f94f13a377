package org.khabar.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.khabar.model.ArticleKind;
import org.khabar.model.Notation;
import org.khabar.model.ProblemCode;
import org.khabar.model.UncertainDate;

/**
 * Turns stated fields into metadata, whether they come from a front matter, a table or a JSON
 * object.
 *
 * <p>Known fields: {@code id}, {@code title}, {@code authors} (several values, or one with
 * semicolons), {@code publisher}, {@code published}, {@code url}, {@code kind}, and the other names
 * of {@link FieldNames}; others are passed over.
 */
final class MetadataReader {
  /** The basis of what a front matter, a table or a field says. */
  private static final String STATED = "stated with the article";

  private MetadataReader() {}

  /**
   * Reads the fields.
   *
   * @param stated values by name
   * @param lineOf the line of a field, for messages
   * @param log takes a date or a kind that can't be read
   */
  static Metadata read(
      Map<String, List<String>> stated, ToIntFunction<String> lineOf, ProblemLog log) {
    Map<String, List<String>> fields = FieldNames.normalised(stated);
    Optional<UncertainDate> published =
        first(fields, "published").flatMap(value -> date(value, lineOf, log));
    return new Metadata(
        first(fields, "id"),
        first(fields, "url").flatMap(value -> url(value, lineOf, log)),
        first(fields, "title").map(title -> title.replaceAll("\\s+", " ")),
        authors(fields),
        first(fields, "publisher"),
        published,
        first(fields, "kind").flatMap(value -> kind(value, lineOf, log)),
        published.map(date -> STATED));
  }

  private static Optional<String> first(Map<String, List<String>> fields, String name) {
    return fields.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static List<String> authors(Map<String, List<String>> fields) {
    return fields.getOrDefault("authors", List.of()).stream()
        .flatMap(value -> Stream.of(value.split(";", -1)))
        .map(String::strip)
        .filter(author -> !author.isEmpty())
        .distinct()
        .toList();
  }

  private static Optional<String> url(String value, ToIntFunction<String> lineOf, ProblemLog log) {
    if (WebAddress.isOne(value)) {
      return Optional.of(value);
    }
    log.add(
        ProblemCode.BAD_METADATA,
        lineOf.applyAsInt("url"),
        "The address \"" + value + "\" is not one of the web; it is passed over.",
        "Write it in full, as https://news.example/raid.");
    return Optional.empty();
  }

  private static Optional<UncertainDate> date(
      String value, ToIntFunction<String> lineOf, ProblemLog log) {
    Optional<UncertainDate> date = Dates.stated(value);
    if (date.isEmpty()) {
      log.add(
          ProblemCode.BAD_METADATA,
          lineOf.applyAsInt("published"),
          "The publication date \"" + value + "\" can't be read; the article counts as undated.",
          "Write it as 2023-02-18, 2023-02, 2023 or 2023-02-17/2023-02-18.");
    }
    return date;
  }

  private static Optional<ArticleKind> kind(
      String value, ToIntFunction<String> lineOf, ProblemLog log) {
    try {
      return Optional.of(Notation.parse(ArticleKind.class, value));
    } catch (IllegalArgumentException unknown) {
      log.add(
          ProblemCode.BAD_METADATA,
          lineOf.applyAsInt("kind"),
          "The kind \"" + value.toLowerCase(Locale.ROOT) + "\" is not known; it is passed over.",
          "Write report, editorial, opinion, interview, official or other.");
      return Optional.empty();
    }
  }
}
