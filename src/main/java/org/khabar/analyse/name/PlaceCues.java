package org.khabar.analyse.name;

import java.util.Set;

/**
 * Words that show the name beside them to be a place's, whatever it looks like: "the outskirts of
 * Zorkhel", "the Zorkhel area", "an area known as Zorkhel", "at Zorkhel, Bannu district".
 */
final class PlaceCues {
  private static final Phrases PLACE_WORDS = Phrases.of("place-words.tsv");
  private static final Phrases CUES = Phrases.of("place-cues.tsv");
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
  private static final Set<String> INSIDE = Set.of("in", "at", "near");

  private static final Set<String> CALLED = Set.of("called", "named");

  /** The words of "in Medellin" between "a district" and "known as". */
  private static final int LONGEST_BETWEEN = 4;

  private PlaceCues() {}

  /** Whether any of them stands on either side of a name. */
  static boolean show(NameSentence sentence, int begin, int end) {
    return introduce(sentence, begin, end) || standBehind(sentence, end);
  }

  /** Whether what is around cannot stand with a person's name either. */
  static boolean introduce(NameSentence sentence, int begin, int end) {
    int before = isQuotationMark(sentence.word(begin - 1)) ? begin - 2 : begin - 1;
    boolean of =
        sentence.word(before).equals("of")
            && !isOfLongerPhrase(sentence, end)
            && (isKindOfPlace(sentence, before - 1)
                || isCue(sentence, before - 1, "of")
                || (isCue(sentence, before - 1, "group") && !isPeople(sentence, begin, end)));
    return of || isCalled(sentence, before) || isWithin(sentence, begin, end);
  }

  /** "The settlement of Zorkhel workers". */
  private static boolean isOfLongerPhrase(NameSentence sentence, int end) {
    String tag = sentence.tag(end);
    return sentence.caseTells()
        ? tag.startsWith("NN") && !sentence.isCapital(end)
        : tag.equals("NNS") && sentence.isCommon(end);
  }

  /** "A community of Baptists": a plural, as far as one can see. */
  private static boolean isPeople(NameSentence sentence, int begin, int end) {
    return end - begin == 1 && sentence.word(begin).endsWith("s");
  }

  /** "The Zorkhel area", "the Zorkhel - Zorband area", "the Zorkhel and Zorband districts". */
  private static boolean standBehind(NameSentence sentence, int end) {
    int behind = end;
    if (DASHES.contains(sentence.word(end)) && sentence.isName(end + 1)) {
      behind = NameRun.of(sentence, end + 1, 2).end();
    } else if (isQuotationMark(sentence.word(end))) {
      behind = end + 1;
    }
    return isKind(sentence, behind)
        || PlaceList.endsInKind(sentence, end)
        || (behind < sentence.size()
            && CUES.startingAt(sentence, behind).filter(cue -> isOn(cue, "behind")).isPresent());
  }

  /** Whether a mark opens or closes a quotation. */
  static boolean isQuotationMark(String mark) {
    return QUOTES.contains(mark);
  }

  /** "An area known as X", "a district in Medellin called X", where the word before X is given. */
  private static boolean isCalled(NameSentence sentence, int last) {
    boolean as = sentence.word(last).equals("as") && sentence.word(last - 1).equals("known");
    if (!as && !CALLED.contains(sentence.word(last))) {
      return false;
    }
    int i = as ? last - 2 : last - 1;
    while (sentence.tag(i).equals("RB") || sentence.word(i).equals(",")) {
      i--;
    }
    int first = i - LONGEST_BETWEEN;
    while (i > first && (sentence.isName(i) || sentence.tag(i).equals("IN"))) {
      i--;
    }
    return isKind(sentence, i) || isCue(sentence, i, "called");
  }

  /** "At Juan Bueno, Arboledas municipality": a place, though it is called as a person is. */
  private static boolean isWithin(NameSentence sentence, int begin, int end) {
    boolean followed =
        INSIDE.contains(sentence.word(begin - 1))
            && sentence.word(end).equals(",")
            && sentence.isName(end + 1);
    return followed && isKind(sentence, NameRun.of(sentence, end + 1, 3).end());
  }

  /** A kind of place in front of "of"; a "state of seige" is none where case tells nothing. */
  private static boolean isKindOfPlace(NameSentence sentence, int i) {
    return isKind(sentence, i) && (sentence.caseTells() || !sentence.word(i).equals("state"));
  }

  private static boolean isCue(NameSentence sentence, int last, String side) {
    return last >= 0 && CUES.endingAt(sentence, last).filter(cue -> isOn(cue, side)).isPresent();
  }

  private static boolean isOn(Phrases.Match cue, String side) {
    boolean both = cue.kind().equals("both") && !side.equals("group");
    return cue.kind().equals(side) || both || side.equals("called");
  }

  /** Whether a word is one for a kind of places, in either number; no verb "pointed". */
  static boolean isKind(NameSentence sentence, int i) {
    String word = sentence.word(i);
    return PLACE_WORDS.contains(word)
        || (word.endsWith("s") && PLACE_WORDS.contains(sentence.token(i).lemma()));
  }
}
