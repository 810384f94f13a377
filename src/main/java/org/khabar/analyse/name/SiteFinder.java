package org.khabar.analyse.name;

import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;
import org.khabar.model.Gazetteer;
import org.khabar.model.MentionKind;

/** Finds buildings and installations: "Mehran Base", "Karachi airport", "a police station". */
final class SiteFinder {
  private static final Phrases HEADS = Phrases.of("site-heads.tsv");
  private static final Set<String> OPENERS = Lexicon.words("site-openers.tsv");
  private static final Set<String> MODIFIERS = Lexicon.words("organization-modifiers.tsv");

  private static final int LONGEST_QUOTED = 8;

  private final Gazetteer gazetteer;

  SiteFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  void find(SentenceNames names) {
    for (int i = names.sentence().size() - 1; i >= 0; i--) {
      add(names, i);
      addOpened(names, i);
    }
  }

  /** "PNS Mehran": the word in front shows that the name is a site's; "Fort Worth" is a town. */
  private void addOpened(SentenceNames names, int opener) {
    NameSentence sentence = names.sentence();
    boolean opens = OPENERS.contains(sentence.word(opener)) && sentence.isName(opener);
    boolean named = opens && opener + 1 < sentence.size() && sentence.isName(opener + 1);
    if (named && !isTown(sentence.written(opener, opener + 2))) {
      names.add(opener, opener + 2, MentionKind.SITE);
    }
  }

  private boolean isTown(String name) {
    return gazetteer.named(name).stream().anyMatch(place -> place.featureClass() != 'S');
  }

  /** Whether a word is the name behind such an opening word, and so no place. */
  static boolean isOpened(NameSentence sentence, int i) {
    return i > 0 && OPENERS.contains(sentence.word(i - 1)) && sentence.isName(i - 1);
  }

  private static void add(SentenceNames names, int last) {
    NameSentence sentence = names.sentence();
    if (!isNoun(sentence, last) && !sentence.isName(last)) {
      return;
    }
    HEADS
        .endingAt(sentence, last)
        .ifPresent(
            head -> {
              int begin = begin(sentence, head.begin());
              boolean named = isNamed(sentence, begin, head.begin());
              if (named || (head.kind().equals("plain") && !isPartOfName(sentence, head))) {
                names.add(named ? begin : head.begin(), head.end(), MentionKind.SITE);
              }
            });
  }

  /** Whether a noun, or an adjective to the tagger with none behind: "the embassy last night". */
  private static boolean isNoun(NameSentence sentence, int i) {
    return sentence.tag(i).startsWith("N")
        || (sentence.tag(i).equals("JJ") && !sentence.tag(i + 1).startsWith("N"));
  }

  /** "Caribe soda factory": two plain nouns may stand between name and head. */
  private static int begin(NameSentence sentence, int head) {
    int quoted = quotedBegin(sentence, head);
    if (quoted < head) {
      return quoted;
    }
    int begin = head;
    int plain = head;
    while (plain > head - 2 && isPlainNoun(sentence, plain - 1)) {
      plain--;
    }
    if (plain < head && sentence.isName(plain - 1)) {
      begin = plain;
    }
    while (begin > 0 && (sentence.isName(begin - 1) || isModifier(sentence, begin - 1))) {
      begin--;
    }
    return begin;
  }

  /** The opening mark in {@code the "Corral de Piedra" camp}; the head where nothing is quoted. */
  private static int quotedBegin(NameSentence sentence, int head) {
    if (!PlaceCues.isQuotationMark(sentence.word(head - 1))) {
      return head;
    }
    boolean named = false;
    int i = head - 2;
    while (i > head - LONGEST_QUOTED && !PlaceCues.isQuotationMark(sentence.word(i))) {
      named |= sentence.isName(i);
      i--;
    }
    return named && PlaceCues.isQuotationMark(sentence.word(i)) ? i : head;
  }

  private static boolean isPlainNoun(NameSentence sentence, int i) {
    return !sentence.isName(i) && sentence.isCommon(i) && sentence.tag(i).equals("NN");
  }

  private static boolean isModifier(NameSentence sentence, int i) {
    String word = sentence.word(i);
    return MODIFIERS.contains(word)
        || HEADS.contains(word)
        || (NameRun.isParticle(word) && sentence.isName(i - 1));
  }

  private static boolean isNamed(NameSentence sentence, int begin, int head) {
    for (int i = begin; i < head; i++) {
      if (sentence.isName(i) && !MODIFIERS.contains(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Church" in "Church Committee": the head stands inside a longer name. */
  private static boolean isPartOfName(NameSentence sentence, Phrases.Match head) {
    return sentence.caseTells() && sentence.isCapital(head.begin()) && sentence.isName(head.end());
  }
}
