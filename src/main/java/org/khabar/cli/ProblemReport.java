package org.khabar.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khabar.model.Article;
import org.khabar.model.CodePoints;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.model.Span;

/**
 * Says what was wrong with the inputs: file, line, what was found, what to do; as text at once, as
 * JSON where a file was named, and in sum.
 */
final class ProblemReport implements AutoCloseable {
  private final ProblemTable table;
  private final Optional<ReportFile> file;
  private final boolean shown;
  private final boolean strict;
  private final Map<ProblemCode, Integer> problems = new TreeMap<>();
  private int read;
  private int leftOut;
  private int repaired;
  private int copies;

  /**
   * A report.
   *
   * @param err takes what left an input out, and the rest if it is {@code shown}
   * @param file takes all of it
   * @param strict whether every problem makes the command fail
   */
  ProblemReport(PrintWriter err, Optional<ReportFile> file, boolean shown, boolean strict) {
    this.table = new ProblemTable(err, TerminalWidth.get());
    this.file = file;
    this.shown = shown;
    this.strict = strict;
  }

  /** An article that was read, with all that is wrong with it. */
  void read(Article article) {
    if (article.isCopy()) {
      copies++;
    } else {
      read++;
    }
    CodePoints points = CodePoints.of(article.text());
    for (Problem problem : article.problems()) {
      warning(
          problem,
          problem
              .span()
              .map(span -> new Span(points.fromIndex(span.begin()), points.fromIndex(span.end()))));
    }
    repaired += article.problems().stream().anyMatch(ProblemReport::isRepair) ? 1 : 0;
    copies += (int) article.problems().stream().filter(ProblemReport::isReprint).count();
  }

  /** An article that stands among the inputs a second time. */
  void copy(Problem problem) {
    copies++;
    warning(problem, Optional.empty());
  }

  /**
   * Something that showed when articles were compared.
   *
   * @param points where it stands in the article's text, in code points
   */
  void shared(Problem problem, Optional<Span> points) {
    copies += isReprint(problem) ? 1 : 0;
    warning(problem, points);
  }

  /** An input that gave no article, or a line of corrections that is none. */
  void leftOut(Problem problem) {
    leftOut++;
    table.add("left out", problem);
    file.ifPresent(report -> report.add(problem, Optional.empty(), true));
  }

  /** Something that is wrong with no article, and always shown. */
  void remark(Problem problem) {
    table.add("warning", problem);
    file.ifPresent(report -> report.add(problem, Optional.empty(), false));
  }

  private void warning(Problem problem, Optional<Span> points) {
    problems.merge(problem.code(), 1, Integer::sum);
    if (shown) {
      table.add("warning", problem);
    }
    file.ifPresent(report -> report.add(problem, points, false));
  }

  private static boolean isRepair(Problem problem) {
    return problem.code() == ProblemCode.ENCODING_REPAIRED
        || problem.code() == ProblemCode.TEXT_DAMAGED;
  }

  private static boolean isReprint(Problem problem) {
    return problem.code() == ProblemCode.COPIED_TEXT && problem.span().isEmpty();
  }

  /**
   * All of it in one line, for example {@code 14 read, 0 left out, 1 repaired, 2 copies; 3 problems
   * (1 NO_DATE, 2 DUPLICATE): --warnings shows them.}
   */
  String summary() {
    String counts =
        String.format(
            "%,d read, %,d left out, %,d repaired, %,d %s",
            read, leftOut, repaired, copies, copies == 1 ? "copy" : "copies");
    if (problems.isEmpty()) {
      return counts + ".";
    }
    int all = problems.values().stream().mapToInt(Integer::intValue).sum();
    String kinds =
        problems.entrySet().stream()
            .map(kind -> String.format("%,d %s", kind.getValue(), kind.getKey()))
            .collect(Collectors.joining(", "));
    return String.format("%s; %,d problem%s (%s)", counts, all, all == 1 ? "" : "s", kinds)
        + (shown ? "." : ": --warnings shows them.");
  }

  /** What the process says to the shell. */
  int exitCode() {
    return leftOut > 0 || (strict && !problems.isEmpty())
        ? ExitCode.ARTICLES_LEFT_OUT
        : ExitCode.DONE;
  }

  /** Completes the file. */
  @Override
  public void close() {
    file.ifPresent(report -> report.finish(read, leftOut, repaired, copies, problems));
  }
}
