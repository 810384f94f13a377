package org.khabar.extract;

import java.util.ArrayList;
import java.util.List;

/** Mends tags of words where the lists of this room know better than the tagger. */
final class TagMender {
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
      if (tag.equals("VBZ") && next.equals("VBD") && isEvent(words, i, Form.PLURAL)) {
        mended.set(i, "NNS");
      } else if (before.startsWith("NN") && tag.equals("NN") && isOnlyPast(words, i)) {
        mended.set(i, "VBD");
      } else if (before.equals("TO") && tag.equals("NN") && isVerb(words, i, next)) {
        mended.set(i, "VB");
      } else if (isNounPlace(before, tag, next) && isEventOrWeapon(words, i)) {
        mended.set(i, "NN");
      } else if (i == 0 && tag.equals("VB") && isCompound(words)) {
        mended.set(i, "NN");
      }
    }
    return mended;
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
