package org.khabar.analyse.name;

import java.util.List;
import java.util.Set;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.MentionKind;

/**
 * Finds the names of places: names of the gazetteer that nothing around them gainsays, demonyms,
 * and unknown names that a word such as "district" shows.
 */
final class PlaceFinder {
  private static final int LONGEST_NAME = 5;

  private static final Phrases PLACE_WORDS = Phrases.of("place-words.tsv");

  /** What the names of waters and mountains begin with. */
  private static final Set<String> OPENERS = Set.of("lake", "mount", "mt.", "river", "loch");

  private static final Set<String> INSIDE = Set.of("in", "at", "near");
  private final Gazetteer gazetteer;
  private final ShownPlaces shown;
  private final PlaceFit fit;
  private final LongerPlaces longer;
  private final JoinedPlaces joined;

  PlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.shown = new ShownPlaces(gazetteer);
    KnownPlaces places = new KnownPlaces(gazetteer);
    this.fit = new PlaceFit(places);
    this.longer = new LongerPlaces(places, shown);
    this.joined = new JoinedPlaces(places);
  }

  /**
   * Adds the places of a sentence.
   *
   * @param surnames words that are likely surnames in this article
   */
  void find(SentenceNames names, Set<String> surnames) {
    NameSentence sentence = names.sentence();
    int i = 0;
    while (i < sentence.size()) {
      int end = placeEnd(names, i);
      boolean place =
          (isInside(sentence, i) && gazetteer.knows(sentence.word(i)))
              || PlaceCues.introduce(sentence, i, end);
      boolean surname =
          end == i + 1
              && surnames.contains(sentence.word(i))
              && !place
              && !PlaceList.endsInKind(sentence, end);
      if (end > i && !surname) {
        add(names, i, end);
        i = end;
      } else {
        if (!names.isOfRoad(i)) {
          joined.find(names, i);
        }
        i++;
      }
    }
  }

  /**
   * Adds a place, or a site where the gazetteer knows only buildings of a name of several words.
   */
  private void add(SentenceNames names, int begin, int end) {
    NameSentence sentence = names.sentence();
    List<GazetteerPlace> known = gazetteer.named(sentence.written(begin, end));
    boolean building =
        end - begin > 1
            && !known.isEmpty()
            && known.stream().allMatch(place -> place.featureClass() == 'S');
    MentionKind kind = building ? MentionKind.SITE : MentionKind.PLACE;
    names.add(new FoundName(begin, end, kind, isDemonym(sentence, begin, end)));
  }

  /** The end of the place that begins with a token, or {@code begin} where none does. */
  private int placeEnd(SentenceNames names, int begin) {
    NameSentence sentence = names.sentence();
    if (!mayBegin(sentence, begin)
        || names.isOfRoad(begin)
        || SiteFinder.isOpened(sentence, begin)
        || names.has(MentionKind.PERSON, begin, begin + 1)) {
      return begin;
    }
    for (int end = farthestEnd(sentence, begin); end > begin; end--) {
      if (isKnown(sentence, begin, end) && !reachesIntoBody(sentence, begin, end)) {
        return longer.end(names, begin, end, fit.fits(names, begin, end));
      }
    }
    int opened = SpanishPlaces.opened(sentence, begin, begin);
    if (opened > begin) {
      return opened;
    }
    return isOpened(names, begin) ? begin + 2 : shown.end(names, begin);
  }

  /** "Lake Vermont" is not Vermont. */
  private static boolean isOpened(SentenceNames names, int begin) {
    NameSentence sentence = names.sentence();
    return sentence.caseTells()
        && OPENERS.contains(sentence.word(begin))
        && sentence.isCapital(begin)
        && sentence.isName(begin + 1)
        && !sentence.isCommon(begin + 1)
        && !sentence.isName(begin + 2)
        && !names.isTaken(begin, begin + 2);
  }

  private static boolean mayBegin(NameSentence sentence, int i) {
    if (!Character.isLetter(sentence.text(i).charAt(0))) {
      return false;
    }
    if (sentence.caseTells()) {
      boolean closed = sentence.closesClass(i) && !NameRun.isParticle(sentence.word(i));
      return (sentence.isCapital(i) && !closed) || NameRun.isJoined(sentence.text(i));
    }
    return sentence.isName(i) || NameRun.isParticle(sentence.word(i)) || !sentence.closesClass(i);
  }

  /** The end behind all words that could belong to a name that begins with a token. */
  private static int farthestEnd(NameSentence sentence, int begin) {
    int end = begin + 1;
    int most = Math.min(sentence.size(), begin + LONGEST_NAME);
    while (end < most && (mayBegin(sentence, end) || joins(sentence, end))) {
      end++;
    }
    return end;
  }

  private static boolean joins(NameSentence sentence, int i) {
    String word = sentence.word(i);
    return NameRun.isParticle(word)
        || PLACE_WORDS.contains(word)
        || word.equals("of")
        || word.equals("and")
        || word.equals("the");
  }

  private boolean isKnown(NameSentence sentence, int begin, int end) {
    String last = sentence.word(end - 1);
    if (!Character.isLetterOrDigit(last.charAt(0)) || last.equals("'s")) {
      return false;
    }
    if (sentence.caseTells()
        && !sentence.isCapital(end - 1)
        && !NameRun.isJoined(sentence.text(end - 1))) {
      return false;
    }
    String name = sentence.written(begin, end);
    return gazetteer.knows(name) || (end - begin <= 2 && gazetteer.demonym(name).isPresent());
  }

  /** "Dublin City Council" is Dublin's, though Dublin is called Dublin City too. */
  private boolean reachesIntoBody(NameSentence sentence, int begin, int end) {
    String name = sentence.written(begin, end);
    return end - begin > 1
        && sentence.word(end - 1).equals("city")
        && sentence.isName(end)
        && sentence.isCommon(end)
        && gazetteer.knows(sentence.written(begin, end - 1))
        && gazetteer.named(name).stream().noneMatch(place -> place.name().equalsIgnoreCase(name));
  }

  private boolean isDemonym(NameSentence sentence, int begin, int end) {
    String name = sentence.written(begin, end);
    return gazetteer.demonym(name).isPresent()
        && gazetteer.named(name).stream().noneMatch(place -> place.featureCode().startsWith("PCL"));
  }

  /** Whether "in", "at" or "near" stands in front. */
  private static boolean isInside(NameSentence sentence, int i) {
    return INSIDE.contains(sentence.word(i - 1));
  }
}
