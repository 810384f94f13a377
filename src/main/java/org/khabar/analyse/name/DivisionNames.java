package org.khabar.analyse.name;

import java.util.Set;
import java.util.function.Predicate;
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
    return any(sentence.written(first, end), DivisionNames::isDivision)
        || isKindOf(sentence, sentence.written(first, end - 1), end);
  }

  /** "Usulutan department", whose own name is Usulutan, and departments of whatever names. */
  private boolean isKindOf(NameSentence sentence, String name, int end) {
    boolean kind = PlaceCues.isKind(sentence, end - 1) && !sentence.word(end).equals("of");
    boolean several = PlaceList.isSeveral(sentence, end - 1) && gazetteer.knows(name);
    return kind && (several || any(name, DivisionNames::isOfFirstOrder));
  }

  private boolean any(String name, Predicate<GazetteerPlace> test) {
    return gazetteer.named(name).stream().anyMatch(test);
  }

  private static boolean isOfFirstOrder(GazetteerPlace place) {
    return place.featureCode().equals("ADM1");
  }

  private static boolean isDivision(GazetteerPlace place) {
    return place.featureClass() == 'A' && !place.featureCode().startsWith("PCL");
  }
}
