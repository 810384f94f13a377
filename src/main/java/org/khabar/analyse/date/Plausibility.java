package org.khabar.analyse.date;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.khabar.model.Sentence;
import org.khabar.model.Token;

/** Sorts out words and numbers that only look like times. */
final class Plausibility {
  private static final Set<String> NOT_BEFORE_YEAR =
      Set.of("$", "no.", "number", "about", "some", "nearly", "almost", "than", "over", "only");

  private static final Set<String> BEFORE_YEAR =
      Set.of("in", "since", "until", "till", "during", "early", "late", "mid");

  private static final Set<String> NAMED_AFTER_DAYS =
      Set.of(
          "avenue",
          "avenues",
          "boulevard",
          "movement",
          "square",
          "plaza",
          "stadium",
          "bridge",
          "battalion",
          "brigade");

  private Plausibility() {}

  /** Whether a match is a time expression where it stands. */
  static boolean isTime(TimeMatch match, Sentence sentence) {
    return switch (match.rule().operation()) {
      case "year" -> match.length() > 1 || isYear(match, sentence);
      case "calendar" -> match.has("YEAR") || !isName(match, sentence);
      default -> true;
    };
  }

  /** "9 October Avenue", "the 19 April Movement". */
  private static boolean isName(TimeMatch match, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int end = match.span().end();
    return tokens.stream()
        .filter(token -> token.span().begin() >= end)
        .findFirst()
        .filter(token -> Character.isUpperCase(token.text().codePointAt(0)))
        .filter(token -> NAMED_AFTER_DAYS.contains(token.text().toLowerCase(Locale.ROOT)))
        .isPresent();
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
