package org.khabar.english;

import java.util.function.IntFunction;

/**
 * Knows the relative clauses that a sentence closes again: "the group, which disarmed on 9 March,
 * was attacked", "the group that disarmed on 9 March, was attacked".
 *
 * @param word the words of the sentence by number, in any letter case; "" outside it
 * @param tag their Penn Treebank tags; "" outside it
 */
public record RelativeClause(IntFunction<String> word, IntFunction<String> tag) {
  private static final int LONGEST = 12;

  /** Whether words stand in such a clause; {@code end} is the number behind the last of them. */
  public boolean holds(int first, int end) {
    boolean closed = isComma(end) || isComma(end - 1);
    for (int i = first - 1; closed && i >= Math.max(0, first - LONGEST) && !isComma(i); i--) {
      if (isOpenedBy(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word opens one: "which", "whose", "that" behind a noun; not "when". */
  public boolean isOpenedBy(int i) {
    return word.apply(i).equalsIgnoreCase("that")
        ? tag.apply(i - 1).startsWith("NN")
        : tag.apply(i).startsWith("W") && !word.apply(i).equalsIgnoreCase("when");
  }

  private boolean isComma(int i) {
    return word.apply(i).equals(",");
  }
}
