package org.khabar.analyse.name;

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

  private static final Phrases HEADS = Phrases.of("organization-heads.tsv");
  private static final Set<String> OPENERS = Lexicon.words("organization-openers.tsv");
  private static final Set<String> MODIFIERS = Lexicon.words("organization-modifiers.tsv");
  private static final Phrases TITLES = Phrases.of("titles.tsv");

  private final OrganizationDirectory directory;
  private final Gazetteer gazetteer;

  OrganizationFinder(OrganizationDirectory directory, Gazetteer gazetteer) {
    this.directory = directory;
    this.gazetteer = gazetteer;
  }

  void find(SentenceNames names) {
    NameSentence sentence = names.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      if (canBegin(sentence, i)) {
        addKnown(names, i);
      }
    }
    for (int i = sentence.size() - 1; i >= 0; i--) {
      addByHead(names, i);
      addByOpener(names, i);
    }
  }

  private static boolean canBegin(NameSentence sentence, int i) {
    return sentence.caseTells()
        ? sentence.isCapital(i) || opensWithParticle(sentence, i)
        : sentence.isName(i) || MODIFIERS.contains(sentence.word(i));
  }

  /** "al-Shabaab", "al Shabaab". */
  private static boolean opensWithParticle(NameSentence sentence, int i) {
    String text = sentence.text(i);
    int hyphen = text.indexOf('-');
    boolean hyphened = hyphen > 0 && hyphen + 1 < text.length();
    return hyphened
        ? NameRun.isParticle(text.substring(0, hyphen))
            && Character.isUpperCase(text.charAt(hyphen + 1))
        : NameRun.isParticle(text) && sentence.isCapital(i + 1);
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
    if (common && (sentence.opens(begin) ? !opensAsName(sentence, begin) : !sentence.caseTells())) {
      return false;
    }
    if (single && sentence.text(begin).length() < 2) {
      return false;
    }
    return !isPlainMark(sentence.word(end - 1))
        && !directory.named(sentence.written(begin, end)).isEmpty();
  }

  /** "Dawn has hinted": a common word that opens a sentence and acts as a name does. */
  private static boolean opensAsName(NameSentence sentence, int i) {
    String next = sentence.tag(i + 1);
    return sentence.caseTells() && (next.equals("VBZ") || next.equals("VBD"));
  }

  private static boolean isPlainMark(String word) {
    boolean abbreviated = word.length() > 1 && word.endsWith(".");
    return !Character.isLetterOrDigit(word.charAt(word.length() - 1)) && !abbreviated;
  }

  private void addByHead(SentenceNames names, int last) {
    NameSentence sentence = names.sentence();
    HEADS
        .endingAt(sentence, last)
        .ifPresent(
            head -> {
              boolean small = sentence.caseTells() && !sentence.isCapital(last);
              boolean verb = !sentence.caseTells() && sentence.tag(last).startsWith("V");
              if (verb || (small && !head.kind().equals("lower"))) {
                return;
              }
              int begin = small ? placeBefore(sentence, head.begin()) : nameBefore(sentence, head);
              if (begin < head.begin()) {
                int end = small ? head.end() : withPlaceBehind(sentence, head.end());
                names.addLonger(begin, end, MentionKind.ORGANIZATION);
              }
            });
  }

  /** The begin of a place or a people right in front of a token: "Sindh", "El Salvador". */
  private int placeBefore(NameSentence sentence, int end) {
    for (int begin = Math.max(0, end - 3); begin < end; begin++) {
      if (sentence.isName(begin) && isPlaceOrPeople(sentence, begin, end)) {
        return begin;
      }
    }
    return end;
  }

  private boolean isPlaceOrPeople(NameSentence sentence, int begin, int end) {
    String words = sentence.written(begin, end);
    return gazetteer.knows(words) || gazetteer.demonym(words).isPresent();
  }

  private int nameBefore(NameSentence sentence, Phrases.Match head) {
    int begin = head.begin();
    boolean named = false;
    int modifiers = 0;
    while (begin > 0 && isPart(sentence, begin - 1)) {
      begin--;
      boolean modifier = MODIFIERS.contains(sentence.word(begin));
      named |= !modifier && sentence.isName(begin);
      modifiers += modifier ? 1 : 0;
    }
    while (begin < head.begin() && TITLES.contains(sentence.word(begin))) {
      begin++;
    }
    boolean several = modifiers > 1 || (modifiers == 1 && sentence.caseTells());
    return named || several ? begin : head.begin();
  }

  private static boolean isPart(NameSentence sentence, int i) {
    if (sentence.isName(i)) {
      return true;
    }
    String word = sentence.word(i);
    if (word.equals("&")) {
      return sentence.isName(i - 1);
    }
    boolean capital = !sentence.caseTells() || sentence.isCapital(i);
    return capital && (MODIFIERS.contains(word) || HEADS.contains(word));
  }

  /** "Revolutionary Armed Forces of Colombia": the end behind "of" and a name. */
  private int withPlaceBehind(NameSentence sentence, int end) {
    if (!sentence.word(end).equals("of")) {
      return end;
    }
    int last = end + 1;
    while (last < sentence.size() && last < end + 5 && sentence.isName(last)) {
      last++;
    }
    return last > end + 1 && isPlaceOrPeople(sentence, end + 1, last) ? last : end;
  }

  private void addByOpener(SentenceNames names, int opener) {
    NameSentence sentence = names.sentence();
    if (!OPENERS.contains(sentence.word(opener))
        || (sentence.caseTells() && !sentence.isCapital(opener))) {
      return;
    }
    String link = sentence.word(opener + 1);
    int from = opener + 2 + (sentence.word(opener + 2).equals("the") ? 1 : 0);
    int end = from;
    while (isPart(sentence, end) || joins(sentence, end)) {
      end++;
    }
    if (end > from && (link.equals("of") || (link.equals("for") && sentence.caseTells()))) {
      names.add(opener, end, MentionKind.ORGANIZATION);
    }
  }

  private static boolean joins(NameSentence sentence, int i) {
    return sentence.word(i).equals("and")
        && isPart(sentence, i - 1)
        && isPart(sentence, i + 1)
        && MODIFIERS.contains(sentence.word(i + 1));
  }
}
