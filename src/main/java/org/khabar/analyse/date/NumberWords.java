package org.khabar.analyse.date;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts number words together: "twenty-five", "two hundred", and years such as "nineteen ninety".
 */
final class NumberWords {
  private NumberWords() {}

  /** The pieces with each run of number words as one piece. */
  static List<TimePiece> join(List<TimePiece> pieces, Map<String, Integer> numbers) {
    List<TimePiece> joined = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      int end = numbers.containsKey(pieces.get(i).word()) ? runEnd(pieces, i, numbers) : i + 1;
      joined.add(end == i + 1 ? pieces.get(i) : number(pieces.subList(i, end), numbers));
      i = end;
    }
    return joined;
  }

  private static int runEnd(List<TimePiece> pieces, int begin, Map<String, Integer> numbers) {
    int end = begin + 1;
    while (end < pieces.size()) {
      boolean hyphen = pieces.get(end).word().equals("-");
      int next = hyphen ? end + 1 : end;
      if (next >= pieces.size()) {
        break;
      }
      Integer value = numbers.get(pieces.get(next).word());
      int before = numbers.getOrDefault(pieces.get(end - 1).word(), 0);
      if (value == null || !follows(before, value)) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  /** "twenty five", "two hundred", "hundred five", "nineteen ninety", but not "one two". */
  private static boolean follows(int before, int value) {
    boolean tens = before >= 20 && before < 100 && value < 10;
    boolean year = before >= 15 && before <= 20 && value >= 10 && value < 100;
    return tens || year || value >= 100 || before >= 100;
  }

  private static TimePiece number(List<TimePiece> run, Map<String, Integer> numbers) {
    int total = 0;
    int part = 0;
    int first = numbers.getOrDefault(run.get(0).word(), 0);
    for (TimePiece piece : run) {
      int value = numbers.getOrDefault(piece.word(), 0);
      if (value == 1000) {
        total += Math.max(1, part) * value;
        part = 0;
      } else {
        part = value == 100 ? Math.max(1, part) * value : part + value;
      }
    }
    Map<String, String> classes = new LinkedHashMap<>();
    boolean year = first >= 15 && first <= 20 && run.size() > 1 && part >= first + 10 && part < 140;
    if (year) {
      classes.put("YEAR", String.valueOf(first * 100 + part - first));
    } else {
      classes.put("NUMBER", String.valueOf(total + part));
    }
    TimePiece last = run.get(run.size() - 1);
    return new TimePiece(
        String.valueOf(total + part),
        classes,
        run.get(0).span().cover(last.span()),
        run.get(0).token());
  }
}
