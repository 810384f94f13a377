package org.khabar.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.khabar.model.ReadOutcome;
import org.khabar.model.TextLines;
import org.khabar.read.MetadataReader.Origin;
import org.khabar.read.page.TooManyTagsException;
import org.khabar.read.page.WebPage;

/**
 * Makes an article of a row of a table, an object of a JSON file or an item of a feed: of fields by
 * name.
 *
 * <p>What stands under {@code text} is the article's text as it is; under the other names for a
 * text (see {@link FieldNames}) HTML is read as such.
 */
final class RowMaker {
  private static final Pattern HTML =
      Pattern.compile(
          "\\s*<(?:!--|!doctype|html|body|p|div|span|article|section|h[1-6]|br|figure|img|ul|ol"
              + "|blockquote|table|a|b|i|em|strong)\\b[^<]*>.*|.*</(?:p|div|span|a|b|em|strong)>\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final ArticleMaker maker;
  private final FieldNames names;
  private final int longest;

  RowMaker(ArticleMaker maker, FieldNames names, int longest) {
    this.maker = maker;
    this.names = names;
    this.longest = longest;
  }

  /**
   * One row.
   *
   * @param source its file
   * @param id what it is called unless a field says otherwise
   * @param line where it begins in its file
   * @param fields its values by name
   * @param basis names a field as that which says something, by its name
   * @param damage what is wrong with it
   */
  record Row(
      String source,
      String id,
      int line,
      Map<String, List<String>> fields,
      UnaryOperator<String> basis,
      Set<RowDamage> damage) {}

  /** The basis of what a field of a JSON object says. */
  static String field(String name) {
    return "JSON field " + name;
  }

  FieldNames names() {
    return names;
  }

  int longest() {
    return longest;
  }

  /** The row as an article that is yet to be read. */
  Fetched fetched(Row row) {
    long size =
        row.fields().values().stream().flatMap(List::stream).mapToLong(String::length).sum();
    return new Fetched(row.source(), size, () -> article(row));
  }

  /** The row as an article, or the reason why it is none. */
  ReadOutcome article(Row stated) {
    Row row = whole(stated);
    Optional<String> name = FieldNames.text(row.fields().keySet());
    if (name.isEmpty()) {
      return Refusals.noText(row.source(), row.line(), row.id());
    }
    String text;
    try {
      text = text(name.get(), row.fields().getOrDefault(name.get(), List.of()));
    } catch (TooManyTagsException tags) {
      return Refusals.tooManyTags(row.source(), OptionalInt.of(row.line()), tags);
    }
    if (Lines.trim(text, 0, text.length()).length() == 0) {
      return Refusals.empty(row.source(), OptionalInt.of(row.line()));
    }
    return text.length() > longest
        ? Refusals.tooLong(row.source(), OptionalInt.of(row.line()), longest)
        : article(row, text, isTakenAsItIs(name.get()));
  }

  private static String text(String name, List<String> values) throws TooManyTagsException {
    String text = String.join("\n\n", values);
    boolean html =
        name.equalsIgnoreCase(FieldNames.HTML)
            || (!name.equalsIgnoreCase(FieldNames.TEXT) && HTML.matcher(text).matches());
    return html ? WebPage.textOf(text) : text;
  }

  private ReadOutcome article(Row row, String text, boolean asItIs) {
    ProblemLog log = new ProblemLog(row.source());
    Lines lines = Lines.of(text);
    log.locate(new TextLines(row.line(), false), lines);
    row.damage().forEach(damage -> damage.report(row.line(), log));
    Metadata metadata =
        MetadataReader.read(row.fields(), new Origin(row.basis(), field -> row.line()), log);
    return new ReadOutcome.Read(
        asItIs
            ? maker.makeAsIs(row.id(), row.source(), lines, metadata, log)
            : maker.make(row.id(), row.source(), lines, metadata, log));
  }

  private static boolean isTakenAsItIs(String name) {
    return name.equalsIgnoreCase(FieldNames.TEXT);
  }

  /**
   * The row with the names that Khabar knows, and with the replacement character for each half of a
   * surrogate pair; for each NUL too where the text is taken as it is and not mended.
   */
  private Row whole(Row stated) {
    Map<String, List<String>> renamed = names.renamed(stated.fields());
    boolean asItIs = FieldNames.text(renamed.keySet()).filter(RowMaker::isTakenAsItIs).isPresent();
    IntPredicate bad = c -> isHalf(c) || (asItIs && c == 0);
    Set<RowDamage> damage = new TreeSet<>(stated.damage());
    Map<String, List<String>> fields = new LinkedHashMap<>();
    renamed.forEach(
        (name, values) -> {
          List<String> whole = values.stream().map(value -> without(bad, value)).toList();
          fields.put(name, whole);
          if (!whole.equals(values)) {
            damage.add(RowDamage.CHARACTERS);
          }
        });
    UnaryOperator<String> basis = name -> stated.basis().apply(names.inData(name));
    return new Row(stated.source(), stated.id(), stated.line(), fields, basis, damage);
  }

  private static String without(IntPredicate bad, String text) {
    if (text.codePoints().noneMatch(bad)) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints().forEach(c -> whole.appendCodePoint(bad.test(c) ? '\uFFFD' : c));
    return whole.toString();
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
