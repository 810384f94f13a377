package org.khabar.analyse.name;

import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;
import org.khabar.english.EnglishWords;
import org.khabar.english.SpeechVerbs;

/** Tells whether a name of the gazetteer is the place where it stands: not "Paris Hilton". */
final class PlaceFit {
  private static final Set<String> NOT_PLACES = Lexicon.words("not-places.tsv");
  private static final Set<String> SHORT_NAMES = Lexicon.words("short-place-names.tsv");
  private static final Phrases PLACE_WORDS = Phrases.of("place-words.tsv");

  private final KnownPlaces places;
  private final PlaceNeighbours neighbours;

  PlaceFit(KnownPlaces places) {
    this.places = places;
    this.neighbours = new PlaceNeighbours(places);
  }

  /** Whether nothing in the name or around it gainsays that. */
  boolean fits(SentenceNames names, int begin, int end) {
    NameSentence sentence = names.sentence();
    return end - begin == 1
        ? fitsAsWord(names, begin)
        : fitsAsPhrase(sentence, begin, end) && neighbours.fit(names, begin, end);
  }

  private boolean fitsAsWord(SentenceNames names, int i) {
    NameSentence sentence = names.sentence();
    String word = sentence.word(i);
    if (PlaceList.endsInKind(sentence, i + 1) && mayBeListed(sentence, i)) {
      return true;
    }
    if (places.isPeople(word)) {
      return isPeople(sentence, i);
    }
    if (SHORT_NAMES.contains(sentence.text(i))) {
      return !isPronoun(sentence, i);
    }
    boolean tooShort = word.length() < 4 && (sentence.isAcronym(i) || !sentence.caseTells());
    if (tooShort || NOT_PLACES.contains(word) || PLACE_WORDS.contains(word)) {
      return false;
    }
    if (speaks(sentence, i + 1)) {
      return places.isLarge(word);
    }
    boolean any = sentence.word(i - 1).equals("a") || sentence.word(i - 1).equals("an");
    if (any && !sentence.caseTells() && !places.isCountry(word)) {
      return false;
    }
    boolean located = sentence.caseTells() && PlaceNeighbours.isLocated(sentence, i);
    if (sentence.isCommon(i) && !located) {
      return places.isCountry(word) && sentence.isCapital(i);
    }
    return neighbours.fit(names, i, i + 1);
  }

  /** Where no capital tells, "labor" in "labor unions" is less a place than a division is. */
  private boolean mayBeListed(NameSentence sentence, int i) {
    String word = sentence.word(i);
    boolean plain = !sentence.caseTells() && EnglishWords.isWord(word);
    return !plain || (places.isLarge(word) && !sentence.tag(i).equals("JJ"));
  }

  /** An adjective or people's name, but no language; and "New Londoners" are not Londoners. */
  private static boolean isPeople(NameSentence sentence, int i) {
    boolean others =
        sentence.caseTells()
            && sentence.word(i - 1).equals("new")
            && sentence.isCapital(i - 1)
            && !sentence.opens(i - 1);
    return !others
        && (!sentence.caseTells() || sentence.isCapital(i))
        && !LanguageNames.isOne(sentence, i);
  }

  /** "The police attacked us" in capitals: where they tell nothing, a noun must follow. */
  private static boolean isPronoun(NameSentence sentence, int i) {
    boolean noun = sentence.tag(i + 1).startsWith("N") || sentence.tag(i + 1).startsWith("JJ");
    boolean named = sentence.caseTells() || noun || sentence.word(i - 1).equals("the");
    return sentence.tag(i).startsWith("PRP") || (sentence.word(i).equals("us") && !named);
  }

  /** What says something is a person, unless it is a place that stands for its government. */
  private static boolean speaks(NameSentence sentence, int i) {
    return i < sentence.size()
        && sentence.tag(i).startsWith("VB")
        && SpeechVerbs.speaks(sentence.token(i).lemma());
  }

  /** A name of common words ("White Plains") is taken for the place in the midst of a sentence. */
  private boolean fitsAsPhrase(NameSentence sentence, int begin, int end) {
    for (int i = begin; i < end; i++) {
      boolean placeWord = PLACE_WORDS.contains(sentence.word(i));
      if (!sentence.isCommon(i) && !placeWord && !NameRun.isParticle(sentence.word(i))) {
        return true;
      }
    }
    return (sentence.caseTells() && !sentence.opens(begin))
        || PlaceNeighbours.isDateline(sentence, begin, end)
        || places.isLarge(sentence.written(begin, end));
  }
}
