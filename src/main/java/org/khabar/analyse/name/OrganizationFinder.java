package org.khabar.analyse.name;

import java.util.Locale;
import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;
import org.khabar.model.Gazetteer;
import org.khabar.model.MentionKind;
import org.khabar.model.OrganizationDirectory;

/**
 * Finds organizations: those of the directory, and those whose name has the shape of one ("Ministry
 * of Defence", "X Liberation Army", "Sindh government").
 */
final class OrganizationFinder {
  private static final int LONGEST_NAME = 7;
  private static final Set<String> MODIFIERS = Lexicon.words("organization-modifiers.tsv");

  private static final Set<String> GIVEN_NAMES = Lexicon.words("given-names.tsv");

  private final OrganizationDirectory directory;
  private final OrganizationShapes shapes;

  OrganizationFinder(OrganizationDirectory directory, Gazetteer gazetteer) {
    this.directory = directory;
    this.shapes = new OrganizationShapes(gazetteer);
  }

  void find(SentenceNames names) {
    NameSentence sentence = names.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      if (canBegin(sentence, i) && directory.mayBegin(sentence.text(i))) {
        addKnown(names, i);
      }
    }
    shapes.find(names);
  }

  private static boolean canBegin(NameSentence sentence, int i) {
    return sentence.caseTells()
        ? sentence.isCapital(i) || opensWithParticle(sentence, i)
        : !sentence.closesClass(i);
  }

  /** "al-Shabaab", "al Shabaab". */
  private static boolean opensWithParticle(NameSentence sentence, int i) {
    String text = sentence.text(i);
    return NameRun.isJoined(text) || (NameRun.isParticle(text) && sentence.isCapital(i + 1));
  }

  private void addKnown(SentenceNames names, int begin) {
    NameSentence sentence = names.sentence();
    for (int end = Math.min(sentence.size(), begin + LONGEST_NAME); end > begin; end--) {
      if (isKnown(sentence, begin, end)) {
        names.add(begin, end, MentionKind.ORGANIZATION);
        return;
      }
    }
  }

  private boolean isKnown(NameSentence sentence, int begin, int end) {
    boolean single = end - begin == 1;
    boolean common = single && sentence.isCommon(begin);
    if (single && !sentence.caseTells() && !mayBeAlone(sentence, begin)) {
      return false;
    }
    if (common && (sentence.opens(begin) ? !opensAsName(sentence, begin) : !sentence.caseTells())) {
      return false;
    }
    if (single && (sentence.text(begin).length() < 2 || opensPerson(sentence, begin))) {
      return false;
    }
    return !isPlainMark(sentence.word(end - 1))
        && !directory.named(sentence.written(begin, end)).isEmpty();
  }

  /** Where case tells nothing, words of general English are a body's name in company alone. */
  private static boolean mayBeAlone(NameSentence sentence, int i) {
    return sentence.isName(i) || MODIFIERS.contains(sentence.word(i));
  }

  /** "Dawn has hinted": a common word that opens a sentence and acts as a name does. */
  private static boolean opensAsName(NameSentence sentence, int i) {
    String next = sentence.tag(i + 1);
    return sentence.caseTells() && (next.equals("VBZ") || next.equals("VBD"));
  }

  /** "Ana Lopez": no "ANA", though "Nato" is written so. */
  private static boolean opensPerson(NameSentence sentence, int i) {
    String text = sentence.text(i);
    return sentence.caseTells()
        && !text.equals(text.toUpperCase(Locale.ROOT))
        && sentence.isCapital(i + 1)
        && GIVEN_NAMES.contains(sentence.word(i));
  }

  private static boolean isPlainMark(String word) {
    boolean abbreviated = word.length() > 1 && word.endsWith(".");
    return !Character.isLetterOrDigit(word.charAt(word.length() - 1)) && !abbreviated;
  }
}
