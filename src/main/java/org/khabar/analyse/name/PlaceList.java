package org.khabar.analyse.name;

import java.util.Set;

/** Lists of places of one kind, with the kind behind them: "Charsadda and Mardan districts". */
final class PlaceList {
  private static final Phrases PLACE_WORDS = Phrases.of("place-words.tsv");
  private static final Set<String> JOINS = Set.of(",", "and", "or");
  private static final int LONGEST = 20;

  private PlaceList() {}

  /** Whether a name that ends in front of a token is on such a list. */
  static boolean endsInKind(NameSentence sentence, int end) {
    if (end < 1 || PLACE_WORDS.contains(sentence.word(end - 1))) {
      return false;
    }
    boolean joined = false;
    int i = end;
    while (i < end + LONGEST && (sentence.isCapital(i) || JOINS.contains(sentence.word(i)))) {
      joined |= JOINS.contains(sentence.word(i));
      i++;
    }
    boolean kind = i < sentence.size() && PLACE_WORDS.contains(sentence.token(i).lemma());
    return sentence.caseTells()
        && kind
        && sentence.tag(i).equals("NNS")
        && !sentence.isCapital(i)
        && (joined || JOINS.contains(sentence.word(end - 2)));
  }
}
