package org.khabar.analyse.date;

import java.util.List;
import java.util.Set;
import org.khabar.model.Sentence;
import org.khabar.model.Token;

/** Whether a clause speaks of what is to come. */
final class Tense {
  private static final int REACH = 14;
  private static final Set<String> AHEAD = Set.of("will", "shall", "wo", "'ll");
  private static final Set<String> PLANNED =
      Set.of("expect", "schedule", "plan", "due", "slate", "intend");

  private Tense() {}

  /** Whether the nearest verb in front of a token, else behind it, points ahead. */
  static boolean isFuture(Sentence sentence, int token) {
    List<Token> tokens = sentence.tokens();
    for (int i = Math.min(token, tokens.size()) - 1; i >= Math.max(0, token - REACH); i--) {
      String tag = tokens.get(i).tag();
      if (AHEAD.contains(tokens.get(i).lemma()) || PLANNED.contains(tokens.get(i).lemma())) {
        return true;
      }
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
        return false;
      }
    }
    for (int i = token; i < Math.min(tokens.size(), token + REACH); i++) {
      if (AHEAD.contains(tokens.get(i).lemma())) {
        return true;
      }
      if (tokens.get(i).tag().startsWith("VB")) {
        return false;
      }
    }
    return false;
  }
}
