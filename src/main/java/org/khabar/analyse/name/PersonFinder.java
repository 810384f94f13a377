package org.khabar.analyse.name;

import java.util.List;
import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;
import org.khabar.model.Gazetteer;
import org.khabar.model.MentionKind;

/**
 * Finds persons in one article: behind a title, by a given name or initial, by what the words
 * around say; a surname alone once the full name was met.
 */
final class PersonFinder {
  private static final Set<String> GIVEN_NAMES = Lexicon.words("given-names.tsv");
  private static final int LONGEST_NAME = 6;

  private static final Set<String> PLACE_ENDINGS = Lexicon.words("place-endings.txt");
  private static final Set<String> COUNTIES = Set.of("county", "township", "parish", "borough");
  private static final Set<String> DIRECTIONS = Set.of("N.", "S.", "E.", "W.");

  /** "The Arizona Republican": who is elected there. */
  private static final Set<String> PARTIES =
      Set.of("republican", "republicans", "democrat", "democrats");

  private final KnownPlaces places;
  private final PersonTitles titles;
  private final MetPersons met;

  /** A finder that knows an article's authors and learns from each name. */
  PersonFinder(Gazetteer gazetteer, List<String> authors) {
    this.places = new KnownPlaces(gazetteer);
    this.titles = new PersonTitles(gazetteer);
    this.met = new MetPersons(places, authors);
  }

  /** The persons found so far. */
  MetPersons met() {
    return met;
  }

  /** Adds the persons with a cue of their own. */
  void find(SentenceNames names) {
    NameSentence sentence = names.sentence();
    for (NameRun run : NameRun.of(sentence)) {
      int begin = titles.after(names, run);
      int end = nameEnd(sentence, begin, run.end());
      if (begin >= end || names.isTaken(begin, end) || PlaceCues.introduce(sentence, begin, end)) {
        continue;
      }
      if (isPerson(sentence, run, begin, end)) {
        names.add(begin, end, MentionKind.PERSON);
        met.meet(sentence, begin, end);
      } else if (end - begin == 2) {
        met.suspect(sentence, begin);
      }
    }
  }

  /** Adds those that are called otherwise, once the whole article has been searched. */
  void findAgain(SentenceNames names) {
    NameSentence sentence = names.sentence();
    for (NameRun run : NameRun.of(sentence)) {
      int begin = titles.after(names, run);
      boolean free =
          begin < run.end()
              && !names.isTaken(begin, run.end())
              && !PlaceCues.introduce(sentence, begin, run.end());
      if (free && met.have(sentence, begin, run.end())) {
        names.add(begin, run.end(), MentionKind.PERSON);
      }
    }
  }

  /** The end of the name that begins with a token; no particle ends one. */
  private static int nameEnd(NameSentence sentence, int begin, int runEnd) {
    int end = Math.min(runEnd, begin + LONGEST_NAME);
    while (end > begin && NameRun.isParticle(sentence.word(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean isPerson(NameSentence sentence, NameRun run, int begin, int end) {
    if (isOfPlace(sentence, begin, end)) {
      return false;
    }
    boolean titled = begin > run.begin() + 1 || titles.isBefore(sentence, begin);
    boolean single = end - begin == 1;
    boolean people = places.isPeople(sentence.text(begin));
    if (titled) {
      return !single || (!people && sentence.text(begin).length() > 2);
    }
    if (places.knows(sentence.written(begin, end))) {
      // "Honduran Juan Bautista", whose name is a town's too
      return begin > 0
          && places.isPeople(sentence.text(begin - 1))
          && GIVEN_NAMES.contains(sentence.word(begin));
    }
    if (single) {
      return isUnknown(sentence, begin) && PersonCues.isHarmed(sentence, begin, end);
    }
    boolean given =
        GIVEN_NAMES.contains(sentence.word(begin))
            || PersonCues.isGivenName(sentence, begin, begin + 1);
    return (given && !holdsCommonWord(sentence, begin, end))
        || hasInitial(sentence, begin, end)
        || (!people && PersonCues.show(sentence, begin, end));
  }

  /** "The Henry County Sheriff", "W. Columbia", "the Arizona Republican", "the James River". */
  private boolean isOfPlace(NameSentence sentence, int begin, int end) {
    boolean county = COUNTIES.contains(sentence.word(begin + 1));
    boolean part =
        end - begin == 2
            && DIRECTIONS.contains(sentence.text(begin))
            && places.knows(sentence.text(begin + 1));
    boolean party = PARTIES.contains(sentence.word(end - 1));
    boolean feature =
        sentence.word(begin - 1).equals("the") && PLACE_ENDINGS.contains(sentence.word(end - 1));
    return end - begin > 1 && (county || part || party || feature);
  }

  private boolean isUnknown(NameSentence sentence, int i) {
    return !sentence.isCommon(i)
        && !places.isPeople(sentence.text(i))
        && sentence.text(i).length() > 3
        && Character.isLetter(sentence.text(i).charAt(0));
  }

  private static boolean holdsCommonWord(NameSentence sentence, int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      if (sentence.isCommon(i) && sentence.tag(i).equals("NNS")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasInitial(NameSentence sentence, int begin, int end) {
    for (int i = begin; i < end - 1; i++) {
      if (sentence.text(i).length() == 2 && sentence.text(i).charAt(1) == '.') {
        return true;
      }
    }
    return false;
  }
}
