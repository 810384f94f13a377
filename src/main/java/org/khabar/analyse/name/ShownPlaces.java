package org.khabar.analyse.name;

import java.util.Set;
import org.khabar.model.Gazetteer;
import org.khabar.model.MentionKind;

/**
 * Names that no list has, shown to be places by the words around: "the Chapinero neighborhood",
 * "the township of Los Quenes", "near Kochi, Afghanistan".
 */
final class ShownPlaces {
  private static final int LONGEST = 4;
  private static final Phrases PLACE_WORDS = Phrases.of("place-words.tsv");
  private static final Set<String> LOCATING =
      Set.of(
          "in", "at", "near", "from", "to", "of", "outside", "around", "into", "across", "towards");

  private final Gazetteer gazetteer;

  ShownPlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The end of the shown name that begins with a token, or {@code begin} where none does. */
  int end(SentenceNames names, int begin) {
    NameSentence sentence = names.sentence();
    if (sentence.isName(begin - 1)) {
      return begin;
    }
    int end = runEnd(sentence, begin);
    boolean name = end > begin && end - begin <= LONGEST && !isCommon(sentence, begin, end);
    return name && !isTaken(names, begin, end) && isShown(sentence, begin, end) ? end : begin;
  }

  /** The end of the words that may be one name, articles in front and particles inside included. */
  private static int runEnd(NameSentence sentence, int begin) {
    int end = begin;
    int i = begin;
    while (sentence.isName(i) || NameRun.isParticle(sentence.word(i))) {
      i++;
      end = sentence.isName(i - 1) ? i : end;
    }
    return end;
  }

  private static boolean isCommon(NameSentence sentence, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (sentence.isName(i) && !sentence.isCommon(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTaken(SentenceNames names, int begin, int end) {
    return names.isTaken(begin, end) || names.has(MentionKind.WEAPON, begin, end);
  }

  private boolean isShown(NameSentence sentence, int begin, int end) {
    boolean kindBehind = isKind(sentence, end) || sentence.word(end).equals("area");
    boolean kindBefore = sentence.word(begin - 1).equals("of") && isKind(sentence, begin - 2);
    boolean placeBehind =
        sentence.word(end).equals(",")
            && sentence.isName(end + 1)
            && LOCATING.contains(sentence.word(begin - 1))
            && gazetteer.knows(sentence.text(end + 1));
    return kindBehind || kindBefore || placeBehind;
  }

  /** Whether a word is one for a kind of places, in either number. */
  private static boolean isKind(NameSentence sentence, int i) {
    return i >= 0
        && i < sentence.size()
        && (PLACE_WORDS.contains(sentence.word(i))
            || PLACE_WORDS.contains(sentence.token(i).lemma()));
  }
}
