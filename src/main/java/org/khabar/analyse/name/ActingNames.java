package org.khabar.analyse.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;

/**
 * Finds the names of single words that act as only persons do in an article and in which nothing
 * takes place: "said Walsh", "convicted Walsh" and "Walsh's wife" speak of a person, whatever
 * village is called so. Capitals, countries and large towns speak too.
 */
final class ActingNames {
  private static final Set<String> LOCATING =
      Set.of("in", "at", "near", "from", "to", "outside", "inside", "around", "across", "towards");

  private static final Set<String> OF_PERSONS = Lexicon.words("of-persons.tsv");

  /** Inhabitants of a town that may stand for those who govern it. */
  private static final long LARGE_TOWN = 300_000;

  private ActingNames() {}

  /** The names in small letters. */
  static Set<String> of(List<SentenceNames> article, Gazetteer gazetteer) {
    Set<String> acting = new HashSet<>();
    Set<String> located = new HashSet<>();
    for (SentenceNames names : article) {
      NameSentence sentence = names.sentence();
      for (int i = 0; i < sentence.size(); i++) {
        if (LOCATING.contains(sentence.word(i - 1))) {
          located.add(sentence.word(i));
        } else if (acts(sentence, i) && !names.isTaken(i, i + 1)) {
          acting.add(sentence.word(i));
        }
      }
    }
    acting.removeAll(located);
    acting.removeIf(word -> mayStandForAGovernment(word, gazetteer));
    return acting;
  }

  private static boolean acts(NameSentence sentence, int i) {
    boolean alone = !sentence.isName(i - 1) && !sentence.isName(i + 1);
    return alone
        && sentence.isName(i)
        && !sentence.isCommon(i)
        && !sentence.isAcronym(i)
        && sentence.text(i).length() > 2
        && (PersonCues.speaks(sentence, i + 1)
            || PersonCues.isHarmed(sentence, i, i + 1)
            || (!sentence.isLocating(i - 1) && PersonCues.isDescribed(sentence, i + 1))
            || isSpoken(sentence, i)
            || owns(sentence, i));
  }

  /** "Said Walsh": at the end of what is quoted, so that no object can follow. */
  private static boolean isSpoken(NameSentence sentence, int i) {
    String behind = sentence.word(i + 1);
    return PersonCues.speaks(sentence, i - 1)
        && sentence.word(i - 1).equals("said")
        && (behind.isEmpty() || behind.equals(",") || behind.equals("."));
  }

  private static boolean owns(NameSentence sentence, int i) {
    return sentence.word(i + 1).equals("'s") && OF_PERSONS.contains(sentence.word(i + 2));
  }

  private static boolean mayStandForAGovernment(String word, Gazetteer gazetteer) {
    return gazetteer.demonym(word).isPresent()
        || gazetteer.named(word).stream().anyMatch(ActingNames::isSeat);
  }

  private static boolean isSeat(GazetteerPlace place) {
    String code = place.featureCode();
    return place.population() >= LARGE_TOWN
        || code.startsWith("PCL")
        || code.equals("PPLC")
        || code.equals("RGN")
        || code.equals("CONT");
  }
}
