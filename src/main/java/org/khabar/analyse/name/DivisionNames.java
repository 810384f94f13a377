package org.khabar.analyse.name;

import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;

/**
 * Tells divisions of countries from organizations, where a word is one for either: "Kurram Agency",
 * "the eastern San Miguel department", "Usulutan and Morazan departments".
 *
 * @param gazetteer the places that have names
 */
record DivisionNames(Gazetteer gazetteer) {
  private static final Set<String> MODIFIERS = Lexicon.words("organization-modifiers.tsv");

  /** Whether a name that ends in such a word is a division's. */
  boolean include(NameSentence sentence, int begin, int end) {
    int first = begin;
    while (first < end - 2 && MODIFIERS.contains(sentence.word(first))) { // "eastern"
      first++;
    }
    boolean several =
        PlaceList.isSeveral(sentence, end - 1) && gazetteer.knows(sentence.written(first, end - 1));
    return several
        || gazetteer.named(sentence.written(first, end)).stream()
            .anyMatch(DivisionNames::isDivision);
  }

  private static boolean isDivision(GazetteerPlace place) {
    return place.featureClass() == 'A' && !place.featureCode().startsWith("PCL");
  }
}
