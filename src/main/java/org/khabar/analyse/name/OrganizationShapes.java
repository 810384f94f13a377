package org.khabar.analyse.name;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.khabar.analyse.lexicon.Lexicon;
import org.khabar.model.Gazetteer;
import org.khabar.model.MentionKind;

/**
 * Finds organizations by the shape of their names: by a last word ("X Liberation Army", "Sindh
 * government"), by a first one with "of" ("Ministry of Defence"), by the first word of an Arabic,
 * Persian or Urdu name ("Lashkar-e-X", "Jaish ul-X").
 */
final class OrganizationShapes {
  private static final Phrases HEADS = Phrases.of("organization-heads.tsv");
  private static final Set<String> OPENERS = Lexicon.words("organization-openers.tsv");
  private static final Set<String> MODIFIERS = Lexicon.words("organization-modifiers.tsv");
  private static final Phrases TITLES = Phrases.of("titles.tsv");

  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");

  private final Gazetteer gazetteer;
  private final DivisionNames divisions;

  OrganizationShapes(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.divisions = new DivisionNames(gazetteer);
  }

  /** Adds what has such a shape to the organizations that the directory knows. */
  void find(SentenceNames names) {
    List<FoundName> known = List.copyOf(names.all());
    for (int i = names.sentence().size() - 1; i >= 0; i--) {
      addByHead(names, known, i);
      addByOpener(names, i);
      FirstWordShapes.add(names, i);
    }
  }

  private void addByHead(SentenceNames names, List<FoundName> known, int last) {
    NameSentence sentence = names.sentence();
    HEADS
        .endingAt(sentence, last)
        .ifPresent(
            head -> {
              boolean small = sentence.caseTells() && !sentence.isCapital(last);
              boolean verb = !sentence.caseTells() && sentence.tag(last).startsWith("V");
              if (small) {
                addSmall(names, head);
              } else if (!verb) {
                addCapital(names, known, head);
              }
            });
  }

  /** "Sindh government", "US-led coalition", "Assad regime", "government of Iraq". */
  private void addSmall(SentenceNames names, Phrases.Match head) {
    NameSentence sentence = names.sentence();
    if (head.kind().equals("capital")) {
      return;
    }
    int begin =
        head.kind().equals("named")
            ? NameRun.before(sentence, head.begin())
            : placeBefore(sentence, head.begin());
    int end = head.kind().equals("state") ? withPlaceBehind(sentence, head.end()) : head.end();
    if (begin < head.begin()) {
      if (!divisions.include(sentence, begin, head.end())) {
        names.addLonger(begin, head.end(), MentionKind.ORGANIZATION);
      }
    } else if (end > head.end()) {
      names.addLonger(begin, end, MentionKind.ORGANIZATION);
    }
  }

  /** "Baloch Liberation Army", "UN Board of Inquiry", "Armed Forces of Colombia". */
  private void addCapital(SentenceNames names, List<FoundName> known, Phrases.Match head) {
    NameSentence sentence = names.sentence();
    int begin = nameBefore(sentence, head);
    if (begin == head.begin()
        || names.opens(MentionKind.ORGANIZATION, head.begin(), head.end())
        || divisions.include(sentence, begin, head.end())) {
      return;
    }
    int opened = openedEnd(sentence, head.end() - 1);
    int end = opened > head.end() ? opened : withPlaceBehind(sentence, head.end());
    boolean holdsOther =
        known.stream().anyMatch(name -> name.overlaps(head.end(), end))
            || names.crosses(MentionKind.ORGANIZATION, head.end(), end);
    names.addLonger(begin, holdsOther ? head.end() : end, MentionKind.ORGANIZATION);
  }

  /** The begin of a place, a people or "X-led" right in front of a token: "El Salvador". */
  private int placeBefore(NameSentence sentence, int end) {
    for (int begin = Math.max(0, end - 3); begin < end; begin++) {
      if (sentence.isName(begin) && isPlaceOrPeople(sentence, begin, end)) {
        return begin;
      }
    }
    return sentence.isName(end - 1) && sentence.word(end - 1).endsWith("-led") ? end - 1 : end;
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
    if (isOrdinal(sentence, begin - 1)) {
      begin--;
      named = true;
    }
    while (begin < head.begin() && TITLES.contains(sentence.word(begin))) {
      begin++;
    }
    boolean several = modifiers > 1 || (modifiers == 1 && sentence.caseTells());
    return named || several ? begin : head.begin();
  }

  /** "158th Fighter Wing": a unit's number. */
  private static boolean isOrdinal(NameSentence sentence, int i) {
    return i >= 0 && sentence.isCapital(i + 1) && ORDINAL.matcher(sentence.word(i)).matches();
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
    int end = openedEnd(sentence, opener);
    if (end > opener && (!sentence.caseTells() || sentence.isCapital(opener))) {
      names.add(opener, end, MentionKind.ORGANIZATION);
    }
  }

  /** The end of what follows an opening word with "of" or "for"; the word itself if nothing. */
  private int openedEnd(NameSentence sentence, int opener) {
    int from = opener + 2 + (sentence.word(opener + 2).equals("the") ? 1 : 0);
    if (!OPENERS.contains(sentence.word(opener)) || !isLink(sentence, opener + 1, from)) {
      return opener;
    }
    int end = from;
    while (isPart(sentence, end) || joins(sentence, end)) {
      end++;
    }
    return end > from ? end : opener;
  }

  /** "Ministry of Defence", "Centre for Law", not the "department for Laghman". */
  private boolean isLink(NameSentence sentence, int i, int from) {
    return sentence.word(i).equals("of")
        || (sentence.word(i).equals("for")
            && sentence.caseTells()
            && (sentence.isCommon(from) || !gazetteer.knows(sentence.text(from))));
  }

  /** "Fish and Wildlife", "People's Assembly": what parts of one name stand on both sides of. */
  private static boolean joins(NameSentence sentence, int i) {
    boolean inside = isPart(sentence, i - 1) && isPart(sentence, i + 1);
    boolean and = sentence.word(i).equals("and");
    boolean common =
        MODIFIERS.contains(sentence.word(i + 1))
            || (sentence.caseTells() && sentence.isCommon(i + 1));
    return inside && (sentence.word(i).equals("'s") || (and && common));
  }
}
