package org.khabar.analyse.date;

import java.util.List;
import java.util.Set;
import org.khabar.model.Sentence;
import org.khabar.model.Token;

/** Sorts out words and numbers that only look like times. */
final class Plausibility {
  private static final Set<String> NOT_BEFORE_YEAR =
      Set.of("$", "no.", "number", "about", "some", "nearly", "almost", "than", "over", "only");

  private static final Set<String> BEFORE_YEAR =
      Set.of("in", "since", "until", "till", "during", "early", "late", "mid");

  private Plausibility() {}

  /** Whether a match is a time expression where it stands. */
  static boolean isTime(TimeMatch match, Sentence sentence) {
    return switch (match.rule().operation()) {
      case "year" -> match.length() > 1 || isYear(match, sentence);
      case "yearrange" -> true;
      default -> true;
    };
  }

  /**
   * A bare number of four digits counts something where a plural follows, unless "in", "since" or
   * the like leads to it.
   */
  private static boolean isYear(TimeMatch match, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int token = match.token();
    if (match.has("YEARAPOS")) {
      return true;
    }
    String next = token + 1 < tokens.size() ? tokens.get(token + 1).tag() : "";
    String nextText = token + 1 < tokens.size() ? tokens.get(token + 1).text() : "";
    String before = token > 0 ? tokens.get(token - 1).lemma() : "";
    boolean plural = next.equals("NNS") && !BEFORE_YEAR.contains(before);
    boolean counts = plural || nextText.equals("%") || nextText.equals("percent");
    return !counts && !NOT_BEFORE_YEAR.contains(before) && !before.startsWith("$");
  }
}
