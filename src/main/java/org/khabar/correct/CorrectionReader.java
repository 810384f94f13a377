package org.khabar.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.khabar.model.LinkJudgement;
import org.khabar.model.MentionKind;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;

/** Reads the lines of a file of corrections; what is none becomes a problem. */
final class CorrectionReader {
  private final String source;
  private final List<Correction> corrections = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Integer> subjects = new HashMap<>();

  /** A reader of a file with this name. */
  CorrectionReader(String source) {
    this.source = source;
  }

  Corrections read(List<String> lines) {
    for (int number = 1; number <= lines.size(); number++) {
      try {
        read(number, Words.of(lines.get(number - 1)));
      } catch (BadLine bad) {
        problems.add(problem(ProblemCode.BAD_CORRECTION, source, number, bad.what(), bad.remedy()));
      }
    }
    return new Corrections(source, corrections, problems);
  }

  private void read(int number, Words line) throws BadLine {
    if (line.words().isEmpty()) {
      return;
    }
    LinkJudgement judgement =
        switch (line.words().get(0)) {
          case "place" -> LinkLine.of(line, MentionKind.PLACE);
          case "organization" -> LinkLine.of(line, MentionKind.ORGANIZATION);
          default ->
              throw new BadLine(
                  "\"" + line.words().get(0) + "\" begins no correction",
                  "Begin the line with place or organization, or with # for a comment.");
        };
    Correction correction = new Correction(number, judgement);
    Integer first =
        subjects.putIfAbsent(correction.key() + " in " + judgement.article().orElse(""), number);
    if (first != null) {
      throw new BadLine(
          "line " + first + " decides on the same name already", "Keep one of the two lines.");
    }
    corrections.add(correction);
  }

  static Problem problem(ProblemCode code, String source, int line, String message, String remedy) {
    return new Problem(
        code,
        source,
        OptionalInt.of(line),
        Optional.empty(),
        Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".",
        remedy);
  }
}
