package org.khabar.analyse.name;

import java.util.Set;
import org.khabar.model.MentionKind;

/**
 * Lists of places: of one kind that stands behind them ("Charsadda and Mardan districts"), or with
 * a preposition of place in front ("in Guazapa, Chalatenango, and Ilobasco").
 */
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
    if (!JOINS.contains(sentence.word(end)) && !isSeveral(sentence, end)) {
      return false;
    }
    boolean joined = JOINS.contains(sentence.word(end - 2));
    int i = end;
    while (i < end + LONGEST && isOnList(sentence, i)) {
      joined |= JOINS.contains(sentence.word(i));
      i++;
    }
    return joined && isSeveral(sentence, i);
  }

  private static boolean isOnList(NameSentence sentence, int i) {
    String word = sentence.word(i);
    boolean name =
        sentence.caseTells()
            ? sentence.isCapital(i)
            : (sentence.isName(i) || NameRun.isParticle(word)) && !isSeveral(sentence, i);
    return name || JOINS.contains(word);
  }

  /** Whether a word is one for several places of a kind: "districts". */
  static boolean isSeveral(NameSentence sentence, int i) {
    String word = sentence.word(i);
    boolean written =
        !sentence.caseTells() || (sentence.tag(i).equals("NNS") && !sentence.isCapital(i));
    return written
        && word.endsWith("s")
        && !word.equals(sentence.token(i).lemma())
        && PLACE_WORDS.contains(sentence.token(i).lemma());
  }

  /** Whether a name goes on a list of places: behind its last "and", or with more names to come. */
  static boolean goesOn(SentenceNames names, int begin, int end) {
    NameSentence sentence = names.sentence();
    boolean more =
        JOINS.contains(sentence.word(end))
            && (sentence.isName(end + 1) || JOINS.contains(sentence.word(end + 1)));
    return (sentence.word(begin - 1).equals("and") || more) && followsPlace(names, begin);
  }

  private static boolean followsPlace(SentenceNames names, int begin) {
    NameSentence sentence = names.sentence();
    int before = begin;
    while (JOINS.contains(sentence.word(before - 1)) && begin - before < 2) {
      before--;
    }
    int last = before;
    return before < begin
        && names.all().stream()
            .anyMatch(
                name ->
                    name.kind() == MentionKind.PLACE
                        && name.end() == last
                        && !name.demonym()
                        && isPlaced(sentence, name.begin()));
  }

  /**
   * Whether a preposition of place, or "among them", stands in front of a list that a name is on.
   */
  private static boolean isPlaced(NameSentence sentence, int begin) {
    int i = begin - 1;
    while (sentence.isName(i) || JOINS.contains(sentence.word(i))) {
      i--;
    }
    boolean among = sentence.word(i).equals("them") && sentence.word(i - 1).equals("among");
    return sentence.isLocating(i) || sentence.word(i).equals("between") || among;
  }
}
