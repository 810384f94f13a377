package org.khabar.analyse.name;

import java.util.Set;
import org.khabar.analyse.lexicon.Lexicon;
import org.khabar.model.MentionKind;

/**
 * Finds the place in a word that a hyphen joins: "Quetta-based", "Saudi-led", "Lahore-Islamabad".
 */
final class JoinedPlaces {
  private static final Set<String> ENDINGS = Lexicon.words("joined-endings.txt");
  private static final int MOST_BEFORE = 2;

  private final KnownPlaces places;

  JoinedPlaces(KnownPlaces places) {
    this.places = places;
  }

  /** Whether a word in small letters says how something is bound to what is in front: "x-based". */
  static boolean isJoined(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && ENDINGS.contains(word.substring(hyphen + 1));
  }

  /** Adds the place that ends in front of the hyphen of a token, and the one that follows it. */
  void find(SentenceNames names, int token) {
    NameSentence sentence = names.sentence();
    String text = sentence.text(token);
    int hyphen = text.lastIndexOf('-');
    boolean apart = hyphen > 1 && hyphen < text.length() - 2 && !places.knows(text);
    if (!apart || (sentence.caseTells() && !sentence.isCapital(token))) {
      return;
    }
    String ending = sentence.word(token).substring(hyphen + 1);
    if (ENDINGS.contains(ending)) {
      addFirst(names, token, hyphen);
    } else if (isPlace(text.substring(0, hyphen)) && isPlace(text.substring(hyphen + 1))) {
      names.add(place(token, token + 1, false, 0, text.length() - hyphen));
      names.add(place(token, token + 1, false, hyphen + 1, 0));
    }
  }

  /** The longest name in front of a hyphen: "St. Louis-based". */
  private void addFirst(SentenceNames names, int token, int hyphen) {
    NameSentence sentence = names.sentence();
    String first = sentence.text(token).substring(0, hyphen);
    int cut = sentence.text(token).length() - hyphen;
    for (int begin = Math.max(0, token - MOST_BEFORE); begin < token; begin++) {
      String name = sentence.written(begin, token) + ' ' + first;
      if (sentence.isCapital(begin) && places.knows(name)) {
        names.add(place(begin, token + 1, false, 0, cut));
        return;
      }
    }
    boolean demonym = places.isPeople(first);
    if (demonym || isPlace(first)) {
      names.add(place(token, token + 1, demonym && !places.isCountry(first), 0, cut));
    }
  }

  private static FoundName place(int begin, int end, boolean demonym, int lead, int cut) {
    return new FoundName(begin, end, MentionKind.PLACE, demonym, lead, cut);
  }

  private boolean isPlace(String name) {
    return name.length() > 1 && Character.isUpperCase(name.charAt(0)) && places.isOwnName(name);
  }
}
