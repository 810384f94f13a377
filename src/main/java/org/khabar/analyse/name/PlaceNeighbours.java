package org.khabar.analyse.name;

import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;

/**
 * Tells whether the words right beside a known name leave it a place: "Karachi Rangers", but not
 * "Paris Hilton".
 */
final class PlaceNeighbours {
  private static final Set<String> GIVEN_NAMES = Lexicon.words("given-names.tsv");
  private static final Phrases PLACE_WORDS = Phrases.of("place-words.tsv");
  private static final Phrases TITLES = Phrases.of("titles.tsv");
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

  /** "Radio Venceremos" is called so after no place. */
  private static final Set<String> STATIONS =
      Set.of("radio", "television", "tv", "cadena", "canal", "agencia");

  private final KnownPlaces places;

  PlaceNeighbours(KnownPlaces places) {
    this.places = places;
  }

  /** Whether they do. */
  boolean fit(SentenceNames names, int begin, int end) {
    NameSentence sentence = names.sentence();
    if (names.isTaken(begin, end)) {
      return true;
    }
    if (STATIONS.contains(sentence.word(begin - 1))) {
      return places.isLarge(sentence.written(begin, end));
    }
    if (PersonCues.isGivenName(sentence, begin, end)) {
      return isLocated(sentence, begin);
    }
    if (GIVEN_NAMES.contains(sentence.word(begin)) && end - begin == 1) {
      return isLocated(sentence, begin) || isExplained(sentence, begin, end);
    }
    // "the Paris Walmart": no person has an article
    boolean thing = sentence.word(begin - 1).equals("the");
    return !isUnknownName(sentence, begin - 1)
        && (thing || (!isUnknownName(sentence, end) && !isAmongSmall(sentence, begin, end)));
  }

  /** Whether a preposition of place stands in front and no name behind. */
  static boolean isLocated(NameSentence sentence, int i) {
    return sentence.isLocating(i - 1) && !sentence.isName(i + 1);
  }

  /** Whether a name is all in capitals, as other words are not, and a dash follows. */
  static boolean isDateline(NameSentence sentence, int begin, int end) {
    boolean capitals = sentence.caseTells() && sentence.text(begin).length() > 2;
    for (int i = begin; i < end; i++) {
      capitals &= sentence.isAcronym(i);
    }
    return capitals && DASHES.contains(sentence.word(end));
  }

  /** "Orlando, Fla.", "the Lindsay area", "ORLANDO --" in front of a report. */
  private boolean isExplained(NameSentence sentence, int begin, int end) {
    boolean within = sentence.word(end).equals(",") && places.isLarge(sentence.text(end + 1));
    return within || PLACE_WORDS.contains(sentence.word(end)) || isDateline(sentence, begin, end);
  }

  private boolean isUnknownName(NameSentence sentence, int i) {
    boolean title = sentence.word(i).endsWith(".") || TITLES.contains(sentence.word(i));
    return isOtherName(sentence, i)
        && !title
        && !sentence.isAcronym(i)
        && !places.knows(sentence.word(i));
  }

  private boolean isOtherName(NameSentence sentence, int i) {
    return sentence.isName(i) && !sentence.isCommon(i) && !places.isPeople(sentence.word(i));
  }

  /**
   * "Feliciano Garcia Sorto": villages are called so, each of them; but no village stands right
   * beside another.
   */
  private boolean isAmongSmall(NameSentence sentence, int begin, int end) {
    boolean placed = sentence.isLocating(NameRun.before(sentence, begin) - 1);
    return !placed
        && !places.isLarge(sentence.written(begin, end))
        && (isSmall(sentence, begin - 1) || isSmall(sentence, end));
  }

  private boolean isSmall(NameSentence sentence, int i) {
    String word = sentence.word(i);
    boolean abbreviation = sentence.caseTells() && sentence.isAcronym(i);
    return isOtherName(sentence, i)
        && !abbreviation
        && !PLACE_WORDS.contains(word)
        && !NameRun.isParticle(word)
        && !places.isLarge(word);
  }
}
