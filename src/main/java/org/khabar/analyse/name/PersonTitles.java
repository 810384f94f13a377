package org.khabar.analyse.name;

import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;
import org.khabar.model.Gazetteer;
import org.khabar.model.MentionKind;

/** Titles, ranks and offices in front of a person's name. */
final class PersonTitles {
  private static final Phrases TITLES = Phrases.of("titles.tsv");
  private static final Set<String> GIVEN_NAMES = Lexicon.words("given-names.tsv");

  private final Gazetteer gazetteer;

  PersonTitles(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The token behind the last title of a run: the words in front of one ("Navy Capt. Jeff Davis",
   * "Iraqi Prime Minister Haider al-Abadi") belong to the office; nor is a people's name part of a
   * person's ("Nicaraguan Luis Ordonez").
   */
  int after(SentenceNames names, NameRun run) {
    NameSentence sentence = names.sentence();
    boolean ofPeople =
        run.length() > 2 && gazetteer.demonym(sentence.word(run.begin())).isPresent();
    int begin = run.begin() + (ofPeople ? 1 : 0);
    for (int i = run.begin(); i < run.end(); i++) {
      boolean field = i == begin && i > run.begin() && isField(sentence, i);
      if (field || endsTitle(sentence, i)) {
        begin = i + 1;
      } else if (!isOfOffice(names, i)) {
        break;
      }
    }
    return begin;
  }

  /** "DIG Operations Abdul Basit": a common word behind the title and before a given name. */
  private static boolean isField(NameSentence sentence, int i) {
    return sentence.isCommon(i)
        && !GIVEN_NAMES.contains(sentence.word(i))
        && (GIVEN_NAMES.contains(sentence.word(i + 1))
            || (sentence.isName(i + 1) && GIVEN_NAMES.contains(sentence.word(i + 2))));
  }

  /** Whether a title stands right in front of a token, in small letters or with a capital. */
  boolean isBefore(NameSentence sentence, int begin) {
    return begin > 0 && endsTitle(sentence, begin - 1);
  }

  /** "The suspect Walsh", but not "suspected Walsh". */
  private static boolean endsTitle(NameSentence sentence, int i) {
    return !GIVEN_NAMES.contains(sentence.word(i))
        && !sentence.tag(i).startsWith("VB")
        && !sentence.word(i).endsWith("ed")
        && TITLES.endingAt(sentence, i).isPresent();
  }

  /** What can stand in front of a title as part of the office. */
  private boolean isOfOffice(SentenceNames names, int i) {
    NameSentence sentence = names.sentence();
    String word = sentence.word(i);
    if (GIVEN_NAMES.contains(word)) {
      return false;
    }
    return sentence.isCommon(i)
        || names.has(MentionKind.ORGANIZATION, i, i + 1)
        || gazetteer.demonym(word).isPresent()
        || gazetteer.knows(word)
        || sentence.isAcronym(i);
  }
}
