package org.khabar.analyse.name;

import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;

/**
 * Finds the longer name that a known one is part of: "Quetta Valley", "San Luis de la Reina", and
 * what the words around show, as "the Kot Zarrar area".
 */
final class LongerPlaces {
  /** "The Swat River" is not Swat. */
  private static final Set<String> ENDINGS = Lexicon.words("place-endings.txt");

  private final KnownPlaces places;
  private final ShownPlaces shown;

  LongerPlaces(KnownPlaces places, ShownPlaces shown) {
    this.places = places;
    this.shown = shown;
  }

  /**
   * The end of the whole name, {@code begin} where none is shown.
   *
   * @param begin the known name's first token
   * @param end the token behind its last
   * @param fits whether the known name is a place where it stands
   */
  int end(SentenceNames names, int begin, int end, boolean fits) {
    NameSentence sentence = names.sentence();
    int longer = fits ? longer(sentence, begin, end) : begin;
    String name = sentence.written(begin, end);
    boolean certain = longer > begin && (isLarge(sentence, begin, end) || places.isPeople(name));
    return certain ? longer : Math.max(longer, shownEnd(names, begin, end));
  }

  /** Whether known to all by this name: "Dera" is not, and "San Pedro" is many towns. */
  private boolean isLarge(NameSentence sentence, int begin, int end) {
    String name = sentence.written(begin, end);
    return places.isLarge(name)
        && places.isOwnName(name)
        && !SpanishPlaces.isSaint(sentence.word(begin));
  }

  /** By the form of the name alone. */
  private static int longer(NameSentence sentence, int begin, int end) {
    int longer = SpanishPlaces.longer(sentence, begin, end);
    boolean goesOn =
        sentence.isCapital(longer)
            && ENDINGS.contains(sentence.word(longer))
            && !sentence.isName(longer + 1)
            && !sentence.tag(longer + 1).equals("CD");
    return longer > begin && sentence.caseTells() && goesOn ? longer + 1 : longer;
  }

  /** By the words around, of which a cue tells more than a preposition. */
  private int shownEnd(SentenceNames names, int begin, int end) {
    NameSentence sentence = names.sentence();
    boolean introduced = end - begin > 1 && PlaceCues.introduce(sentence, begin, end);
    int cued = Math.max(shown.cuedEnd(names, begin), introduced ? end : begin);
    if (cued >= end) {
      return holdsPlainWord(sentence, end, cued) ? begin : cued;
    }
    int whole = shown.end(names, begin);
    return whole > end && !isPartOfPlace(sentence, begin, whole) ? whole : begin;
  }

  /** "North London" is no place of its own. */
  private boolean isPartOfPlace(NameSentence sentence, int begin, int end) {
    return sentence.isCommon(begin) && places.knows(sentence.written(begin + 1, end));
  }

  /** "The Gainesville Public Utilities department": what follows is no part of a place's name. */
  private static boolean holdsPlainWord(NameSentence sentence, int begin, int end) {
    boolean plain = false;
    for (int i = begin; i < end; i++) {
      plain |= sentence.caseTells() && sentence.isCommon(i) && !PlaceCues.isKind(sentence, i);
    }
    return plain;
  }
}
