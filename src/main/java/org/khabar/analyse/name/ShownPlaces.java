package org.khabar.analyse.name;

import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;
import org.khabar.english.EnglishWords;
import org.khabar.model.Gazetteer;
import org.khabar.model.MentionKind;

/**
 * Names that no list has, shown to be places by the words around: "the Chapinero neighborhood",
 * "the township of Los Quenes", "near Kochi, Afghanistan", "clashes in Arcatao, where", "in Guazapa
 * and Ilobasco".
 */
final class ShownPlaces {
  private static final int LONGEST = 4;
  private static final Set<String> INSIDE = Set.of("in", "near");
  private static final Set<String> STOPS = Set.of(",", ".", ";", ":", ")", "--", "\"", "”", "'s");

  /** Tags of the words behind a whole noun phrase. */
  private static final Set<String> BEHIND =
      Set.of("IN", "TO", "CC", "WDT", "WP", "WRB", "MD", "VBD", "VBZ", "VBP", "RB");

  /** "In Tecun Uman last night". */
  private static final Set<String> TIMES =
      Set.of("last", "this", "today", "yesterday", "tonight", "early", "late");

  /** "Tagbuyan Island". */
  private static final Set<String> ENDINGS = Lexicon.words("place-endings.txt");

  private final Gazetteer gazetteer;

  ShownPlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The end of the shown name that begins with a token, or {@code begin} where none does. */
  int end(SentenceNames names, int begin) {
    NameSentence sentence = names.sentence();
    int end = nameEnd(names, begin);
    boolean shown =
        end > begin
            && (isShown(sentence, begin, end)
                || isLocated(sentence, begin, end)
                || (isWhole(sentence, end) && PlaceList.goesOn(names, begin, end)));
    return shown ? end : begin;
  }

  /**
   * The end of a name that a cue of its own shows, whatever parts of it are known, or {@code begin}
   * where none does.
   */
  int cuedEnd(SentenceNames names, int begin) {
    int end = nameEnd(names, begin);
    return end > begin && isShown(names.sentence(), begin, end) ? end : begin;
  }

  private static int nameEnd(SentenceNames names, int begin) {
    NameSentence sentence = names.sentence();
    int end = sentence.isName(begin - 1) ? begin : runEnd(sentence, begin);
    boolean name =
        end > begin
            && end - begin <= LONGEST
            && !isCommon(sentence, begin, end)
            && !JoinedPlaces.isJoined(sentence.word(end - 1))
            && !isTaken(names, begin, end);
    return name ? end : begin;
  }

  /** The end of the words that may be one name, articles in front and particles inside included. */
  private static int runEnd(NameSentence sentence, int begin) {
    int end = begin;
    int i = begin;
    while (sentence.isName(i) || NameRun.isParticle(sentence.word(i))) {
      i++;
      end = sentence.isName(i - 1) ? i : end;
    }
    boolean kind = !sentence.caseTells() && PlaceCues.isKind(sentence, end - 1);
    return kind && end - begin > 1 ? end - 1 : end;
  }

  /** Whether English alone makes it; "university" too, where no capital tells it from a name. */
  private static boolean isCommon(NameSentence sentence, int begin, int end) {
    if (end - begin == 1 && !sentence.caseTells() && EnglishWords.isWord(sentence.word(begin))) {
      return true;
    }
    for (int i = begin; i < end; i++) {
      if (sentence.isName(i) && !sentence.isCommon(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTaken(SentenceNames names, int begin, int end) {
    return names.isTaken(begin, end) || names.has(MentionKind.WEAPON, begin, end);
  }

  private boolean isShown(NameSentence sentence, int begin, int end) {
    boolean placeBehind =
        sentence.word(end).equals(",")
            && sentence.isName(end + 1)
            && sentence.isLocating(begin - 1)
            && gazetteer.knows(sentence.text(end + 1));
    boolean placeBeyond =
        sentence.word(begin - 1).equals("between")
            && sentence.word(end).equals("and")
            && sentence.isName(end + 1)
            && gazetteer.knows(sentence.text(end + 1));
    return placeBehind
        || placeBeyond
        || PlaceCues.show(sentence, begin, end)
        || isCalledByKind(sentence, begin, end);
  }

  /** "On Tagbuyan Island": where capitals tell, the kind is part of the name. */
  private static boolean isCalledByKind(NameSentence sentence, int begin, int end) {
    return sentence.caseTells()
        && end - begin > 1
        && ENDINGS.contains(sentence.word(end - 1))
        && (sentence.isLocating(begin - 1) || sentence.word(begin - 1).equals("on"));
  }

  /** Whether it is all that "in" or "near" goes with: an abbreviation may be a body's. */
  private static boolean isLocated(NameSentence sentence, int begin, int end) {
    boolean abbreviation = sentence.caseTells() && sentence.isAcronym(begin);
    return INSIDE.contains(sentence.word(begin - 1))
        && !abbreviation
        && (end - begin > 1 || sentence.word(begin).length() > 3)
        && !isMisread(sentence, begin)
        && isWhole(sentence, end);
  }

  /** Where case tells nothing, "mid-July" and a form of a verb that no list has may look a name. */
  private static boolean isMisread(NameSentence sentence, int i) {
    String word = sentence.word(i);
    return !sentence.caseTells()
        && (word.startsWith("mid-") || word.endsWith("ing") || word.endsWith("es"));
  }

  /** Whether no noun follows that the name would go with. */
  private static boolean isWhole(NameSentence sentence, int end) {
    return end == sentence.size()
        || STOPS.contains(sentence.word(end))
        || TIMES.contains(sentence.word(end))
        || BEHIND.contains(sentence.tag(end));
  }
}
