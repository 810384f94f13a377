package org.khabar.analyse.name;

import java.util.Set;
import org.khabar.model.Gazetteer;
import org.khabar.model.MentionKind;

/**
 * Names that no list has, shown to be places by the words around: "the Chapinero neighborhood",
 * "the township of Los Quenes", "near Kochi, Afghanistan", "clashes in Arcatao, where", "in Guazapa
 * and Ilobasco".
 */
final class ShownPlaces {
  private static final int LONGEST = 4;
  private static final Phrases PLACE_WORDS = Phrases.of("place-words.tsv");
  private static final Set<String> INSIDE = Set.of("in", "near");
  private static final Set<String> JOINS = Set.of(",", "and");
  private static final Set<String> STOPS = Set.of(",", ".", ";", ":", ")", "--", "\"", "”", "'s");

  /** Tags of the words behind a whole noun phrase. */
  private static final Set<String> BEHIND =
      Set.of("IN", "TO", "CC", "WDT", "WP", "WRB", "MD", "VBD", "VBZ", "VBP", "RB");

  /** "In Tecun Uman last night". */
  private static final Set<String> TIMES =
      Set.of("last", "this", "today", "yesterday", "tonight", "early", "late");

  private final Gazetteer gazetteer;

  ShownPlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The end of the shown name that begins with a token, or {@code begin} where none does. */
  int end(SentenceNames names, int begin) {
    NameSentence sentence = names.sentence();
    if (sentence.isName(begin - 1)) {
      return begin;
    }
    int end = runEnd(sentence, begin);
    boolean name = end > begin && end - begin <= LONGEST && !isCommon(sentence, begin, end);
    boolean shown =
        isShown(sentence, begin, end)
            || isLocated(sentence, begin, end)
            || isListed(names, begin, end);
    return name && shown && !isTaken(names, begin, end) ? end : begin;
  }

  /** The end of the words that may be one name, articles in front and particles inside included. */
  private static int runEnd(NameSentence sentence, int begin) {
    int end = begin;
    int i = begin;
    while (sentence.isName(i) || NameRun.isParticle(sentence.word(i))) {
      i++;
      end = sentence.isName(i - 1) ? i : end;
    }
    return end;
  }

  private static boolean isCommon(NameSentence sentence, int begin, int end) {
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
    boolean kindBehind = isKind(sentence, end) || sentence.word(end).equals("area");
    boolean kindBefore = sentence.word(begin - 1).equals("of") && isKind(sentence, begin - 2);
    boolean placeBehind =
        sentence.word(end).equals(",")
            && sentence.isName(end + 1)
            && sentence.isLocating(begin - 1)
            && gazetteer.knows(sentence.text(end + 1));
    return kindBehind || kindBefore || placeBehind;
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

  /** Whether it goes on a list of places: "in Guazapa, Chalatenango, and Ilobasco". */
  private static boolean isListed(SentenceNames names, int begin, int end) {
    NameSentence sentence = names.sentence();
    int before = begin;
    while (JOINS.contains(sentence.word(before - 1)) && begin - before < 2) {
      before--;
    }
    int last = before;
    boolean goesOn =
        sentence.word(begin - 1).equals("and")
            || (JOINS.contains(sentence.word(end))
                && (sentence.isName(end + 1) || sentence.word(end + 1).equals("and")));
    return before < begin
        && goesOn
        && isWhole(sentence, end)
        && names.all().stream()
            .anyMatch(
                name ->
                    name.kind() == MentionKind.PLACE
                        && name.end() == last
                        && !name.demonym()
                        && isPlaced(sentence, name.begin()));
  }

  /** Whether a preposition of place stands in front of a list that a name is on. */
  private static boolean isPlaced(NameSentence sentence, int begin) {
    int i = begin - 1;
    while (sentence.isName(i) || JOINS.contains(sentence.word(i))) {
      i--;
    }
    return sentence.isLocating(i);
  }

  /** Whether a word is one for a kind of places, in either number. */
  private static boolean isKind(NameSentence sentence, int i) {
    return i >= 0
        && i < sentence.size()
        && (PLACE_WORDS.contains(sentence.word(i))
            || PLACE_WORDS.contains(sentence.token(i).lemma()));
  }
}
