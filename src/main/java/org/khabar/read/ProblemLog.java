package org.khabar.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.model.Span;
import org.khabar.model.TextLines;

/**
 * The problems of one article, in the order in which they were met.
 *
 * <p>Of many alike in one text the first {@value #MOST_ALIKE} are kept and the others counted.
 */
final class ProblemLog {
  private static final int MOST_ALIKE = 20;

  private final String source;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Integer> alike = new LinkedHashMap<>();
  private TextLines place = TextLines.ONE;
  private OptionalInt row = OptionalInt.empty();
  private Lines lines = Lines.of("");

  ProblemLog(String source) {
    this.source = source;
  }

  /** Tells in which lines of the file the text stands. */
  void locate(TextLines where, Lines text) {
    place = where;
    row = where.counted() ? OptionalInt.empty() : OptionalInt.of(where.first());
    lines = text;
  }

  /** Takes the text as it was mended, in which offsets are counted, those met before as well. */
  void mended(Lines text, TextMender.Mended mended) {
    lines = text;
    problems.replaceAll(
        each ->
            new Problem(
                each.code(),
                each.source(),
                each.line(),
                each.span().map(mended::inText),
                each.message(),
                each.remedy()));
  }

  /** The line of the file, from 1, where an index of the text stands. */
  int lineAt(int index) {
    return place.first() + (place.counted() ? lines.lineOf(index) : 0);
  }

  /** Where the text stands in its file. */
  TextLines place() {
    return place;
  }

  /** Adds a problem of the whole article; one that is a row of its file has the row's line. */
  void add(ProblemCode code, String message, String remedy) {
    problems.add(new Problem(code, source, row, Optional.empty(), message, remedy));
  }

  void add(ProblemCode code, int line, String message, String remedy) {
    problems.add(
        new Problem(code, source, OptionalInt.of(line), Optional.empty(), message, remedy));
  }

  void add(ProblemCode code, Span span, String message, String remedy) {
    if (alike.merge(message, 1, Integer::sum) <= MOST_ALIKE) {
      OptionalInt line = OptionalInt.of(lineAt(span.begin()));
      problems.add(new Problem(code, source, line, Optional.of(span), message, remedy));
    }
  }

  /** What a table says of the article, with the row's problems added to these. */
  Metadata metadata(Optional<MetadataTable.Row> row) {
    row.ifPresent(stated -> problems.addAll(stated.problems()));
    return row.map(MetadataTable.Row::metadata).orElse(Metadata.NONE);
  }

  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    alike.forEach(
        (message, count) -> {
          if (count > MOST_ALIKE) {
            all.add(more(message, count - MOST_ALIKE));
          }
        });
    return List.copyOf(all);
  }

  private Problem more(String message, int count) {
    Problem first =
        problems.stream().filter(it -> it.message().equals(message)).findFirst().orElseThrow();
    return new Problem(
        first.code(),
        source,
        OptionalInt.empty(),
        Optional.empty(),
        message + " The same holds for " + count + " more places.",
        first.remedy());
  }
}
