package org.khabar.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Problem;
import org.khabar.query.TextWidth;

/**
 * Problems as rows of a table, each written as soon as it is known; in a narrow terminal what to do
 * stands below what was found.
 *
 * <pre>{@code
 * result    problem  where    what was found           what to do
 * --------  -------  -------  -----------------------  -----------------------
 * left out  EMPTY    d.txt    There is no text in it.  Put the article's text
 *                                                      into it or remove it.
 * }</pre>
 */
final class ProblemTable {
  private static final String GAP = "  ";

  /** The longest code and the longest word for a result fit. */
  private static final int RESULT = 8;

  private static final int CODE = 17;

  private static final int NARROWEST_PLACE = 14;
  private static final int WIDEST_PLACE = 36;

  /** Sentences in columns with fewer characters are hard to read. */
  private static final int NARROWEST_SENTENCE = 26;

  private final PrintWriter out;
  private final List<Integer> widths;
  private final boolean oneSentence;
  private boolean begun;

  /**
   * A table.
   *
   * @param width characters of a line
   */
  ProblemTable(PrintWriter out, int width) {
    this.out = out;
    int place = Math.max(NARROWEST_PLACE, Math.min(WIDEST_PLACE, width / 5));
    int left = width - RESULT - CODE - place - 3 * GAP.length();
    int sentence = (left - GAP.length()) / 2;
    this.oneSentence = sentence < NARROWEST_SENTENCE;
    this.widths =
        oneSentence
            ? List.of(RESULT, CODE, place, Math.max(NARROWEST_SENTENCE, left))
            : List.of(RESULT, CODE, place, sentence, sentence);
  }

  /** Writes one problem. */
  void add(String result, Problem problem) {
    if (!begun) {
      begun = true;
      header();
    }
    String line = problem.line().isPresent() ? ":" + problem.line().getAsInt() : "";
    List<List<String>> cells = new ArrayList<>();
    cells.add(List.of(result));
    cells.add(List.of(problem.code().name()));
    cells.add(TextWidth.folded(problem.source() + line, widths.get(2)));
    List<String> found = new ArrayList<>(TextWidth.folded(problem.message(), widths.get(3)));
    if (oneSentence) {
      found.addAll(TextWidth.folded("→ " + problem.remedy(), widths.get(3)));
      cells.add(found);
    } else {
      cells.add(found);
      cells.add(TextWidth.folded(problem.remedy(), widths.get(4)));
    }
    write(cells);
  }

  private void header() {
    List<String> names =
        oneSentence
            ? List.of("result", "problem", "where", "what was found, what to do")
            : List.of("result", "problem", "where", "what was found", "what to do");
    write(names.stream().map(List::of).toList());
    write(widths.stream().map(width -> List.of("-".repeat(width))).toList());
  }

  /** Writes cells of one or more lines side by side, without blanks at the ends of lines. */
  private void write(List<List<String>> cells) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < cells.size(); c++) {
        String cell = i < cells.get(c).size() ? cells.get(c).get(i) : "";
        line.append(cell).append(" ".repeat(Math.max(0, widths.get(c) - TextWidth.of(cell))));
        line.append(GAP);
      }
      out.println(line.toString().stripTrailing());
    }
    out.flush();
  }
}
