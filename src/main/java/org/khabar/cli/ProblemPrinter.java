package org.khabar.cli;

import java.io.PrintWriter;
import org.khabar.model.Problem;

/** Says what was wrong with an input: file, line, what was found, what to do. */
final class ProblemPrinter {
  private final PrintWriter err;
  private int leftOut;
  private int warnings;

  ProblemPrinter(PrintWriter err) {
    this.err = err;
  }

  /** An input that gave no article. */
  void leftOut(Problem problem) {
    leftOut++;
    print("left out", problem);
  }

  /**
   * Something wrong with an article that was read all the same; counted, and shown if {@code
   * shown}.
   */
  void warning(Problem problem, boolean shown) {
    warnings++;
    if (shown) {
      print("warning", problem);
    }
  }

  /** Something that is wrong with no article, and always shown. */
  void remark(Problem problem) {
    print("warning", problem);
  }

  /** How many warnings there were so far. */
  int warningCount() {
    return warnings;
  }

  /** How many inputs were left out so far. */
  int leftOutCount() {
    return leftOut;
  }

  private void print(String what, Problem problem) {
    String line = problem.line().isPresent() ? ":" + problem.line().getAsInt() : "";
    err.printf(
        "%s: %s%s: %s [%s]%n  %s%n",
        what, problem.source(), line, problem.message(), problem.code(), problem.remedy());
  }
}
