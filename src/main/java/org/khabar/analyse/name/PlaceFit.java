package org.khabar.analyse.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;

/** Tells whether a name of the gazetteer is the place where it stands: not "Paris Hilton". */
final class PlaceFit {
  /** From this population on a name of common words ("White Plains") is taken for the place. */
  private static final long LARGE = 500_000;

  private static final Set<String> NOT_PLACES = Lexicon.words("not-places.tsv");
  private static final Set<String> SHORT_NAMES = Lexicon.words("short-place-names.tsv");
  private static final Set<String> GIVEN_NAMES = Lexicon.words("given-names.tsv");
  private static final Phrases PLACE_WORDS = Phrases.of("place-words.tsv");
  private static final Phrases TITLES = Phrases.of("titles.tsv");
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
  private static final Set<String> SAYING =
      Set.of("say", "tell", "add", "note", "explain", "argue");

  /** "Radio Venceremos" is called so after no place. */
  private static final Set<String> STATIONS =
      Set.of("radio", "television", "tv", "cadena", "canal", "agencia");

  private final Gazetteer gazetteer;

  PlaceFit(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Whether nothing in the name or around it gainsays that. */
  boolean fits(SentenceNames names, int begin, int end) {
    NameSentence sentence = names.sentence();
    return end - begin == 1
        ? fitsAsWord(names, begin)
        : fitsAsPhrase(sentence, begin, end) && fitsAround(names, begin, end);
  }

  private boolean fitsAsWord(SentenceNames names, int i) {
    NameSentence sentence = names.sentence();
    String word = sentence.word(i);
    if (PlaceList.endsInKind(sentence, i + 1)) {
      return true;
    }
    if (gazetteer.demonym(word).isPresent()) {
      return !isNew(sentence, i)
          && (!sentence.caseTells() || sentence.isCapital(i))
          && !LanguageNames.isOne(sentence, i);
    }
    if (SHORT_NAMES.contains(sentence.text(i))) {
      return !isPronoun(sentence, i);
    }
    boolean tooShort = word.length() < 4 && (sentence.isAcronym(i) || !sentence.caseTells());
    if (tooShort || NOT_PLACES.contains(word) || PLACE_WORDS.contains(word)) {
      return false;
    }
    if (speaks(sentence, i + 1)) {
      return isLarge(word);
    }
    boolean any = sentence.word(i - 1).equals("a") || sentence.word(i - 1).equals("an");
    if (any && !sentence.caseTells() && !isCountry(word)) {
      return false;
    }
    if (sentence.isCommon(i) && !(sentence.caseTells() && isLocated(sentence, i))) {
      return isCountry(word) && sentence.isCapital(i);
    }
    return fitsAround(names, i, i + 1);
  }

  /** "New Londoners" are not Londoners. */
  private static boolean isNew(NameSentence sentence, int i) {
    return sentence.caseTells()
        && sentence.word(i - 1).equals("new")
        && sentence.isCapital(i - 1)
        && !sentence.opens(i - 1);
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
        && SAYING.contains(sentence.token(i).lemma());
  }

  private boolean isLarge(String name) {
    return best(name).filter(PlaceFit::isLarge).isPresent();
  }

  private boolean isCountry(String name) {
    return best(name).filter(place -> place.featureCode().startsWith("PCL")).isPresent();
  }

  private static boolean isLocated(NameSentence sentence, int i) {
    return sentence.isLocating(i - 1) && !sentence.isName(i + 1);
  }

  private boolean fitsAsPhrase(NameSentence sentence, int begin, int end) {
    for (int i = begin; i < end; i++) {
      boolean placeWord = PLACE_WORDS.contains(sentence.word(i));
      if (!sentence.isCommon(i) && !placeWord && !NameRun.isParticle(sentence.word(i))) {
        return true;
      }
    }
    return (sentence.caseTells() && !sentence.opens(begin))
        || isDateline(sentence, begin, end)
        || isLarge(sentence.written(begin, end));
  }

  private Optional<GazetteerPlace> best(String name) {
    List<GazetteerPlace> places = gazetteer.named(name);
    return places.isEmpty() ? Optional.empty() : Optional.of(places.get(0));
  }

  private static boolean isLarge(GazetteerPlace place) {
    return place.population() >= LARGE
        || place.featureCode().startsWith("PCL")
        || place.featureCode().equals("ADM1");
  }

  /** Whether the words around leave it a place: "Karachi Rangers", but not "Paris Hilton". */
  private boolean fitsAround(SentenceNames names, int begin, int end) {
    NameSentence sentence = names.sentence();
    if (names.isTaken(begin, end)) {
      return true;
    }
    if (STATIONS.contains(sentence.word(begin - 1))) {
      return isLarge(sentence.written(begin, end));
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

  /** "Orlando, Fla.", "the Lindsay area", "ORLANDO --" in front of a report. */
  private boolean isExplained(NameSentence sentence, int begin, int end) {
    boolean within = sentence.word(end).equals(",") && isLarge(sentence.text(end + 1));
    return within || PLACE_WORDS.contains(sentence.word(end)) || isDateline(sentence, begin, end);
  }

  /** Whether it is all in capitals, as other words are not, and a dash follows. */
  private static boolean isDateline(NameSentence sentence, int begin, int end) {
    boolean capitals = sentence.caseTells() && sentence.text(begin).length() > 2;
    for (int i = begin; i < end; i++) {
      capitals &= sentence.isAcronym(i);
    }
    return capitals && DASHES.contains(sentence.word(end));
  }

  private boolean isUnknownName(NameSentence sentence, int i) {
    boolean title = sentence.word(i).endsWith(".") || TITLES.contains(sentence.word(i));
    return isOtherName(sentence, i)
        && !title
        && !sentence.isAcronym(i)
        && !gazetteer.knows(sentence.word(i));
  }

  private boolean isOtherName(NameSentence sentence, int i) {
    return sentence.isName(i)
        && !sentence.isCommon(i)
        && gazetteer.demonym(sentence.word(i)).isEmpty();
  }

  /**
   * "Feliciano Garcia Sorto": villages are called so, each of them; but no village stands right
   * beside another.
   */
  private boolean isAmongSmall(NameSentence sentence, int begin, int end) {
    boolean placed = sentence.isLocating(NameRun.before(sentence, begin) - 1);
    return !placed
        && !isLarge(sentence.written(begin, end))
        && (isSmall(sentence, begin - 1) || isSmall(sentence, end));
  }

  private boolean isSmall(NameSentence sentence, int i) {
    String word = sentence.word(i);
    boolean abbreviation = sentence.caseTells() && sentence.isAcronym(i);
    return isOtherName(sentence, i)
        && !abbreviation
        && !PLACE_WORDS.contains(word)
        && !NameRun.isParticle(word)
        && !isLarge(word);
  }
}
