package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells the members of an enumeration from what only describes one of them. */
final class Enumeration {
  private static final Set<String> JOINTS = Set.of("and", "or", "&", "as");

  private Enumeration() {}

  /**
   * Leaves out appositions: in "a student, John Greene, was killed" one is meant, in "a student, a
   * teacher and a guard" three, in "12 soldiers, 3 guards killed" both.
   */
  static List<Phrase> members(Line line, List<Phrase> phrases) {
    List<Phrase> members = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      boolean joined = false;
      for (int later = i; later < phrases.size(); later++) {
        joined |= JOINTS.contains(line.word(phrases.get(later).begin() - 1));
      }
      boolean first = i == 0 || !line.word(phrase.begin() - 1).equals(",");
      if (first || joined || isNumbered(line, phrase)) {
        members.add(phrase);
      }
    }
    return members;
  }

  private static boolean isNumbered(Line line, Phrase phrase) {
    for (int i = phrase.begin(); i < phrase.end(); i++) {
      if (line.tag(i).equals("CD")) {
        return true;
      }
    }
    return false;
  }
}
