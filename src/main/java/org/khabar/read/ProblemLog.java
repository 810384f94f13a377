package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.model.Span;

/** The problems of one article, in the order in which they were met. */
final class ProblemLog {
  private final String source;
  private final List<Problem> problems = new ArrayList<>();
  private IntUnaryOperator lineAt = offset -> 1;

  ProblemLog(String source) {
    this.source = source;
  }

  /** Tells in which line of the file, from 1, an offset of the text stands. */
  void locate(IntUnaryOperator lineAt) {
    this.lineAt = lineAt;
  }

  void add(ProblemCode code, String message, String remedy) {
    problems.add(new Problem(code, source, OptionalInt.empty(), Optional.empty(), message, remedy));
  }

  void add(ProblemCode code, int line, String message, String remedy) {
    problems.add(
        new Problem(code, source, OptionalInt.of(line), Optional.empty(), message, remedy));
  }

  void add(ProblemCode code, Span span, String message, String remedy) {
    OptionalInt line = OptionalInt.of(lineAt.applyAsInt(span.begin()));
    problems.add(new Problem(code, source, line, Optional.of(span), message, remedy));
  }

  void addAll(List<Problem> others) {
    problems.addAll(others);
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
