package org.khabar.analyse.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;
import org.khabar.model.Gazetteer;
import org.khabar.model.MentionKind;

/**
 * Finds persons in one article: behind a title, by a given name or initial, by an age or "said"
 * behind them; a surname alone once the full name was met.
 */
final class PersonFinder {
  private static final Phrases TITLES = Phrases.of("titles.tsv");
  private static final Set<String> GIVEN_NAMES = Lexicon.words("given-names.tsv");
  private static final Set<String> SAYING =
      Set.of("say", "tell", "add", "note", "explain", "argue", "write", "ask", "claim", "recall");

  /** Verbs of which persons alone are the objects. */
  private static final Set<String> HARMING =
      Set.of(
          "kill",
          "murder",
          "assassinate",
          "stab",
          "abduct",
          "kidnap",
          "arrest",
          "sentence",
          "convict",
          "detain",
          "jail",
          "apprehend",
          "behead",
          "handcuff");

  private final Gazetteer gazetteer;
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> likelySurnames = new HashSet<>();

  /** A finder that knows an article's authors and learns from each name. */
  PersonFinder(Gazetteer gazetteer, List<String> authors) {
    this.gazetteer = gazetteer;
    authors.forEach(this::learn);
  }

  private void learn(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    if (last.length() > 2) {
      surnames.add(last);
    }
  }

  /** Adds the persons with a cue of their own. */
  void find(SentenceNames names) {
    NameSentence sentence = names.sentence();
    for (NameRun run : NameRun.of(sentence)) {
      int begin = afterTitles(sentence, run);
      int end = nameEnd(sentence, begin, run.end());
      if (begin < end && !names.isTaken(begin, end) && isPerson(sentence, run, begin, end)) {
        names.add(begin, end, MentionKind.PERSON);
        learn(sentence.text(end - 1));
      } else if (end - begin == 2 && !names.isTaken(begin, end) && isLikely(sentence, begin)) {
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
        && !gazetteer.knows(sentence.text(begin))
        && !gazetteer.knows(pair)
        && !isDemonym(sentence, begin);
  }

  /** Adds the surnames that stand alone, once the whole article has been searched. */
  void findSurnames(SentenceNames names) {
    NameSentence sentence = names.sentence();
    for (NameRun run : NameRun.of(sentence)) {
      int begin = afterTitles(sentence, run);
      boolean alone = run.end() - begin == 1 && !names.isTaken(begin, run.end());
      if (alone && surnames.contains(sentence.word(begin)) && !sentence.isCommon(begin)) {
        names.add(begin, run.end(), MentionKind.PERSON);
      }
    }
  }

  private static int afterTitles(NameSentence sentence, NameRun run) {
    int begin = run.begin();
    while (begin < run.end() && isTitle(sentence, begin)) {
      begin++;
    }
    return begin;
  }

  private static boolean isTitle(NameSentence sentence, int i) {
    return TITLES.contains(sentence.word(i)) && !GIVEN_NAMES.contains(sentence.word(i));
  }

  /** A person's name ends before a word that cannot be one: a common word in text of one case. */
  private static int nameEnd(NameSentence sentence, int begin, int runEnd) {
    int end = Math.min(runEnd, begin + 6);
    while (end > begin && NameRun.isParticle(sentence.word(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean isPerson(NameSentence sentence, NameRun run, int begin, int end) {
    boolean titled = begin > run.begin() || endsWithTitle(sentence, begin);
    boolean single = end - begin == 1;
    if (titled) {
      return !single || (!isDemonym(sentence, begin) && sentence.text(begin).length() > 2);
    }
    if (gazetteer.knows(sentence.written(begin, end))) {
      return false;
    }
    if (single) {
      return isUnknown(sentence, begin) && isHarmed(sentence, begin, end);
    }
    return (GIVEN_NAMES.contains(sentence.word(begin)) && !holdsCommonWord(sentence, begin, end))
        || hasInitial(sentence, begin, end)
        || hasCueBefore(sentence, begin)
        || hasCueBehind(sentence, begin, end);
  }

  private boolean isUnknown(NameSentence sentence, int i) {
    return !sentence.isCommon(i)
        && !isDemonym(sentence, i)
        && sentence.text(i).length() > 3
        && Character.isLetter(sentence.text(i).charAt(0));
  }

  /** "Killed X", "X was arrested": only persons are; in any letter case. */
  private static boolean isHarmed(NameSentence sentence, int begin, int end) {
    boolean object =
        begin > 0
            && sentence.tag(begin - 1).startsWith("VB")
            && HARMING.contains(sentence.token(begin - 1).lemma());
    boolean was = sentence.word(end).equals("was") && end + 1 < sentence.size();
    return object || (was && HARMING.contains(sentence.token(end + 1).lemma()));
  }

  private boolean isDemonym(NameSentence sentence, int i) {
    return gazetteer.demonym(sentence.text(i)).isPresent();
  }

  /** Whether a title in small letters, or one shortened, stands right in front. */
  private static boolean endsWithTitle(NameSentence sentence, int begin) {
    if (begin == 0) {
      return false;
    }
    String before = sentence.word(begin - 1);
    return TITLES.endingAt(sentence, begin - 1).isPresent()
        || before.equals("mr.")
        || before.equals("mrs.")
        || before.equals("ms.");
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

  /** "Identified as X", "25-year-old X", "25 year old Libyan born X". */
  private static boolean hasCueBefore(NameSentence sentence, int begin) {
    String before = sentence.word(begin - 2);
    if (sentence.word(begin - 1).equals("as")
        && (before.equals("identified") || before.equals("named"))) {
      return true;
    }
    for (int i = begin - 1; i >= 0 && begin - i < 5; i--) {
      if (sentence.word(i).equals("old") || sentence.word(i).endsWith("-old")) {
        return sentence.word(i).endsWith("-old") || sentence.word(i - 1).startsWith("year");
      }
    }
    return false;
  }

  private static boolean hasCueBehind(NameSentence sentence, int begin, int end) {
    boolean comma = sentence.word(end).equals(",");
    boolean age =
        comma && sentence.word(end + 1).matches("\\d{1,2}") && sentence.word(end + 2).equals(",");
    boolean apposition = comma && sentence.word(end + 2).matches("\\d{1,2}-year-old");
    boolean speaks =
        end < sentence.size()
            && sentence.tag(end).startsWith("VB")
            && SAYING.contains(sentence.token(end).lemma());
    return age || apposition || isHarmed(sentence, begin, end) || (speaks && end - begin < 4);
  }
}
