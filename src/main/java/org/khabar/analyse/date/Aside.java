package org.khabar.analyse.date;

import java.util.List;
import org.khabar.model.Sentence;
import org.khabar.model.Token;

/**
 * Knows times that are said in passing: "the group, which disarmed on 9 March, was attacked". What
 * is told next did not take place then.
 */
final class Aside {
  private Aside() {}

  /** Whether a time stands in a relative clause that the sentence closes again. */
  static boolean holds(Sentence sentence, TimeMatch match) {
    List<Token> tokens = sentence.tokens();
    int end = match.span().end();
    int behind = match.token();
    while (behind < tokens.size() && tokens.get(behind).span().begin() < end) {
      behind++;
    }
    boolean closed = isComma(tokens, behind) || isComma(tokens, behind - 1);
    for (int i = match.token() - 1; closed && i >= 0 && !isComma(tokens, i); i--) {
      if (isRelative(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "The group, which disarmed", "the group that disarmed"; not "when it disarmed". */
  private static boolean isRelative(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.text().equalsIgnoreCase("that")
        ? i > 0 && tokens.get(i - 1).tag().startsWith("NN")
        : token.tag().startsWith("W") && !token.lemma().equals("when");
  }

  private static boolean isComma(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).text().equals(",");
  }
}
