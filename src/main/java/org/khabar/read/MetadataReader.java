package org.khabar.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.khabar.model.ArticleKind;
import org.khabar.model.Notation;
import org.khabar.model.ProblemCode;
import org.khabar.model.Stated;
import org.khabar.model.UncertainDate;
import org.khabar.read.FieldNames.Field;

/**
 * Turns stated fields into metadata, whether they come from a front matter, a table or a JSON
 * object.
 *
 * <p>Known fields: {@code id}, {@code title}, {@code authors} (several values, or one with
 * semicolons), {@code publisher}, {@code published}, {@code url}, {@code kind}, and the other names
 * of {@link FieldNames}; others are passed over.
 */
final class MetadataReader {
  private final Map<String, Field> fields;
  private final Origin origin;
  private final ProblemLog log;

  private MetadataReader(Map<String, Field> fields, Origin origin, ProblemLog log) {
    this.fields = fields;
    this.origin = origin;
    this.log = log;
  }

  /**
   * Where fields stand.
   *
   * @param basis names a field as that which says something, by the name that it has there: {@code
   *     front matter byline}
   * @param line its line, from 1
   */
  record Origin(UnaryOperator<String> basis, ToIntFunction<String> line) {}

  /**
   * Reads the fields.
   *
   * @param stated values by name
   * @param origin where they stand
   * @param log takes a date or a kind that can't be read
   */
  static Metadata read(Map<String, List<String>> stated, Origin origin, ProblemLog log) {
    return new MetadataReader(FieldNames.normalised(stated), origin, log).read();
  }

  private Metadata read() {
    return new Metadata(
        first("id"),
        first("url").flatMap(this::url),
        stated("title", first("title").map(title -> title.replaceAll("\\s+", " "))),
        stated("authors", Optional.of(authors()).filter(names -> !names.isEmpty())),
        stated("publisher", first("publisher")),
        stated("published", first("published").flatMap(this::date)),
        first("kind").flatMap(this::kind));
  }

  private Optional<Field> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  private <T> Optional<Stated<T>> stated(String name, Optional<T> value) {
    return field(name).flatMap(field -> Stated.of(value, origin.basis().apply(field.name())));
  }

  private int line(String name) {
    return origin.line().applyAsInt(field(name).map(Field::name).orElse(name));
  }

  private Optional<String> first(String name) {
    return field(name).stream()
        .flatMap(field -> field.values().stream())
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private List<String> authors() {
    return field("authors").stream()
        .flatMap(field -> field.values().stream())
        .flatMap(value -> Stream.of(value.split(";", -1)))
        .map(String::strip)
        .filter(author -> !author.isEmpty())
        .distinct()
        .toList();
  }

  private Optional<String> url(String value) {
    if (WebAddress.isOne(value)) {
      return Optional.of(value);
    }
    log.add(
        ProblemCode.BAD_METADATA,
        line("url"),
        "The address \"" + value + "\" is not one of the web; it is passed over.",
        "Write it in full, as https://news.example/raid.");
    return Optional.empty();
  }

  private Optional<UncertainDate> date(String value) {
    Optional<UncertainDate> date = Dates.stated(value);
    if (date.isEmpty()) {
      log.add(
          ProblemCode.BAD_METADATA,
          line("published"),
          "The publication date \"" + value + "\" can't be read; the article counts as undated.",
          "Write it as 2023-02-18, 2023-02, 2023 or 2023-02-17/2023-02-18.");
    }
    return date;
  }

  private Optional<ArticleKind> kind(String value) {
    try {
      return Optional.of(Notation.parse(ArticleKind.class, value));
    } catch (IllegalArgumentException unknown) {
      log.add(
          ProblemCode.BAD_METADATA,
          line("kind"),
          "The kind \"" + value.toLowerCase(Locale.ROOT) + "\" is not known; it is passed over.",
          "Write report, editorial, opinion, interview, official or other.");
      return Optional.empty();
    }
  }
}
