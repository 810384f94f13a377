package org.khabar.analyse.name;

import java.util.Set;
import org.khabar.english.RoadWords;

/**
 * Finds roads, whatever they are called after: "Jay Lane", "East Washington Street", "Highway 19".
 */
final class RoadFinder {
  private static final int LONGEST_NAME = 4;
  private static final Set<String> JOINTS = Set.of("and", "&", ",");

  private RoadFinder() {}

  /** Adds the roads of a sentence that are no part of longer names. */
  static void find(SentenceNames names) {
    NameSentence sentence = names.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      boolean several = RoadWords.endsSeveral(sentence.word(i));
      int begin = several ? firstBegin(sentence, i) : begin(sentence, i);
      int end = several ? i + 1 : end(sentence, begin, i);
      boolean written = several || !sentence.caseTells() || sentence.isCapital(i);
      if (written && end > begin && !names.isTaken(begin, end)) {
        names.addRoad(begin, end);
      }
    }
  }

  /** Where the names of two roads or more begin: "the corner of Main and Elm streets". */
  private static int firstBegin(NameSentence sentence, int word) {
    int begin = begin(sentence, word);
    int last = begin;
    while (begin < word && JOINTS.contains(sentence.word(begin - 1))) {
      int before = begin(sentence, begin - 1);
      if (before == begin - 1) {
        break;
      }
      begin = before;
    }
    return begin < last ? begin : word + 1;
  }

  /** The token behind a road's name that has its word at a token; the begin where it is none. */
  private static int end(NameSentence sentence, int begin, int word) {
    if (RoadWords.isNumbered(sentence.word(word), sentence.word(word + 1))) {
      return word + 2;
    }
    boolean ends = begin < word && RoadWords.ends(sentence.word(word));
    return ends && !sentence.isName(word + 1) ? word + 1 : begin;
  }

  /** The begin of the names and ordinal numbers in front of a token: "East 5th". */
  private static int begin(NameSentence sentence, int word) {
    int begin = word;
    while (begin > 0 && word - begin < LONGEST_NAME && isPart(sentence, begin - 1)) {
      begin--;
    }
    return begin;
  }

  private static boolean isPart(NameSentence sentence, int i) {
    return sentence.isName(i) || sentence.word(i).matches("\\d{1,3}(?:st|nd|rd|th)");
  }
}
