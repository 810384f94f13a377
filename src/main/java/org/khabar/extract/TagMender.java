package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Mends tags of words where the lists of this room know better than the tagger. */
final class TagMender {
  /** "Held twenty diplomats hostage", "took them captive". */
  private static final Set<String> STATES = Set.of("hostage", "captive", "prisoner");

  private static final Set<String> BEFORE_NOUN = Set.of("NNP", "DT", "PRP$", "CD", "PRP");

  private final Lexicon lexicon;

  TagMender(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The tags of a line's words, mended from left to right. */
  List<String> mended(List<String> words, List<String> tags) {
    List<String> mended = new ArrayList<>(tags);
    for (int i = 0; i < tags.size(); i++) {
      String before = i > 0 ? mended.get(i - 1) : "";
      String next = i + 1 < tags.size() ? tags.get(i + 1) : "";
      String tag = tags.get(i);
      if (tag.equals("VBZ")
          && isEvent(words, i, Form.PLURAL)
          && (next.equals("VBD") || !hasSubject(words, before, i))) {
        mended.set(i, "NNS");
      } else if (words.get(i).equals("'") && isOwner(words, before, i) && isNominal(next)) {
        mended.set(i, "POS");
      } else if (before.startsWith("NN") && tag.equals("NN") && isOnlyPast(words, i)) {
        mended.set(i, "VBD");
      } else if (before.equals("IN") && tag.equals("NN") && takesObject(words, i, next)) {
        mended.set(i, "VBG");
      } else if (before.equals("TO") && tag.equals("NN") && isVerb(words, i, next)) {
        mended.set(i, "VB");
      } else if (isNounPlace(before, tag, next) && isEventOrWeapon(words, i)) {
        mended.set(i, "NN");
      } else if (STATES.contains(words.get(i)) && (before.equals("NNS") || before.equals("PRP"))) {
        mended.set(i, "RB");
      } else if (i == 0 && tag.equals("VB") && isCompound(words)) {
        mended.set(i, "NN");
      }
    }
    return mended;
  }

  /** Whether a noun or pronoun in front can be the subject: "the army clashes with rebels". */
  private boolean hasSubject(List<String> words, String before, int i) {
    boolean noun = before.startsWith("NN") && lexicon.classes.has(words.get(i - 1));
    return noun || before.startsWith("NNP") || before.equals("NNS") || before.equals("PRP");
  }

  /** "The priests' murder". */
  private static boolean isOwner(List<String> words, String before, int i) {
    String owner = i > 0 ? words.get(i - 1) : "";
    return before.startsWith("NN") && (owner.endsWith("s") || owner.endsWith("z"));
  }

  private static boolean isNominal(String tag) {
    return tag.startsWith("NN") || tag.startsWith("JJ");
  }

  private boolean isEvent(List<String> words, int i, Form form) {
    return lexicon.nouns.at(words, i).filter(match -> match.form() == form).isPresent();
  }

  /** "The explosion tore through a hotel": no noun looks like it. */
  private boolean isOnlyPast(List<String> words, int i) {
    return lexicon
        .verbs
        .at(words, i)
        .filter(match -> match.form() == Form.PAST)
        .filter(match -> match.length() > 1 || !lexicon.classes.has(words.get(i)))
        .isPresent();
  }

  /** "Accused them of murdering Ali Khan". */
  private boolean takesObject(List<String> words, int i, String next) {
    return BEFORE_NOUN.contains(next)
        && lexicon.verbs.at(words, i).filter(match -> match.form() == Form.ING).isPresent();
  }

  /** "To prevent attacks". */
  private boolean isVerb(List<String> words, int i, String next) {
    return (next.startsWith("NN") || next.equals("DT")) && !lexicon.classes.has(words.get(i));
  }

  /** "The blast in Kayseri", "a bomb hidden in a car". */
  private static boolean isNounPlace(String before, String tag, String next) {
    return before.equals("DT")
        && (tag.equals("VB") || tag.equals("VBP") || tag.equals("JJ"))
        && (next.equals("IN")
            || next.startsWith("VB")
            || (tag.startsWith("V") && next.equals("JJ")));
  }

  private boolean isEventOrWeapon(List<String> words, int i) {
    return isEvent(words, i, Form.SINGULAR) || lexicon.weapons.at(words, i).isPresent();
  }

  /** "Rocket fire killed two". */
  private boolean isCompound(List<String> words) {
    return lexicon.nouns.at(words, 0).filter(match -> match.length() > 1).isPresent();
  }
}
