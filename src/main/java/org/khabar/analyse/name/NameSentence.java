package org.khabar.analyse.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;
import org.khabar.english.EnglishWords;
import org.khabar.model.PartKind;
import org.khabar.model.Sentence;
import org.khabar.model.Span;
import org.khabar.model.Token;

/**
 * A sentence as the search for names sees it: which words can be part of a name.
 *
 * <p>Where capitals tell, a word with a capital can; in text of one case and in headlines with a
 * capital on each word, a word that is no word of general English can.
 */
final class NameSentence {
  private static final Set<String> NEVER = Lexicon.words("never-names.txt");
  private static final Set<String> OPENERS =
      Set.of("\"", "“", "``", "‘", "--", "-", "–", "—", ":", "*", "•");

  /** Prepositions behind which places stand. */
  private static final Set<String> LOCATING =
      Set.of(
          "in", "at", "near", "from", "to", "of", "outside", "around", "into", "across", "towards");

  /** The share of capitalised words from which a sentence is a headline of its kind. */
  private static final double TITLE_CASE = 0.75;

  private final Sentence sentence;
  private final List<String> lower = new ArrayList<>();
  private final boolean capitalsTell;
  private final boolean[] names;

  /**
   * A view of a sentence.
   *
   * @param usesCapitals whether the article's capitals tell anything
   */
  NameSentence(Sentence sentence, boolean usesCapitals) {
    this.sentence = sentence;
    sentence.tokens().forEach(token -> lower.add(plain(token.text())));
    capitalsTell = capitalsTell(usesCapitals);
    names = new boolean[size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = canBeName(i);
    }
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Not in text of one case, nor in a headline with a capital on each word. */
  private boolean capitalsTell(boolean usesCapitals) {
    int words = 0;
    int capitals = 0;
    for (Token token : sentence.tokens()) {
      if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
        words++;
        capitals += Character.isUpperCase(token.text().charAt(0)) ? 1 : 0;
      }
    }
    boolean headline = sentence.part() == PartKind.HEADLINE;
    boolean told = !headline && (words < 3 || (endsWithStop() && hasSmallVerb()));
    return usesCapitals && (told || capitals < TITLE_CASE * words);
  }

  /** Whether a full stop ends it, as no headline. */
  private boolean endsWithStop() {
    String last = word(size() - 1);
    boolean quoted = last.equals("\"") || last.equals("”") || last.equals("''");
    return (quoted ? word(size() - 2) : last).equals(".");
  }

  private boolean hasSmallVerb() {
    return sentence.tokens().stream()
        .anyMatch(
            token -> token.tag().startsWith("VB") && Character.isLowerCase(token.text().charAt(0)));
  }

  private boolean canBeName(int i) {
    String text = sentence.tokens().get(i).text();
    String word = lower.get(i);
    if (!hasLetter(text) || NEVER.contains(word) || word.startsWith("'") || word.endsWith("-")) {
      return false;
    }
    if (!capitalsTell) {
      return !isCommon(i) && text.length() > 1;
    }
    return NameRun.isJoined(text)
        || (Character.isUpperCase(text.charAt(firstLetter(text))) && !(opens(i) && isCommon(i)));
  }

  private static boolean hasLetter(String text) {
    return firstLetter(text) < text.length();
  }

  private static int firstLetter(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether a token is an article, preposition, conjunction or pronoun. */
  boolean closesClass(int i) {
    String tag = tag(i);
    return tag.equals("DT") || tag.equals("IN") || tag.equals("CC") || tag.startsWith("PRP");
  }

  /** Whether a token is a preposition behind which places stand. */
  boolean isLocating(int i) {
    return LOCATING.contains(word(i));
  }

  int size() {
    return sentence.tokens().size();
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  /** A token in small letters with a straight apostrophe; empty beyond the sentence's ends. */
  String word(int i) {
    return i < 0 || i >= size() ? "" : lower.get(i);
  }

  /** A token as written; empty beyond the sentence's ends. */
  String text(int i) {
    return i < 0 || i >= size() ? "" : token(i).text();
  }

  String tag(int i) {
    return i < 0 || i >= size() ? "" : token(i).tag();
  }

  /** Whether letter case shows names in this sentence. */
  boolean caseTells() {
    return capitalsTell;
  }

  /** Whether a token can be part of a name. */
  boolean isName(int i) {
    return i >= 0 && i < size() && names[i];
  }

  /** Whether a token begins with a capital. */
  boolean isCapital(int i) {
    String text = text(i);
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  /** Whether a token has no small letter. */
  boolean isAcronym(int i) {
    return text(i).chars().noneMatch(Character::isLowerCase);
  }

  /** Whether a word of general English, in any inflection. */
  boolean isCommon(int i) {
    return i >= 0
        && i < size()
        && (EnglishWords.isListed(lower.get(i)) || EnglishWords.isListed(token(i).lemma()));
  }

  /** Whether a token opens the sentence or a quotation, where any word has a capital. */
  boolean opens(int i) {
    return i == 0 || OPENERS.contains(word(i - 1));
  }

  /** The tokens in small letters, parted by blanks; the last as its base form if asked. */
  String phrase(int begin, int end, boolean lastAsBase) {
    if (end - begin == 1) {
      return lastAsBase ? token(begin).lemma() : lower.get(begin);
    }
    String head = String.join(" ", lower.subList(begin, end - 1));
    return head + ' ' + (lastAsBase ? token(end - 1).lemma() : lower.get(end - 1));
  }

  /** The tokens as written, parted by blanks. */
  String written(int begin, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = begin; i < end; i++) {
      words.append(i > begin ? " " : "").append(text(i));
    }
    return words.toString();
  }

  /** Where tokens stand in the article. */
  Span span(int begin, int end) {
    return token(begin).span().cover(token(end - 1).span());
  }
}
