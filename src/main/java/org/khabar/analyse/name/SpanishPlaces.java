package org.khabar.analyse.name;

import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;

/**
 * Names of places in Spanish and Portuguese that no list has but parts of which are names
 * themselves: "San Luis de la Reina", "Colonia Miramontes".
 */
final class SpanishPlaces {
  /** "Of" and "of the" inside names. */
  private static final Set<String> OF = Set.of("de", "del", "do", "da", "dos", "das");

  private static final Set<String> OF_THE =
      Set.of("de", "del", "do", "da", "dos", "das", "la", "las", "el", "los");

  private static final Set<String> SAINTS = Set.of("san", "santa", "santo", "são", "sao");

  /** Words for parts of towns and for towns, with which names begin, of other languages too. */
  private static final Set<String> OPENERS = Lexicon.words("place-openers.txt");

  private SpanishPlaces() {}

  /** Whether a word is "Saint", behind which names of many places go on: "San Pedro Perulapan". */
  static boolean isSaint(String word) {
    return SAINTS.contains(word);
  }

  /**
   * The end of a longer name that begins with a known one, else the known one's; its begin where it
   * is none at all, as "Perez de Cuellar" is no place where nothing shows it.
   */
  static int longer(NameSentence sentence, int begin, int end) {
    int i = end;
    while (OF_THE.contains(sentence.word(i))) {
      i++;
    }
    boolean name = sentence.isName(i) && !sentence.isCommon(i);
    if (!name || !OF.contains(sentence.word(end))) {
      return opened(sentence, begin, end);
    }
    String first = sentence.word(begin);
    boolean placed =
        SAINTS.contains(first) || OPENERS.contains(first) || sentence.isLocating(begin - 1);
    return placed ? i + 1 : begin;
  }

  /** The end of a name that begins with the word for a part of a town, else the one given. */
  static int opened(NameSentence sentence, int begin, int end) {
    boolean opened = end <= begin + 1 && OPENERS.contains(sentence.word(begin));
    int i = begin + 1;
    int last = end;
    while (opened
        && i < begin + 4
        && (sentence.isName(i) || NameRun.isParticle(sentence.word(i)))) {
      i++;
      last = NameRun.isParticle(sentence.word(i - 1)) ? last : i;
    }
    return last;
  }
}
