package org.khabar.analyse.date;

import java.util.List;
import java.util.Set;
import org.khabar.model.Sentence;
import org.khabar.model.Token;

/** Of what time a clause speaks. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN;

  private static final int REACH = 14;
  private static final Set<String> AHEAD = Set.of("will", "shall");
  private static final Set<String> PLANNED =
      Set.of("expect", "schedule", "plan", "due", "slate", "intend");

  /**
   * The tense around a token: of the nearest finite verb in front, else behind; past where any verb
   * of the sentence is, if that one tells nothing.
   */
  static Tense at(Sentence sentence, int token) {
    List<Token> tokens = sentence.tokens();
    for (int i = token - 1; i >= Math.max(0, token - REACH); i--) {
      if (AHEAD.contains(tokens.get(i).lemma()) || PLANNED.contains(tokens.get(i).lemma())) {
        return FUTURE;
      }
      String tag = tokens.get(i).tag();
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
        return anywhere(tokens);
      }
    }
    for (int i = token; i < Math.min(tokens.size(), token + REACH); i++) {
      if (AHEAD.contains(tokens.get(i).lemma())) {
        return FUTURE;
      }
      if (tokens.get(i).tag().startsWith("VB")) {
        break;
      }
    }
    return anywhere(tokens);
  }

  private static Tense anywhere(List<Token> tokens) {
    boolean past = tokens.stream().anyMatch(token -> token.tag().equals("VBD"));
    return past ? PAST : UNKNOWN;
  }
}
