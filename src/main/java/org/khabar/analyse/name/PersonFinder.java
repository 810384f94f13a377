package org.khabar.analyse.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  private static final Set<String> COUNTIES = Set.of("county", "township", "parish", "borough");

  /** "The Arizona Republican": who is elected there. */
  private static final Set<String> PARTIES =
      Set.of("republican", "republicans", "democrat", "democrats");

  private static final Set<String> DIRECTIONS = Set.of("N.", "S.", "E.", "W.");

  private final Gazetteer gazetteer;
  private final PersonTitles titles;
  private final Set<String> surnames = new HashSet<>();

  /**
   * Ends of two words or more of the full names met: "Rodriguez Porth" of "Jose Rodriguez Porth".
   */
  private final Set<String> longSurnames = new HashSet<>();

  private final Set<String> likelySurnames = new HashSet<>();

  /** A finder that knows an article's authors and learns from each name. */
  PersonFinder(Gazetteer gazetteer, List<String> authors) {
    this.gazetteer = gazetteer;
    this.titles = new PersonTitles(gazetteer);
    authors.forEach(this::learn);
  }

  /** Learns the last word of a name, "al-Abadi" also as "Abadi". */
  private void learn(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    String bare = NameRun.withoutArticle(last);
    if (last.length() > 2) {
      surnames.add(last);
    }
    if (bare.length() > 3) {
      surnames.add(bare);
    }
  }

  /** Learns how else a full name may be written: by its last word, or by more of its last words. */
  private void learn(NameSentence sentence, int begin, int end) {
    learn(sentence.text(end - 1));
    for (int i = begin; i < end - 1; i++) {
      longSurnames.add(sentence.phrase(i, end, false));
    }
  }

  /** Takes single words for surnames, such as those that speak. */
  void learn(Set<String> words) {
    surnames.addAll(words);
    likelySurnames.addAll(words);
  }

  /** Adds the persons with a cue of their own. */
  void find(SentenceNames names) {
    NameSentence sentence = names.sentence();
    for (NameRun run : NameRun.of(sentence)) {
      int begin = titles.after(names, run);
      int end = nameEnd(sentence, begin, run.end());
      boolean road = names.has(MentionKind.PLACE, begin, end);
      if (begin < end
          && !road
          && !names.isTaken(begin, end)
          && isPerson(sentence, run, begin, end)) {
        names.add(begin, end, MentionKind.PERSON);
        learn(sentence, begin, end);
      } else if (end - begin == 2
          && !road
          && !names.isTaken(begin, end)
          && isLikely(sentence, begin)) {
        likelySurnames.add(sentence.word(end - 1));
      }
    }
  }

  /**
   * Last words of pairs such as "Kieran Walsh" whose first word is no place and no common word;
   * they are seldom places in the same article.
   */
  Set<String> likelySurnames() {
    return likelySurnames;
  }

  private boolean isLikely(NameSentence sentence, int begin) {
    String pair = sentence.written(begin, begin + 2);
    return !sentence.isCommon(begin)
        && !sentence.isCommon(begin + 1)
        && !(sentence.caseTells() && sentence.isAcronym(begin))
        && !gazetteer.knows(sentence.text(begin))
        && !gazetteer.knows(pair)
        && !isDemonym(sentence, begin)
        && !isCountry(sentence.text(begin + 1));
  }

  /** "United Russia" is nobody. */
  private boolean isCountry(String name) {
    return gazetteer.named(name).stream().anyMatch(place -> place.featureCode().startsWith("PCL"));
  }

  /** "Erika Sullivan", once a Sullivan was met; not "Port Sullivan". */
  private boolean isFullName(NameSentence sentence, int begin) {
    return surnames.contains(sentence.word(begin + 1))
        && !isPlace(sentence.text(begin))
        && !isPlace(sentence.written(begin, begin + 2))
        && !isDemonym(sentence, begin);
  }

  /** Whether a place has this name as its own, not merely among others. */
  private boolean isPlace(String name) {
    return gazetteer.named(name).stream().anyMatch(place -> place.name().equalsIgnoreCase(name));
  }

  /** Adds the surnames that stand alone, once the whole article has been searched. */
  void findSurnames(SentenceNames names) {
    NameSentence sentence = names.sentence();
    for (NameRun run : NameRun.of(sentence)) {
      int begin = titles.after(names, run);
      if (begin < run.end() && !names.isTaken(begin, run.end()) && isMet(sentence, begin, run)) {
        names.add(begin, run.end(), MentionKind.PERSON);
      }
    }
  }

  /** Whether a name is one met before, a surname of it, or another given name before one. */
  private boolean isMet(NameSentence sentence, int begin, NameRun run) {
    if (sentence.isCommon(begin)) {
      return false;
    }
    String last = sentence.word(run.end() - 1);
    return switch (run.end() - begin) {
      case 1 -> surnames.contains(last);
      case 2 ->
          isFullName(sentence, begin)
              || longSurnames.contains(sentence.phrase(begin, run.end(), false));
      default -> longSurnames.contains(sentence.phrase(begin, run.end(), false));
    };
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
    if (titled) {
      return !single || (!isDemonym(sentence, begin) && sentence.text(begin).length() > 2);
    }
    if (gazetteer.knows(sentence.written(begin, end))) {
      // "Honduran Juan Bautista", whose name is a town's too
      return begin > 0
          && isDemonym(sentence, begin - 1)
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
        || (!isDemonym(sentence, begin) && PersonCues.show(sentence, begin, end));
  }

  private boolean isUnknown(NameSentence sentence, int i) {
    return !sentence.isCommon(i)
        && !isDemonym(sentence, i)
        && sentence.text(i).length() > 3
        && Character.isLetter(sentence.text(i).charAt(0));
  }

  private boolean isDemonym(NameSentence sentence, int i) {
    return gazetteer.demonym(sentence.text(i)).isPresent();
  }

  private static boolean holdsCommonWord(NameSentence sentence, int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      if (sentence.isCommon(i) && sentence.tag(i).equals("NNS")) {
        return true;
      }
    }
    return false;
  }

  /** "The Henry County Sheriff", "W. Columbia", "the Arizona Republican". */
  private boolean isOfPlace(NameSentence sentence, int begin, int end) {
    boolean county = end - begin > 1 && COUNTIES.contains(sentence.word(begin + 1));
    boolean part =
        end - begin == 2
            && DIRECTIONS.contains(sentence.text(begin))
            && gazetteer.knows(sentence.text(begin + 1));
    boolean party = PARTIES.contains(sentence.word(end - 1));
    return end - begin > 1 && (county || part || party);
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
